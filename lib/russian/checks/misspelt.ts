import { isSpoken } from '@/lib/russian/colloquial'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import { SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'
import { isKnownSlip, suggest } from '@/lib/russian/suggest'
import type { Finding } from '@/lib/russian/types'

/** Is it a slip everybody knows, by the table of spoken spellings? */
const isSpokenSlip = (word: WordReading) =>
  word.kind === 'known' &&
  word.listed !== 'neighbour' &&
  !isSpoken(word.folded) &&
  SPOKEN_SPELLINGS.has(word.folded)

/** Does an unknown word look like a slip, and not like a name, an abbreviation or a word newer than the dictionary? */
function looksMisspelt({ russian }: Lexicon, word: WordReading, first: boolean): boolean {
  const { capital, shouting, joined, text } = word.token
  if (word.kind !== 'unknown' || word.repaired !== null || text.length < 3) return false
  if ((!capital || first) && isKnownSlip(russian, word.folded)) return true
  if (shouting) return text.length > 5 && word.nearMiss
  if (capital) return first && word.nearMiss && word.listed === null
  if (joined) return word.nearMiss
  return word.nearMiss || word.listed === null
}

/** Repairs are looked for in so many different words of a text; later ones are marked without (`suggest` finds them). */
const MOST_REPAIRS = 300

function repairOf({ russian, repairs }: Lexicon, text: string): string | undefined {
  if (!repairs.has(text) && repairs.size < MOST_REPAIRS) repairs.set(text, suggest(russian, text, 1)[0])
  return repairs.get(text)
}

/** Words of a Russian sentence that are in no dictionary; `taken` are the beginnings of words already found wrong. */
export function findMisspelt(
  lexicon: Lexicon,
  words: readonly WordReading[],
  taken: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = []
  words.forEach((word, i) => {
    const { start, end, text } = word.token
    if (taken.has(start) || lexicon.keep.has(word.folded)) return
    const isSlip = isSpokenSlip(word)
    if (!isSlip && !looksMisspelt(lexicon, word, i === 0)) return
    const fix = repairOf(lexicon, text)
    findings.push({ start, end, kind: 'misspelt', ...(fix !== undefined && { fix }) })
  })
  return findings
}
