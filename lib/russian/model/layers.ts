import { SENTENCE_WEIGHTS, WORD_WEIGHTS } from '@/lib/russian/model/layer-weights'
import { sentenceFeatures } from '@/lib/russian/model/sentence-features'
import { wordFeatures } from '@/lib/russian/model/word-features'
import type { WordReading } from '@/lib/russian/read-word'

const weigh = (features: Float64Array, weights: readonly number[]) =>
  features.reduce((sum, value, i) => sum + value * (weights[i] as number), 0)

/** A word with letters Russian has not. */
const FOREIGN_LETTERS = -6

/** How Russian one word outside the dictionary is, as log-odds, by its letters and the lists. */
export const scoreWord = (word: WordReading) =>
  word.kind === 'foreign' ? FOREIGN_LETTERS : weigh(wordFeatures(word), WORD_WEIGHTS)

/**
 * How Russian the Cyrillic words of a sentence are together, as log-odds.
 *
 * @param cyrillic its words in Cyrillic, names and signs left out; at least one
 * @param latin number of its words in Latin letters
 */
export function scoreSentence(cyrillic: readonly WordReading[], latin: number): number {
  return weigh(sentenceFeatures(cyrillic, latin), SENTENCE_WEIGHTS)
}
