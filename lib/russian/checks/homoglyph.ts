import { foldWord } from '@/lib/russian/fold'
import { repairLookAlikes } from '@/lib/russian/letters'
import { isKnown, type Lexicon, type WordReading } from '@/lib/russian/read-word'
import type { Finding } from '@/lib/russian/types'

/**
 * Look-alike letters of another alphabet in the words of a Russian sentence: «мaма» with a Latin «a».
 * A small word may be all Latin («c», «o», «y»): it counts between Cyrillic words, when small or at the beginning.
 */
export function findHomoglyphs(lexicon: Lexicon, words: readonly WordReading[]): Finding[] {
  const findings: Finding[] = []
  words.forEach((word, i) => {
    const { token } = word
    if (word.repaired !== null)
      findings.push({ start: token.start, end: token.end, kind: 'homoglyph', fix: word.repaired })
    if (word.kind !== 'latin' || token.sign || token.shouting || (token.capital && i > 0)) return
    if (words[i - 1]?.kind === 'latin' || words[i + 1]?.kind === 'latin') return
    const meant = repairLookAlikes(token.text)
    if (meant === null || !isKnown(lexicon, foldWord(meant))) return
    findings.push({ start: token.start, end: token.end, kind: 'homoglyph', fix: meant })
  })
  return findings
}
