import type { SearchIndex } from './build-search-index'
import type { Found } from './score-entries'
import type { Hit } from './search-entry'

/** Best first; people before places where they tie, then by name, so that an answer is always the same. */
export function rankHits(index: SearchIndex, found: Found, limit: number): Hit[] {
  const order = [...found].map(([number, { score }]) => ({ entry: index.entries[number]!, score }))
  order.sort(
    (a, b) =>
      b.score - a.score ||
      Number(a.entry.kind === 'facility') - Number(b.entry.kind === 'facility') ||
      compare(a.entry.name, b.entry.name) ||
      compare(a.entry.id, b.entry.id),
  )
  return order
    .slice(0, limit)
    .map(({ entry: { id, slug, kind, name }, score }) => ({ id, slug, kind, name, score }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
