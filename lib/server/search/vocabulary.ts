/**
 * All keys of an index in one sorted list, each with the words it stands for. Sorted strings and typed
 * arrays: a third of the memory of a Map of arrays, and prefixes are a range.
 */
export type Vocabulary = {
  keys: readonly string[]
  /** The words of key `k` are `words[starts[k]] … words[starts[k + 1] - 1]`. */
  starts: Uint32Array
  words: Uint32Array
  /** How well the key names the word, in percent; parallel to `words`. */
  weights: Uint8Array
}

/** Collects keys for words; the best weight of a pair wins. */
export class VocabularyBuilder {
  private readonly pairs = new Map<string, Map<number, number>>()

  add(key: string, word: number, percent: number): void {
    if (key === '') return
    let words = this.pairs.get(key)
    if (!words) {
      words = new Map()
      this.pairs.set(key, words)
    }
    if ((words.get(word) ?? 0) < percent) words.set(word, percent)
  }

  build(): Vocabulary {
    const keys = [...this.pairs.keys()].sort()
    let total = 0
    for (const words of this.pairs.values()) total += words.size
    const starts = new Uint32Array(keys.length + 1)
    const words = new Uint32Array(total)
    const weights = new Uint8Array(total)
    let place = 0
    for (const [k, key] of keys.entries()) {
      starts[k] = place
      for (const [word, percent] of this.pairs.get(key)!) {
        words[place] = word
        weights[place++] = percent
      }
    }
    starts[keys.length] = place
    return { keys, starts, words, weights }
  }
}

/** The number of the first key not before `text`. */
export function lowerBound(keys: readonly string[], text: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keys[middle]! < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of exactly this key, or −1. */
export function findKey(vocabulary: Vocabulary, text: string): number {
  const k = lowerBound(vocabulary.keys, text)
  return vocabulary.keys[k] === text ? k : -1
}

/** Calls back for every word of key `k` with its weight, 0–1. */
export function eachWord(v: Vocabulary, k: number, visit: (word: number, weight: number) => void): void {
  for (let place = v.starts[k]!; place < v.starts[k + 1]!; place++)
    visit(v.words[place]!, v.weights[place]! / 100)
}
