/** The longest letter sequence the model weighs; a word is read with a mark on each side. */
const LONGEST = 5
const EDGE = 0x5f
const SEED = 0x811c9dc5
const PRIME = 0x01000193

/**
 * Calls back with the table slot of every sequence of one to five letters of the word, and of the whole word.
 * The same function serves training and checking: a change here asks for new weights.
 *
 * @param word folded (see `foldWord`)
 * @param mask size of the table less one, the size a power of two
 */
export function eachSlot(word: string, mask: number, visit: (slot: number) => void): void {
  const last = word.length + 1
  for (let start = 0; start <= last; start++) {
    let hash = SEED
    const end = Math.min(start + LONGEST, last + 1)
    for (let i = start; i < end; i++) {
      const code = i === 0 || i === last ? EDGE : word.charCodeAt(i - 1)
      hash = Math.imul(hash ^ code, PRIME)
      hash ^= hash >>> 15
      if (i > start || code !== EDGE) visit(hash & mask)
    }
  }
  let whole = SEED ^ 0x77
  for (let i = 0; i < word.length; i++) {
    whole = Math.imul(whole ^ word.charCodeAt(i), PRIME)
    whole ^= whole >>> 13
  }
  visit((whole ^ (whole >>> 16)) & mask)
}
