import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import { suggest } from '@/lib/russian/suggest'
import type { Finding } from '@/lib/russian/types'

/** Words of a Russian sentence that are in no dictionary; names (capitals inside a sentence) are left alone. */
export function findMisspelt(
  lexicon: Lexicon,
  words: readonly WordReading[],
  taken: ReadonlySet<number>,
): Finding[] {
  const findings: Finding[] = []
  words.forEach((word, i) => {
    const { start, end, text, capital, shouting } = word.token
    if (word.kind !== 'unknown' || word.repaired !== null || taken.has(start)) return
    if (capital && (i > 0 || !word.nearMiss) && !shouting) return
    if (shouting && text.length < 6) return
    const fix = word.nearMiss ? suggest(lexicon.russian, text, 1)[0] : undefined
    findings.push({ start, end, kind: 'misspelt', ...(fix !== undefined && { fix }) })
  })
  return findings
}
