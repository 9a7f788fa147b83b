import { isSpoken } from '@/lib/russian/colloquial'
import { findNames } from '@/lib/russian/find-names'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import { isMetAbroad, SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'
import { findRepair, isKnownSlip, type Repair } from '@/lib/russian/suggest'
import type { Finding } from '@/lib/russian/types'

/** Is it a slip everybody knows, by the table of spoken spellings? */
const isSpokenSlip = (word: WordReading) =>
  word.kind === 'known' &&
  !isMetAbroad(word.folded) &&
  !isSpoken(word.folded) &&
  SPOKEN_SPELLINGS.has(word.folded)

/** Met in some text, in this form or another, or made by the rules: a name or a word newer than the dictionary. */
const isMet = ({ akin, formed }: WordReading) => akin.seen || akin.neighbour || formed !== null

/** Does an unknown word look like a slip, and not like a name, an abbreviation or a word newer than the dictionary? */
function looksMisspelt({ russian }: Lexicon, word: WordReading, first: boolean): boolean {
  const { capital, shouting, joined, text } = word.token
  if (word.kind !== 'unknown' || word.repaired !== null || text.length < 3) return false
  if ((!capital || first) && isKnownSlip(russian, word.folded)) return true
  if (shouting) return text.length > 5 && word.nearMiss
  if (capital) return first && word.nearMiss
  if (joined) return word.nearMiss
  return word.nearMiss || !isMet(word)
}

/** Repairs are looked for in so many different words of a text; later ones are marked without (`suggest` finds them). */
const MOST_REPAIRS = 300
/**
 * A capitalised word at the beginning may be a surname («Шестунко пишет»): it is called misspelt for a slip people
 * often make, or when it is longer than most surnames one slip away from a word. Prices in tenths of a plain slip.
 */
const SMALL_SLIP = 6
const PLAIN_SLIP = 11
const LONG_WORD = 7

const isSurelyMisspelt = (text: string, repair: Repair | null) =>
  repair !== null && repair.cost <= (text.length >= LONG_WORD ? PLAIN_SLIP : SMALL_SLIP)

function repairOf({ russian, repairs }: Lexicon, text: string): Repair | null {
  const known = repairs.get(text)
  if (known !== undefined) return known
  const repair = repairs.size < MOST_REPAIRS ? findRepair(russian, text) : null
  repairs.set(text, repair)
  return repair
}

/** Words of a Russian sentence that are in no dictionary; `taken` are the beginnings of words already found wrong. */
export function findMisspelt(
  lexicon: Lexicon,
  words: readonly WordReading[],
  taken: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = []
  const names = findNames(words)
  words.forEach((word, i) => {
    if (names[i]) return
    const { start, end, text, capital, shouting } = word.token
    if (taken.has(start) || lexicon.keep.has(word.folded)) return
    if (!isSpokenSlip(word) && !looksMisspelt(lexicon, word, i === 0)) return
    const repair = repairOf(lexicon, text)
    if (capital && !shouting && !isSurelyMisspelt(text, repair)) return
    findings.push({ start, end, kind: 'misspelt', ...(repair && { fix: repair.fix }) })
  })
  return findings
}
