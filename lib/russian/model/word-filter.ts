/**
 * A set of words that answers «perhaps» or «no»: one bit a hash value. About one word in thirty that was never put in
 * is answered «perhaps» (the share of bits that are set).
 */
export type WordFilter = { bits: Uint8Array; mask: number }

/** The bit of a word. Folded words; the same function fills and asks. */
export function filterSlot(word: string, mask: number): number {
  let hash = 0x9747b28c
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x2c1b3c6d)
  return (hash ^ (hash >>> 16)) & mask
}

export function mayContain({ bits, mask }: WordFilter, word: string): boolean {
  const slot = filterSlot(word, mask)
  return (((bits[slot >> 3] as number) >> (slot & 7)) & 1) === 1
}

/**
 * Reads a filter: the distances between set bits, each as its high part in ones, a zero, and `low` low bits (Rice).
 *
 * @param size log2 of the number of bits
 * @throws Error when the bytes end too early
 */
export function readFilter(bytes: Uint8Array, size: number, low: number, count: number): WordFilter {
  const bits = new Uint8Array(2 ** size / 8)
  const end = bytes.length * 8
  let at = 0
  let slot = -1
  for (let i = 0; i < count; i++) {
    let gap = 0
    while (at < end && ((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1) {
      gap++
      at++
    }
    at++
    for (let k = 0; k < low; k++, at++) gap = gap * 2 + (((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1)
    slot += gap + 1
    bits[slot >> 3] = (bits[slot >> 3] as number) | (1 << (slot & 7))
  }
  if (at > end || slot >= 2 ** size) throw new Error('a broken word filter')
  return { bits, mask: 2 ** size - 1 }
}
