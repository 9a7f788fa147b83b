import { readLayoutWord, readTranslitWord } from '@/lib/russian/checks/latin-sentence'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import type { Finding } from '@/lib/russian/types'

/** Letters this unlike Russian, in a word that is not one slip from a dictionary form. */
const FAR = -2
/** The same where a slip would explain the word. */
const FAR_FOR_NEAR_MISS = -5

/** Is this Cyrillic word of another language, in a sentence that is Russian? Names are left alone. */
function isForeignCyrillic(word: WordReading): boolean {
  if (word.kind === 'foreign') return true
  if (word.kind !== 'unknown') return false
  if (word.token.shouting && word.folded.length < 6) return false
  if (word.neighbours.length > 0) return true
  const limit = word.nearMiss ? FAR_FOR_NEAR_MISS : FAR
  return word.score < (word.token.capital ? limit - 4 : limit)
}

/** Single words of a Russian sentence that are not Russian: foreign, transliterated, or typed in the wrong layout. */
export function findForeignWords(lexicon: Lexicon, words: readonly WordReading[]): Finding[] {
  const findings: Finding[] = []
  for (const word of words) {
    const { start, end, text, capital, numeric } = word.token
    if (isForeignCyrillic(word)) {
      const lang = word.neighbours.length === 1 ? word.neighbours[0] : undefined
      findings.push({ start, end, kind: 'foreign-word', ...(lang && { lang }) })
    }
    if (word.kind !== 'latin' || capital || numeric || text.length < 3) continue
    const retyped = readLayoutWord(lexicon, text)
    if (retyped !== null && text.length > 3) {
      findings.push({ start, end, kind: 'layout', fix: retyped })
      continue
    }
    const read = readTranslitWord(lexicon, text)
    if (read !== null) findings.push({ start, end, kind: 'translit', fix: read })
  }
  return findings
}
