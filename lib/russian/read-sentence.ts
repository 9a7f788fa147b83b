import { readLatin } from '@/lib/russian/checks/latin-sentence'
import { scoreSentence } from '@/lib/russian/model/layers'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import type { Span } from '@/lib/russian/sentences'

/** What one sentence looks like by itself; `score` is the log-odds of Russian. */
export type SentenceReading = Span & {
  words: readonly WordReading[]
  kind: 'cyrillic' | 'neutral' | 'foreign' | 'translit' | 'layout'
  score: number
  /** The whole sentence repaired, for `translit` and `layout`. */
  fix?: string
}

const lettersOf = (words: readonly WordReading[]) => words.reduce((sum, word) => sum + word.folded.length, 0)

export function readSentence(
  lexicon: Lexicon,
  text: string,
  span: Span,
  words: readonly WordReading[],
): SentenceReading {
  const base = { start: span.start, end: span.end, words }
  const cyrillic = words.filter(({ kind }) => kind === 'known' || kind === 'unknown' || kind === 'foreign')
  const names = words.filter((word) => word.kind === 'name')
  const latin = words.filter((word) => word.kind === 'latin')
  const other = words.filter((word) => word.kind === 'other')
  if (cyrillic.length + latin.length + other.length === 0)
    return { ...base, kind: 'neutral', score: names.length > 0 ? 1 : 0 }
  if (lettersOf(other) > lettersOf(cyrillic) + lettersOf(latin))
    return { ...base, kind: 'foreign', score: -8 }
  if (cyrillic.length === 0 || latin.length > 2 * cyrillic.length) {
    return { ...base, ...readLatin(lexicon, text.slice(span.start, span.end), latin) }
  }
  return { ...base, kind: 'cyrillic', score: scoreSentence(cyrillic, latin.length) }
}
