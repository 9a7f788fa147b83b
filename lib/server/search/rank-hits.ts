import type { SearchIndex } from './build-search-index'
import type { Found } from './score-entries'
import type { Hit } from './search-entry'

/** Best first; where they tie in the order of the index. */
export function rankHits(index: SearchIndex, found: Found, limit: number): Hit[] {
  return [...found]
    .sort(([a, { score: ofA }], [b, { score: ofB }]) => ofB - ofA || a - b)
    .slice(0, limit)
    .map(([number, { score }]) => {
      const { id, slug, kind, name } = index.entries[number]!
      return { id, slug, kind, name, score }
    })
}
