/** A stretch of a text: unmarked, or marked by the spot with this index. */
export type Stretch = { start: number; text: string; spot: number | null }

/**
 * Cuts a text at the edges of its marks. Joined, the stretches are the text again. Spots that overlap an earlier
 * one or lie outside are left unmarked.
 */
export function splitBySpots(text: string, spots: readonly { start: number; end: number }[]): Stretch[] {
  const order = spots.map((spot, index) => ({ ...spot, index })).sort((a, b) => a.start - b.start)
  const stretches: Stretch[] = []
  let at = 0
  for (const { start, end, index } of order) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) stretches.push({ start: at, text: text.slice(at, start), spot: null })
    stretches.push({ start, text: text.slice(start, end), spot: index })
    at = end
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at), spot: null })
  return stretches
}
