import { foldCyrillic, foldLatin } from '@/lib/text/fold'
import { equivalentsOf } from '@/lib/text/romanise/given-names'
import { cyrillicSpellingsOf, spellingsOf } from '@/lib/text/romanise/spellings-of'
import { looseKey } from './loose-key'
import { stemsOfNominative } from './russian-stems'

/** Percent: how surely a key of this making names the word. A query's own detours come off that later. */
const percents = { own: 100, generated: 99, equivalent: 99, alias: 98, shortForm: 94, stem: 97 } as const

/**
 * A word of the index: a Russian word to be spelt in every system (a given name also by its equivalents in
 * other languages), or a literal – Latin, digits – to be found as it is.
 */
export type IndexWord = { text: string; making: 'name' | 'given' | 'literal' }

export type VisitForm = (key: string, percent: number, near: boolean) => void

/**
 * Every key a word is found by, with its weight in percent: spellings, their loose forms, Cyrillic stems.
 * `near` marks the keys that typing errors are measured against.
 */
export function eachForm(word: IndexWord, visit: VisitForm): void {
  if (word.making === 'literal') visitLiteral(word.text, visit)
  else visitRussian(word.text, percents.own, percents.generated, visit)
  if (word.making !== 'given') return
  const equivalents = equivalentsOf(word.text)
  for (const spelling of equivalents?.latin ?? []) visitLatin(spelling, percents.equivalent, visit)
  for (const name of equivalents?.cyrillic ?? [])
    visitRussian(name, percents.shortForm, percents.shortForm, visit)
}

function visitRussian(text: string, own: number, generated: number, visit: VisitForm): void {
  const [folded, ...others] = cyrillicSpellingsOf(text)
  if (folded === undefined) return
  visit(folded, own, true)
  for (const other of others) visit(other, generated, true)
  for (const stem of stemsOfNominative(folded)) visit(stem, Math.min(own, percents.stem), true)
  for (const spelling of spellingsOf(text)) visitLatin(spelling, generated, visit)
}

function visitLatin(spelling: string, percent: number, visit: VisitForm): void {
  const loose = looseKey(spelling)
  if (loose !== spelling) visit(spelling, percent, true)
  visit(loose, percent, true)
}

function visitLiteral(text: string, visit: VisitForm): void {
  if (/^\d+$/.test(text)) visit(text, percents.own, false)
  else if (/\p{Script=Cyrillic}/u.test(text)) visit(foldCyrillic(text), percents.own, false)
  else visitLatin(foldLatin(text), percents.alias, visit)
}
