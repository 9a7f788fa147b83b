import { FILTER_HEADER } from '@/lib/russian/model/model-bytes'
import { filterSlot } from '@/lib/russian/model/word-filter'

/** Writes what `readFilter` reads, its header before it. */
export function writeFilter(words: Iterable<string>, size: number): Uint8Array {
  const mask = 2 ** size - 1
  const slots = [...new Set([...words].map((word) => filterSlot(word, mask)))].sort((a, b) => a - b)
  // The best Rice parameter for distances that fall off geometrically: log2 of ln 2 times their mean.
  const low = Math.max(0, Math.round(Math.log2((Math.LN2 * 2 ** size) / Math.max(1, slots.length))))
  const bits: number[] = []
  let before = -1
  for (const slot of slots) {
    const gap = slot - before - 1
    for (let ones = gap >> low; ones > 0; ones--) bits.push(1)
    bits.push(0)
    for (let k = low - 1; k >= 0; k--) bits.push((gap >> k) & 1)
    before = slot
  }
  const bytes = new Uint8Array(FILTER_HEADER + Math.ceil(bits.length / 8))
  const view = new DataView(bytes.buffer)
  ;[size, low, slots.length, bytes.length - FILTER_HEADER].forEach((value, i) => {
    view.setUint32(4 * i, value, true)
  })
  bits.forEach((bit, i) => {
    bytes[FILTER_HEADER + (i >> 3)]! |= bit << (7 - (i & 7))
  })
  return bytes
}
