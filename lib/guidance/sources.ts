import type { Category } from './types'

/** A public page that gives the reason, and when it was read. */
export type Reason = { url: string; read: { year: number; month: number } }

const read = { year: 2026, month: 11 }
const memorial = { url: 'https://memopzk.org/en/kak-pisat-pisma-politzaklyuchyonnym', read }
const letters = { url: 'https://memo.site/letters_to_prisoners', read }
const censors = { url: 'https://sizo.ru/articles/o-tsenzure-kak-vychityvayut-perepisku-zaklyuchennykh', read }

/**
 * Where the reason for a warning was read; null where it is our own judgement, which the warning's words then say.
 * Collected in guide-facts (lang-01, lang-04, topic-01 to topic-05, topic-07), November 2026.
 */
export const reasons: Readonly<Record<Category, Reason | null>> = {
  war: memorial,
  case: memorial,
  pol: memorial,
  org: { url: 'https://ovdinfo.legal/en/instruction/ovd-info-extremist-organisation', read },
  lgbt: memorial,
  cipher: memorial,
  contact: censors,
  insult: memorial,
  profanity: memorial,
  people: null,
  prison: censors,
  slang: null,
  pity: letters,
  promise: null,
  foreign: letters,
}
