import { type Entry, readGroups, readLexicon } from '../read-lexicon'
import { type Category, categories, type Overrides } from '../types'
import type { Gravity } from '../word-index'
import { cipher } from './cipher'
import { contact } from './contact'
import { criminalCase } from './criminal-case'
import { foreign } from './foreign'
import { groups } from './groups'
import { insult } from './insult'
import { lgbt } from './lgbt'
import { organisations } from './organisations'
import { people } from './people'
import { pity } from './pity'
import { politics } from './politics'
import { prison } from './prison'
import { profanity } from './profanity'
import { promise } from './promise'
import { slang } from './slang'
import { war } from './war'

const lines: Readonly<Record<Category, string>> = {
  war,
  case: criminalCase,
  pol: politics,
  org: organisations,
  lgbt,
  cipher,
  contact,
  insult,
  profanity,
  people,
  prison,
  slang,
  pity,
  promise,
  foreign,
}

/** Every entry, with what an operator added; what was left out is dropped from the hits by its name. */
export function lexicon({ add = {} }: Overrides = {}): { entries: Entry[]; gravity: Gravity } {
  const { grave, you, company, ...named } = readGroups(groups)
  if (!grave || !you || !company) throw new Error('guidance: «grave», «you» or «company» is missing')
  const entries = categories.flatMap((category) => [
    ...readLexicon(category, lines[category], named),
    ...readLexicon(category, add[category] ?? '', named),
  ])
  return { entries, gravity: { grave, you, company } }
}
