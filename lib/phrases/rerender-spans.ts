import { renderPhrase } from './render'
import { applyTextEdit, type PhraseSpan, type TextEdit } from './spans'
import type { Context, RenderProblem } from './types'

/** A phrase that has no form in the new context; it stands as it was. */
export type Unrendered = { phraseId: string; start: number; end: number; code: RenderProblem['code'] }

/**
 * Renders every untouched phrase of a text anew; free text stays as it is. Edits come last first, so each can be
 * applied with its own offsets; `text` and `spans` are what they lead to.
 */
export function rerenderSpans(
  text: string,
  spans: readonly PhraseSpan[],
  context: Context,
): { edits: TextEdit[]; text: string; spans: PhraseSpan[]; problems: Unrendered[] } {
  const edits: TextEdit[] = []
  const after: PhraseSpan[] = []
  const problems: Unrendered[] = []
  let shift = 0
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const { start, end, phraseId, choices } = span
    const rendered = renderPhrase(phraseId, choices, context)
    const before = text.slice(start, end)
    const now = rendered.ok ? rendered.text : before
    const moved = { ...span, start: start + shift, end: start + shift + now.length }
    if (!rendered.ok) problems.push({ phraseId, start: moved.start, end: moved.end, code: rendered.code })
    if (now !== before) edits.unshift({ start, deleteCount: end - start, insert: now })
    after.push(moved)
    shift += now.length - before.length
  }
  return { edits, text: edits.reduce(applyTextEdit, text), spans: after, problems }
}

/** Spans that still say what they claim: for drafts from elsewhere, whose words another version may render otherwise. */
export function keepTrueSpans(text: string, spans: readonly PhraseSpan[], context: Context): PhraseSpan[] {
  return spans.filter(({ start, end, phraseId, choices }) => {
    const rendered = renderPhrase(phraseId, choices, context)
    return rendered.ok && rendered.text === text.slice(start, end)
  })
}
