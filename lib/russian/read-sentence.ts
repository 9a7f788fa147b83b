import { findNames } from '@/lib/russian/find-names'
import { scoreSentence } from '@/lib/russian/model/layers'
import { decideLatin, type LatinReading, readLatin } from '@/lib/russian/read-latin'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'
import type { Span } from '@/lib/russian/sentences'

/** What one sentence looks like by itself; `score` is the log-odds of Russian. */
export type SentenceReading = Span & {
  words: readonly WordReading[]
  kind: 'cyrillic' | 'neutral' | 'foreign' | 'translit' | 'layout'
  score: number
  /** The whole sentence repaired, for `translit` and `layout`. */
  fix?: string
  /** For a sentence in Latin letters: what it may be, until `settleLatin` decides. */
  latin?: LatinReading
}

/** Surely not Russian. */
const NOT_RUSSIAN = -8

const lettersOf = (words: readonly WordReading[]) => words.reduce((sum, word) => sum + word.folded.length, 0)

/** The Cyrillic words that say which language a sentence is in: names, signs and other scripts do not. */
export function tellingWords(words: readonly WordReading[]): WordReading[] {
  const names = findNames(words)
  return words.filter(
    ({ kind }, i) => !names[i] && (kind === 'known' || kind === 'unknown' || kind === 'foreign'),
  )
}

export function readSentence(
  lexicon: Lexicon,
  text: string,
  span: Span,
  words: readonly WordReading[],
): SentenceReading {
  const base = { start: span.start, end: span.end, words }
  const cyrillic = tellingWords(words)
  const names = findNames(words)
  const latin = words.filter((word) => word.kind === 'latin')
  const other = words.filter((word) => word.kind === 'other')
  if (cyrillic.length + latin.length + other.length === 0)
    return { ...base, kind: 'neutral', score: names.includes(true) ? 1 : 0 }
  if (lettersOf(other) > lettersOf(cyrillic) + lettersOf(latin))
    return { ...base, kind: 'foreign', score: NOT_RUSSIAN }
  if (cyrillic.length === 0 || latin.length > 2 * cyrillic.length) {
    const reading = readLatin(lexicon, text.slice(span.start, span.end), latin)
    if (reading === null) return { ...base, kind: 'neutral', score: 0 }
    return { ...base, kind: 'foreign', score: NOT_RUSSIAN, latin: reading }
  }
  return { ...base, kind: 'cyrillic', score: scoreSentence(cyrillic, latin.length) }
}

/** Tells transliterated Russian and the wrong layout from other languages, looking at all Latin sentences together. */
export function settleLatin(sentences: readonly SentenceReading[]): SentenceReading[] {
  const readings = sentences.flatMap(({ latin }) => latin ?? [])
  const kinds = decideLatin(readings)
  let next = 0
  return sentences.map((sentence) => {
    const { latin } = sentence
    if (!latin) return sentence
    const kind = kinds[next++] ?? 'foreign'
    return kind === 'foreign' ? sentence : { ...sentence, kind, fix: latin[kind].text }
  })
}
