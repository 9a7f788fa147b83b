import type { Category } from '../types'
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

/** What the lexicon is read from: the lines of each category, and the named groups that they refer to. */
export type LexiconTexts = { lines: Readonly<Record<Category, string>>; groups: string }

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

/** The lexicon as it is written; a built page carries it packed instead (docs/decisions/012). */
export const texts = (): LexiconTexts => ({ lines, groups })
