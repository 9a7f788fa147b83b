import { type Keys, PackedKeys } from './packed-keys'
import { PairCollector } from './pair-lists'

/**
 * All keys of an index in one sorted list, each with the words it stands for. Packed keys and typed arrays: a tenth
 * of the memory of a Map of arrays, and prefixes are a range.
 */
export type Vocabulary = {
  keys: Keys
  /** The words of key `k` are `words[starts[k]] … words[starts[k + 1] - 1]`. */
  starts: Uint32Array
  words: Uint32Array
  /** How well the key names the word, in percent; parallel to `words`. */
  weights: Uint8Array
}

/** Collects keys for words. Words must come one after the other: all keys of one before the first of the next. */
export class VocabularyBuilder {
  readonly #numbers = new Map<string, number>()
  readonly #near: boolean[] = []
  readonly #pairs = new PairCollector()

  /** `near`: typing errors are measured against the key. */
  add(key: string, word: number, percent: number, near = false): void {
    if (key === '') return
    let number = this.#numbers.get(key)
    if (number === undefined) {
      number = this.#near.push(near) - 1
      this.#numbers.set(key, number)
    } else if (near) this.#near[number] = true
    this.#pairs.add(number, word, percent)
  }

  /** The vocabulary, and which of its keys typing errors are measured against. */
  build(): { vocabulary: Vocabulary; near: number[] } {
    const keys = [...this.#numbers.keys()].sort()
    const near: number[] = []
    const ranks = new Uint32Array(keys.length)
    for (const [rank, key] of keys.entries()) {
      const number = this.#numbers.get(key)!
      ranks[number] = rank
      if (this.#near[number]) near.push(rank)
    }
    const { starts, numbers, percents } = this.#pairs.build(keys.length, (number) => ranks[number]!)
    const packed = new PackedKeys(keys)
    return { vocabulary: { keys: packed, starts, words: numbers, weights: percents }, near }
  }
}

/** The number of the first key not before `text`. */
export function lowerBound(keys: Keys, text: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys.at(middle)! < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of exactly this key, or −1. */
export function findKey(vocabulary: Vocabulary, text: string): number {
  const k = lowerBound(vocabulary.keys, text)
  return vocabulary.keys.at(k) === text ? k : -1
}

/** Calls back for every word of key `k` with its weight, 0–1. */
export function eachWord(v: Vocabulary, k: number, visit: (word: number, weight: number) => void): void {
  for (let place = v.starts[k]!; place < v.starts[k + 1]!; place++)
    visit(v.words[place]!, v.weights[place]! / 100)
}
