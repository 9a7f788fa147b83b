import { CHECK_BYTES, checkSum, orderSigns, TextCodec } from '@/lib/text/packed-text'
import { RangeEncoder } from './range-encoder'

/** Longer texts need larger counts than the coder has. */
const LONGEST = 2 ** 23 - 2

/** Where each end of the text begins, the ends in order, the empty one first; by doubling (Manber and Myers 1990). */
function sortEnds(text: Uint16Array): Uint32Array {
  const order = Uint32Array.from({ length: text.length + 1 }, (_, at) => at)
  let ranks = Int32Array.from(order, (at) => (at < text.length ? (text[at] as number) + 1 : 0))
  for (let known = 1; ; known *= 2) {
    const rankAt = (at: number) => (at < ranks.length ? (ranks[at] as number) : -1)
    const compare = (a: number, b: number) => rankAt(a) - rankAt(b) || rankAt(a + known) - rankAt(b + known)
    order.sort(compare)
    const finer = new Int32Array(ranks.length)
    let rank = 0
    for (let i = 1; i < order.length; i++) {
      if (compare(order[i - 1] as number, order[i] as number) !== 0) rank++
      finer[order[i] as number] = rank
    }
    if (rank === text.length) return order
    ranks = finer
  }
}

/**
 * Packs a text for `unpackText`: sorted by what follows each sign (Burrows and Wheeler 1994), each sign as the rank of
 * when it was seen last, the ranks through the range coder; base64, which gzip brings back to the length of the bytes.
 *
 * @throws Error when the text is longer than eight million signs
 */
export function packText(text: string): string {
  if (text.length > LONGEST) throw new Error('a text too long to pack')
  const codes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const signs = [...new Set(codes)].sort((a, b) => a - b)
  const numbers = new Map(orderSigns([...signs]).map((sign, number) => [sign, number]))
  const numbered = Uint16Array.from(codes, (code) => numbers.get(code) as number)
  const ends = sortEnds(numbered)
  const encoder = new RangeEncoder()
  const codec = new TextCodec(encoder)
  codec.count(text.length)
  codec.count(signs.length)
  codec.count(ends.indexOf(0))
  signs.forEach((sign, i) => {
    codec.count(sign - (signs[i - 1] ?? -1) - 1)
  })
  const seen = signs.map((_, number) => number)
  for (const end of ends) {
    if (end === 0) continue
    const rank = seen.indexOf(numbered[end - 1] as number)
    codec.rank(rank)
    seen.unshift(...seen.splice(rank, 1))
  }
  const coded = encoder.finish()
  const bytes = Buffer.alloc(CHECK_BYTES + coded.length)
  bytes.writeUInt32BE(checkSum(coded))
  bytes.set(coded, CHECK_BYTES)
  return bytes.toString('base64')
}
