import { findPhrase } from './phrasebook'
import { type PhraseSpan, remapSpans, type TextEdit } from './spans'
import type { Part } from './types'

const letter = /[\p{L}\p{N}]/u

/**
 * The edit that puts a phrase into a text at the caret, and the spans after it. Spaces come as they should; greeting,
 * closing line and signature get a line of their own. A caret inside a word or another phrase moves to its end, so
 * that nothing is torn.
 *
 * @example insertPhrase('Привет!', 7, [], part).edit // { start: 7, deleteCount: 0, insert: ' Как дела?' }
 */
export function insertPhrase(
  text: string,
  caret: number,
  spans: readonly PhraseSpan[],
  part: Part,
): { edit: TextEdit; spans: PhraseSpan[]; caret: number } {
  const start = freePlace(text, caret, spans)
  const kind = findPhrase(part.phraseId)?.kind
  const ownLine = kind === 'salutation' || kind === 'valediction' || kind === 'signature'
  const gap = ownLine ? '\n' : ' '
  const before = text[start - 1]
  const after = text[start]
  const isBreak = (character: string | undefined) =>
    character === undefined || character === '\n' || (!ownLine && /\s/.test(character))
  const followsLine = !ownLine && before !== undefined && endsOwnLine(start, spans)
  const head = isBreak(before) ? '' : followsLine ? '\n' : gap
  const precedesName = !ownLine && spans.some((span) => span.start === start && standsAlone(span))
  const tail = precedesName ? '\n' : isBreak(after) ? '' : gap
  const edit = { start, deleteCount: 0, insert: head + part.text + tail }
  const from = start + head.length
  const span = {
    start: from,
    end: from + part.text.length,
    phraseId: part.phraseId,
    choices: part.choices,
  }
  const moved = remapSpans(spans, edit)
  return { edit, spans: [...moved, span].sort((a, b) => a.start - b.start), caret: span.end }
}

function freePlace(text: string, caret: number, spans: readonly PhraseSpan[]): number {
  let at = Math.min(Math.max(caret, 0), text.length)
  const around = spans.find(({ start, end }) => start < at && at < end)
  if (around) return around.end
  while (at > 0 && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '')) at++
  return at
}

function standsAlone({ phraseId }: PhraseSpan): boolean {
  const kind = findPhrase(phraseId)?.kind
  return kind === 'salutation' || kind === 'valediction' || kind === 'signature'
}

const endsOwnLine = (at: number, spans: readonly PhraseSpan[]) =>
  spans.some((span) => span.end === at && standsAlone(span))
