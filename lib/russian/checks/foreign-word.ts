import { readLayoutWord } from '@/lib/russian/checks/layout'
import { readTranslitWord } from '@/lib/russian/checks/translit'
import { findNames } from '@/lib/russian/find-names'
import { scoreWord } from '@/lib/russian/model/layers'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import { isKnownSlip } from '@/lib/russian/suggest'
import type { Finding } from '@/lib/russian/types'

/** So sure the word layer has to be (log-odds of Russian) before a word of a Russian sentence is called foreign. */
const SURE = -4.2
/** A capital inside a sentence, or a hyphen, speaks for a name or a compound: then it has to be surer. */
const SURE_OF_NAMES = -7

/** Is this Cyrillic word of another language, in a sentence that is Russian? Names and very short words are left alone. */
function isForeignCyrillic({ russian }: Lexicon, word: WordReading, first: boolean): boolean {
  if (word.kind === 'foreign') return true
  if (word.kind !== 'unknown' || word.repaired !== null || word.folded.length < 3) return false
  if (isKnownSlip(russian, word.folded)) return false
  const named = (word.token.capital && !first) || word.token.joined
  return scoreWord(word) < (named ? SURE_OF_NAMES : SURE)
}

/** Single words of a Russian sentence that are not Russian: foreign, transliterated, or typed in the wrong layout. */
export function findForeignWords(lexicon: Lexicon, words: readonly WordReading[]): Finding[] {
  const findings: Finding[] = []
  const names = findNames(words)
  words.forEach((word, i) => {
    if (names[i]) return
    const { start, end, text, capital } = word.token
    if (isForeignCyrillic(lexicon, word, i === 0)) {
      const lang = word.neighbours.length === 1 ? word.neighbours[0] : undefined
      findings.push({ start, end, kind: 'foreign-word', ...(lang && { lang }) })
    }
    if (word.kind !== 'latin' || capital || text.length < 3 || lexicon.keep.has(word.folded)) return
    const retyped = text.length > 3 ? readLayoutWord(lexicon, text) : null
    if (retyped !== null) {
      findings.push({ start, end, kind: 'layout', fix: retyped })
      return
    }
    const read = readTranslitWord(lexicon, text)
    if (read !== null) findings.push({ start, end, kind: 'translit', fix: read })
  })
  return findings
}
