import type { SentenceReading } from '@/lib/russian/read-sentence'
import type { Finding } from '@/lib/russian/types'
import type { SentenceVerdict } from '@/lib/russian/verdict'

/** A sentence that is not Russian, or Russian only in disguise: then with the whole sentence repaired. */
export function findForeignSentence(sentence: SentenceReading, verdict: SentenceVerdict): Finding[] {
  if (verdict !== 'not-russian') return []
  const { start, end, kind, fix } = sentence
  if (kind === 'translit' || kind === 'layout')
    return [{ start, end, kind, ...(fix !== undefined && { fix }) }]
  return [{ start, end, kind: 'foreign-sentence' }]
}
