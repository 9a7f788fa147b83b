import { categories, type Hit, type Level } from './types'

const weight: Readonly<Record<Level, number>> = { stop: 2, care: 1, note: 0 }

/** Which of two hits in one place says more: the graver, then the longer. */
const saysMore = (a: Hit, b: Hit) => weight[a.level] - weight[b.level] || a.end - a.start - (b.end - b.start)

/**
 * In the order of the text; where hits of one category overlap, the one that says most. Hits of different categories
 * may share a place.
 */
export function settleHits(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const category of categories) {
    const mine = hits
      .filter((hit) => hit.category === category)
      .sort((a, b) => a.start - b.start || b.end - a.end)
    let last: Hit | undefined
    for (const hit of mine) {
      if (!last || hit.start >= last.end) {
        last = hit
        kept.push(hit)
      } else if (saysMore(hit, last) > 0) {
        kept[kept.length - 1] = hit
        last = hit
      }
    }
  }
  return kept.sort(
    (a, b) =>
      a.start - b.start ||
      weight[b.level] - weight[a.level] ||
      categories.indexOf(a.category) - categories.indexOf(b.category),
  )
}
