import { editDistance } from '@/lib/text/edit-distance'
import type { Keys } from './packed-keys'

/**
 * Finds keys within one or two edits. Before the distance itself two filters on bits: which letters a key
 * has, and which pairs of letters (hashed into 64 bits). One edit changes at most 2 letters and 6 pairs
 * (a swap of neighbours breaks three pairs and makes three), so farther keys fall out unmeasured.
 */
export type NearKeys = {
  keys: Keys
  /** Numbers of the searchable keys, shortest key first. */
  ids: Uint32Array
  /** `ids` of length n begin at `byLength[n]`. */
  byLength: Uint32Array
  letters: Uint32Array
  pairsLow: Uint32Array
  pairsHigh: Uint32Array
}

const longestKey = 40
const lettersPerEdit = 2
const pairsPerEdit = 6

/** Prepares `ids` (numbers into `keys`) for `findNear`. */
export function buildNearKeys(keys: Keys, ids: readonly number[]): NearKeys {
  const lengths = Uint8Array.from(ids, (id) => Math.min(keys.at(id)!.length, longestKey + 1))
  const byLength = new Uint32Array(longestKey + 2)
  for (const length of lengths) if (length <= longestKey) byLength[length + 1]!++
  for (let length = 1; length < byLength.length; length++) byLength[length]! += byLength[length - 1]!
  const count = byLength.at(-1)!
  const sorted = new Uint32Array(count)
  const letters = new Uint32Array(count)
  const pairsLow = new Uint32Array(count)
  const pairsHigh = new Uint32Array(count)
  const next = byLength.slice()
  for (const [at, id] of ids.entries()) {
    if (lengths[at]! > longestKey) continue
    const place = next[lengths[at]!]!++
    const bits = signature(keys.at(id)!)
    sorted[place] = id
    letters[place] = bits.letters
    pairsLow[place] = bits.low
    pairsHigh[place] = bits.high
  }
  return { keys, ids: sorted, byLength, letters, pairsLow, pairsHigh }
}

/** Calls back for every key within `max` edits of `text`, with its distance (0 as well). */
export function findNear(
  near: NearKeys,
  text: string,
  max: number,
  visit: (key: number, distance: number) => void,
): void {
  if (text.length > longestKey) return
  const own = signature(text)
  const from = near.byLength[Math.max(0, text.length - max)]!
  const to = near.byLength[Math.min(longestKey + 1, text.length + max + 1)]!
  for (let place = from; place < to; place++) {
    if (bitCount(near.letters[place]! ^ own.letters) > max * lettersPerEdit) continue
    const pairs = bitCount(near.pairsLow[place]! ^ own.low) + bitCount(near.pairsHigh[place]! ^ own.high)
    if (pairs > max * pairsPerEdit) continue
    const key = near.ids[place]!
    const distance = editDistance(text, near.keys.at(key)!, max)
    if (distance <= max) visit(key, distance)
  }
}

function signature(word: string): { letters: number; low: number; high: number } {
  let letters = 0
  let low = 0
  let high = 0
  let before = 31
  for (let place = 0; place <= word.length; place++) {
    const letter = place === word.length ? 31 : word.charCodeAt(place) & 31
    if (place < word.length) letters |= 1 << letter
    const pair = (before * 37 + letter * 11) & 63
    if (pair < 32) low |= 1 << pair
    else high |= 1 << (pair - 32)
    before = letter
  }
  return { letters: letters >>> 0, low: low >>> 0, high: high >>> 0 }
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
