import type { Answers } from '@/lib/phrases/answers'
import { composeLetter } from '@/lib/phrases/compose'
import { joinParts } from '@/lib/phrases/join-parts'
import { findPhrase } from '@/lib/phrases/phrasebook'
import { joinSegments, listSegments, type Phrased, type Segment } from '@/lib/phrases/segments'
import type { PhraseSpan } from '@/lib/phrases/spans'

/** Topics that end a letter: the writer's own words stand before them. */
const ending = new Set(['encouragement', 'practical', 'reply', 'closing', 'signature'])

const endsLetter = ({ phrase }: Segment) =>
  phrase !== null && ending.has(findPhrase(phrase.phraseId)?.topic ?? '')

/**
 * A suggested letter in the place of the phrases of the one before. Not a word of the writer's own is lost: own
 * sentences come as a paragraph of their own before the ending.
 */
export function suggestLetter(answers: Answers, text: string, spans: readonly PhraseSpan[]): Phrased {
  const own = listSegments(text, spans).segments.filter(({ phrase }) => phrase === null)
  const fresh = joinParts(composeLetter(answers), answers.length)
  if (own.length === 0) return fresh
  const { segments, gaps } = listSegments(fresh.text, fresh.spans)
  const found = segments.findIndex(endsLetter)
  const at = found < 0 ? segments.length : found
  return joinSegments({
    segments: segments.toSpliced(at, 0, ...own),
    gaps: gaps.toSpliced(at, 1, ...Array.from({ length: own.length + 1 }, () => '\n')),
  })
}
