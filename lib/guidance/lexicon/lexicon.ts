import { type Entry, readGroups, readLexicon } from '../read-lexicon'
import { type Category, categories, type Overrides } from '../types'
import { groups } from './groups'
import { war } from './war'

const lines: Partial<Record<Category, string>> = { war }

/** Every entry, with what an operator added; what was left out is dropped from the hits by its name. */
export function lexicon({ add = {} }: Overrides = {}): Entry[] {
  const named = readGroups(groups)
  return categories.flatMap((category) => [
    ...readLexicon(category, lines[category] ?? '', named),
    ...readLexicon(category, add[category] ?? '', named),
  ])
}
