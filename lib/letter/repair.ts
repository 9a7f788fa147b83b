import type { Edit } from './edit'
import type { MarkedSpot } from './marked-spot'

/**
 * The one change that repairs a spot; null where no repair is known or the spot lies outside of the text.
 *
 * @example repairSpot('мaма', { start: 0, end: 4, kind: 'homoglyph', fix: 'мама' })
 */
export function repairSpot(text: string, { start, end, fix }: MarkedSpot): Edit | null {
  return fix === undefined || start < 0 || end > text.length || start >= end
    ? null
    : { start, end, insert: fix }
}

/**
 * The one change that repairs every given spot that can be, so that one «undo» takes all of it back. It reaches
 * from the first repair to the last. Null when there is none.
 */
export function repairAll(text: string, spots: readonly MarkedSpot[]): Edit | null {
  const edits = spots
    .map((spot) => repairSpot(text, spot))
    .filter((edit) => edit !== null)
    .sort((a, b) => a.start - b.start)
  const first = edits[0]
  if (first === undefined) return null
  let insert = ''
  let at = first.start
  for (const edit of edits) {
    // Findings never overlap; if two ever do, the later one waits for the next check.
    if (edit.start < at) continue
    insert += text.slice(at, edit.start) + edit.insert
    at = edit.end
  }
  return { start: first.start, end: at, insert }
}
