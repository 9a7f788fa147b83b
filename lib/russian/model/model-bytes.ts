import { eachSlot } from '@/lib/russian/model/ngrams'
import { readFilter, type WordFilter } from '@/lib/russian/model/word-filter'

/**
 * The letter-sequence model and two lists of stems (see `stemOf`) of words that are not in the dictionary:
 * `neighbours`, met in text of the languages beside Russian, and `seen`, met in Russian text (names, new words, slips).
 */
export type LetterModel = {
  weights: Int8Array
  mask: number
  bias: number
  step: number
  neighbours: WordFilter
  seen: WordFilter
}

/** «NGM3» read little-endian. */
export const MODEL_MAGIC = 0x334d474e
export const MODEL_HEADER = 16
/** Before each filter: log2 of its bits, low bits of a distance, number of set bits, number of bytes. */
export const FILTER_HEADER = 16

/**
 * Opens the model: magic, log2 of the table size, bias and step (float32), two filters, one signed byte a weight.
 * Written by scripts/train-russian-model.ts.
 *
 * @throws Error when the bytes are not a model
 */
export function openModel(bytes: Uint8Array): LetterModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < MODEL_HEADER || view.getUint32(0, true) !== MODEL_MAGIC)
    throw new Error('not a letter model')
  const size = 2 ** view.getUint32(4, true)
  let at = MODEL_HEADER
  const filter = () => {
    const [log, low, count, length] = [0, 4, 8, 12].map((offset) => view.getUint32(at + offset, true))
    const start = at + FILTER_HEADER
    at = start + (length as number)
    return readFilter(bytes.subarray(start, at), log as number, low as number, count as number)
  }
  const neighbours = filter()
  const seen = filter()
  if (at + size !== bytes.length) throw new Error('a letter model of the wrong length')
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, size),
    mask: size - 1,
    bias: view.getFloat32(8, true),
    step: view.getFloat32(12, true),
    neighbours,
    seen,
  }
}

/**
 * How Russian the letters of a word look: log-odds of Russian against its neighbours that write Cyrillic,
 * about −20 … 20; 0 is undecided. Says nothing about words that are in the dictionary.
 *
 * @param word folded (see `foldWord`)
 */
export function scoreLetters(
  model: Pick<LetterModel, 'weights' | 'mask' | 'bias' | 'step'>,
  word: string,
): number {
  let sum = 0
  eachSlot(word, model.mask, (slot) => {
    sum += model.weights[slot] as number
  })
  return sum * model.step + model.bias
}
