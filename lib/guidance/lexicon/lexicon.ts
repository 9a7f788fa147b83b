import { texts } from '@/lib/guidance/lexicon/texts'
import { type Entry, readGroups, readLexicon } from '../read-lexicon'
import { categories, type Overrides } from '../types'
import type { Gravity } from '../word-index'

/** Every entry, with what an operator added; what was left out is dropped from the hits by its name. */
export function lexicon({ add = {} }: Overrides = {}): { entries: Entry[]; gravity: Gravity } {
  const { lines, groups } = texts()
  const { grave, you, company, ...named } = readGroups(groups)
  if (!grave || !you || !company) throw new Error('guidance: «grave», «you» or «company» is missing')
  const entries = categories.flatMap((category) => [
    ...readLexicon(category, lines[category], named),
    ...readLexicon(category, add[category] ?? '', named),
  ])
  return { entries, gravity: { grave, you, company } }
}
