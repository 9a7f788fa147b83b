import { eachSlot } from '@/lib/russian/model/ngrams'

/** Weights of the letter-sequence model: `weights.length` is a power of two. */
export type NgramModel = { weights: Int8Array; mask: number; bias: number; step: number }

const MAGIC = 0x314d474e // «NGM1» read little-endian

/**
 * Opens the model: magic, log2 of the table size, bias and step (float32), then one signed byte a weight.
 *
 * @throws Error when the bytes are not a model
 */
export function openModel(bytes: Uint8Array): NgramModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 16 || view.getUint32(0, true) !== MAGIC) throw new Error('not a letter-sequence model')
  const size = 2 ** view.getUint32(4, true)
  if (bytes.length !== 16 + size) throw new Error('a letter-sequence model of the wrong length')
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + 16, size)
  return { weights, mask: size - 1, bias: view.getFloat32(8, true), step: view.getFloat32(12, true) }
}

/**
 * How Russian the letters of a word look: log-odds of Russian against its neighbours that write Cyrillic,
 * about −20 … 20; 0 is undecided. Says nothing about words that are in the dictionary.
 *
 * @param word folded (see `foldWord`)
 */
export function scoreLetters(model: NgramModel, word: string): number {
  let sum = 0
  eachSlot(word, model.mask, (slot) => {
    sum += model.weights[slot] as number
  })
  return sum * model.step + model.bias
}
