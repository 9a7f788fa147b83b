import type { Reading, ReadWord } from './morphology'

/** A word with its readings; what stands in «…» is a title and has none. */
export type Word = {
  text: string
  readings: readonly Reading[]
  /** Starts its clause. */
  first: boolean
}

/** Names of people, places and feasts have a capital inside a clause; so has «Вы», which must be read. */
function isUnread(word: string, at: number, names: ReadonlySet<string>): boolean {
  if (word === '@' || /^\d/.test(word) || names.has(word)) return true
  return at > 0 && /^\p{Lu}/u.test(word) && !/^(Вы|Вас|Вам|Вами|Ваш.*)$/.test(word)
}

/** Clauses of a text: the words between commas, colons, dashes and stops. Names and titles are left unread. */
export function readClauses(text: string, read: ReadWord, names: ReadonlySet<string>): Word[][] {
  const bare = text.replace(/«[^»]*»/g, ' @ ')
  return bare
    .split(/[.,;:!?…()\n]|\s[—–-]\s/u)
    .map((clause) =>
      [...clause.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}]+)*|@/gu)].map(([word], at) => ({
        text: word,
        readings: isUnread(word, at, names) ? [] : read(word),
        first: at === 0,
      })),
    )
    .filter((clause) => clause.length > 0)
}

export const lower = ({ text }: Word) => text.toLowerCase().replaceAll('ё', 'е')

/** Most probable reading. */
export const best = ({ readings }: Word): Reading | undefined => readings[0]

export const isNominal = ({ pos }: Reading) => ['NOUN', 'ADJF', 'PRTF', 'NPRO', 'NUMR'].includes(pos)
