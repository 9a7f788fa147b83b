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

/**
 * Collects keys for words; the best weight of a pair wins. Words must come one after the other: all keys of one
 * before the first of the next. So a flat list a key is enough (word, percent, word, percent …), a tenth of the
 * memory of a Map a key while 20,000 people are read in.
 */
export class VocabularyBuilder {
  private readonly pairs = new Map<string, number[]>()

  add(key: string, word: number, percent: number): void {
    if (key === '') return
    const pairs = this.pairs.get(key)
    if (!pairs) this.pairs.set(key, [word, percent])
    else if (pairs.at(-2) !== word) pairs.push(word, percent)
    else if (percent > (pairs.at(-1) ?? 0)) pairs[pairs.length - 1] = percent
  }

  build(): Vocabulary {
    const keys = [...this.pairs.keys()].sort()
    let total = 0
    for (const pairs of this.pairs.values()) total += pairs.length / 2
    const starts = new Uint32Array(keys.length + 1)
    const words = new Uint32Array(total)
    const weights = new Uint8Array(total)
    let place = 0
    for (const [k, key] of keys.entries()) {
      starts[k] = place
      const pairs = this.pairs.get(key)!
      for (let at = 0; at < pairs.length; at += 2) {
        words[place] = pairs[at]!
        weights[place++] = pairs[at + 1]!
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
