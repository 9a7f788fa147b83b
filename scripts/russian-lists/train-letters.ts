import { eachSlot } from '@/lib/russian/model/ngrams'

/** One training word: folded, Russian or not, and how much it counts. */
export type Example = { word: string; russian: boolean; weight: number }

/** A repeatable source of numbers in 0 … 1. */
export function seededRandom(start: number): () => number {
  let state = start
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const RATE = 0.12
const SHRINK = 1e-6

/**
 * Logistic regression on hashed letter sequences by AdaGrad.
 *
 * @returns weights of a table of 2 ** size slots, and the bias
 */
export function trainLetters(
  examples: readonly Example[],
  options: { size: number; rounds: number; random: () => number; say: (line: string) => void },
): { weights: Float32Array; bias: number } {
  const mask = 2 ** options.size - 1
  const weights = new Float32Array(mask + 1)
  const squares = new Float32Array(mask + 1)
  const order = Uint32Array.from(examples, (_, i) => i)
  const slots = new Int32Array(512)
  let bias = 0
  let biasSquares = 1e-6
  for (let round = 1; round <= options.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(options.random() * (i + 1))
      const held = order[i]!
      order[i] = order[j]!
      order[j] = held
    }
    let loss = 0
    for (const index of order) {
      const { word, russian, weight } = examples[index]!
      let count = 0
      let sum = bias
      eachSlot(word, mask, (slot) => {
        slots[count++] = slot
        sum += weights[slot]!
      })
      const chance = 1 / (1 + Math.exp(-sum))
      loss -= Math.log(Math.max(1e-9, russian ? chance : 1 - chance))
      const slope = (chance - Number(russian)) * weight
      for (let i = 0; i < count; i++) {
        const slot = slots[i]!
        const step = slope + SHRINK * weights[slot]!
        squares[slot]! += step * step
        weights[slot]! -= (RATE * step) / Math.sqrt(squares[slot]! + 0.1)
      }
      biasSquares += slope * slope
      bias -= (RATE * slope) / Math.sqrt(biasSquares)
    }
    options.say(`round ${round} of ${options.rounds}: mean loss ${(loss / examples.length).toFixed(4)}`)
  }
  return { weights, bias }
}
