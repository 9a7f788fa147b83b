import type { WordReading } from '@/lib/russian/read-word'

/** What the word layer weighs in a word that is not in the dictionary, in the order of its weights. */
export const WORD_FEATURES = [
  'bias',
  'score',
  'scoreLow',
  'scoreHigh',
  'near',
  'nearScore',
  'length',
  'joined',
  'neighbourWord',
  'akinNeighbour',
  'akinSeen',
  'akinNeighbourScore',
  'rare',
  'derived',
] as const

/** The features of one unknown word in Cyrillic. */
export function wordFeatures(word: WordReading): Float64Array {
  const { score, folded, token, nearMiss, akin, formed } = word
  return Float64Array.of(
    1,
    score,
    Math.min(0, score + 3),
    Math.max(0, score - 2),
    nearMiss ? 1 : 0,
    nearMiss ? score : 0,
    Math.min(12, folded.length) / 10,
    token.joined ? 1 : 0,
    word.neighbours.length > 0 ? 1 : 0,
    akin.neighbour ? 1 : 0,
    akin.seen ? 1 : 0,
    akin.neighbour ? score : 0,
    formed === 'rare' ? 1 : 0,
    formed === 'derived' ? 1 : 0,
  )
}
