import type { Choices } from './types'

/** Where a phrase stands in a text (UTF-16 units, `end` exclusive). Outside spans the text is the writer's own. */
export type PhraseSpan = { start: number; end: number; phraseId: string; choices: Choices }

/** One change: `deleteCount` units from `start` give way to `insert`. */
export type TextEdit = { start: number; deleteCount: number; insert: string }

export function applyTextEdit(text: string, { start, deleteCount, insert }: TextEdit): string {
  return text.slice(0, start) + insert + text.slice(start + deleteCount)
}

const letter = /[\p{L}\p{N}]/u

/**
 * The spans after an edit. A phrase that was edited inside, or to which letters were joined, is the writer's own from
 * now on: its span is gone. All others stand where their words now stand.
 *
 * @example remapSpans([{ start: 5, end: 9, … }], { start: 0, deleteCount: 0, insert: 'А' }) // [{ start: 6, end: 10, … }]
 */
export function remapSpans(
  spans: readonly PhraseSpan[],
  { start, deleteCount, insert }: TextEdit,
): PhraseSpan[] {
  const end = start + deleteCount
  const shift = insert.length - deleteCount
  if (deleteCount === 0 && insert === '') return [...spans]
  return spans.flatMap((span) => {
    if (end <= span.start) {
      const joined = end === span.start && letter.test(insert.at(-1) ?? '')
      return joined ? [] : [{ ...span, start: span.start + shift, end: span.end + shift }]
    }
    if (start < span.end) return []
    const joined = start === span.end && letter.test(insert[0] ?? '')
    return joined ? [] : [span]
  })
}
