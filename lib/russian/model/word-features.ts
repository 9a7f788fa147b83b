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
  'listedNeighbour',
  'listedSeen',
  'listedScore',
  'neighbourWord',
] as const

/** The features of one unknown word in Cyrillic. */
export function wordFeatures(word: WordReading): Float64Array {
  const { score, folded, token, nearMiss, listed } = word
  return Float64Array.of(
    1,
    score,
    Math.min(0, score + 3),
    Math.max(0, score - 2),
    nearMiss ? 1 : 0,
    nearMiss ? score : 0,
    Math.min(12, folded.length) / 10,
    token.joined ? 1 : 0,
    listed === 'neighbour' ? 1 : 0,
    listed === 'seen' ? 1 : 0,
    listed === 'neighbour' ? score : 0,
    word.neighbours.length > 0 ? 1 : 0,
  )
}
