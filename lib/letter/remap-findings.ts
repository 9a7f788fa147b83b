import { editBetween } from './edit'
import type { MarkedSpot } from './marked-spot'

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Findings of `before`, moved to where their words stand in `after`. A mark must never lie: one that the change
 * touched, or whose word grew by it, or that does not cover the very same words any more, is gone until the next
 * check.
 *
 * @example remapFindings('ab cd', 'xab cd', [{ start: 3, end: 5, kind: 'k' }]) // [{ start: 4, end: 6, kind: 'k' }]
 */
export function remapFindings<Spot extends MarkedSpot>(
  before: string,
  after: string,
  spots: readonly Spot[],
): Spot[] {
  const edit = editBetween(before, after)
  if (edit === null) return [...spots]
  const shift = edit.insert.length - (edit.end - edit.start)
  return spots.flatMap((spot) => {
    const { start, end } = spot
    if (start < 0 || end > before.length || start >= end) return []
    if (edit.start < end && edit.end > start) return []
    const moved = edit.end <= start ? { ...spot, start: start + shift, end: end + shift } : spot
    if (after.slice(moved.start, moved.end) !== before.slice(start, end)) return []
    if (isInsideWord(after, moved)) return []
    return [moved]
  })
}

/** True when the spot's first or last letter now has a letter beside it that was not part of the finding. */
function isInsideWord(text: string, { start, end }: MarkedSpot): boolean {
  const grewLeft = letter.test(text[start] ?? '') && letter.test(text[start - 1] ?? '')
  const grewRight = letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? '')
  return grewLeft || grewRight
}
