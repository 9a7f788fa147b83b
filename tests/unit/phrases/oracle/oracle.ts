import type { Context } from '@/lib/phrases/types'
import {
  checkAdjectives,
  checkNounVerbs,
  checkNumbers,
  checkPrepositions,
  checkPronounVerbs,
} from './agreement'
import { readClauses } from './clauses'
import {
  checkAddressee,
  checkPredicate,
  checkRegister,
  checkSignature,
  checkWriterGender,
  checkWriterNumber,
} from './context'
import { openMorphology } from './morphology'
import { reviewed } from './reviewed'

/** Says what does not agree in a Russian text; `names` are words to leave unread (people, towns). */
export type Oracle = (text: string, context: Context, names?: readonly string[]) => string[]

/** Opens the oracle: `az` knows the forms, the checks know what has to agree with what. */
export async function openOracle(): Promise<Oracle> {
  const read = await openMorphology()
  return (text, context, names = []) => {
    const unread = new Set(names.flatMap((name) => name.match(/[\p{L}\p{N}]+(?:-[\p{L}]+)*/gu) ?? []))
    const flags = text.split(/(?<=[.!?…])\s+|\n/u).flatMap((sentence) => {
      const clauses = readClauses(sentence, read, unread)
      return clauses.flatMap((clause, at) => [
        ...checkPrepositions(clause),
        ...checkAdjectives(clause),
        ...checkPronounVerbs(clause),
        ...checkNounVerbs(clause),
        ...checkNumbers(clause),
        ...checkWriterNumber(clause, context),
        ...checkWriterGender(clause, context),
        ...checkPredicate(clause, clauses[at + 1] ?? []),
        ...checkSignature(clause, context),
        ...checkRegister(clause, context),
        ...checkAddressee(clause, context, context.call ?? ''),
      ])
    })
    return flags.filter((flag) => !reviewed.has(flag.toLowerCase()))
  }
}
