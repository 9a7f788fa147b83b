import { renderPhrase } from './render'
import type { Context, Part, RenderProblem } from './types'

/**
 * The same parts for another writer, addressee or register. A phrase that does not exist there comes back with the
 * code and its old text, for the writer to swap or keep.
 */
export function rerenderParts(
  parts: readonly Part[],
  context: Context,
): (Part & { problem?: RenderProblem['code'] })[] {
  return parts.map((part) => {
    const rendered = renderPhrase(part.phraseId, part.choices, context)
    return rendered.ok ? { ...part, text: rendered.text } : { ...part, problem: rendered.code }
  })
}
