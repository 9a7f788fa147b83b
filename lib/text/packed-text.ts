import { fromBase64 } from '@/lib/text/base64'
import { type BitCoder, bitModels, COUNT_MODELS, codeCount, RangeDecoder } from '@/lib/text/range-decoder'

/** Bytes before the coded text: a check sum, so that damage is told before anything is read. */
export const CHECK_BYTES = 4

/** How far back a rank reaches, in five steps: what the next one is foretold from. */
const reachOf = (rank: number) => (rank < 2 ? rank : rank < 4 ? 2 : rank < 10 ? 3 : 4)

/**
 * What a packed text is written with, the same for both sides. `rank` says which sign comes next by how many others
 * were seen since it was seen last: in the order of Burrows and Wheeler mostly 0.
 */
export class TextCodec {
  private readonly sizes = bitModels(COUNT_MODELS)
  private readonly repeats = bitModels(125)
  private readonly ranks = bitModels(5 * COUNT_MODELS)
  /** The reach of the last three ranks. */
  private last = 0
  private before = 0

  constructor(private readonly coder: BitCoder) {}

  count(value: number): number {
    return codeCount(this.coder, this.sizes, 0, value)
  }

  rank(value: number): number {
    const moved = this.coder.code(this.repeats, this.before, value > 0 ? 1 : 0)
    const rank = moved && codeCount(this.coder, this.ranks, this.last * COUNT_MODELS, value - 1) + 1
    this.last = reachOf(rank)
    this.before = (this.before % 25) * 5 + this.last
    return rank
  }
}

const vowels = 'аеёиоуыэюяaeiouyäöü'
const isVowel = (sign: number) => vowels.includes(String.fromCharCode(sign))

/** Signs in the order that rows are sorted by, vowels last: like signs stand before them. Saves a hundredth. */
export const orderSigns = <Signs extends Uint16Array | number[]>(signs: Signs): Signs =>
  signs.sort((a, b) => Number(isVowel(a)) - Number(isVowel(b)) || a - b) as Signs

/** FNV-1a over bytes, 32 bits. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193)
  return sum >>> 0
}

function readBytes(packed: string): Uint8Array {
  const bytes = fromBase64(packed)
  const text = bytes.subarray(CHECK_BYTES)
  if (bytes.length < CHECK_BYTES || new DataView(bytes.buffer).getUint32(0) !== checkSum(text))
    throw new Error('a damaged packed text')
  return text
}

/** A text of these letters; in parts, since a call takes only so many. */
function sayLetters(letters: Uint16Array): string {
  let said = ''
  for (let at = 0; at < letters.length; at += 8192)
    said += Reflect.apply(String.fromCharCode, null, letters.subarray(at, at + 8192))
  return said
}

/**
 * The text that scripts/text-packing/pack-text.ts packed: a third shorter on the wire than the text itself under gzip, and
 * read at some ten thousand letters a millisecond once warm (docs/decisions/012).
 *
 * @throws Error when the packed text is damaged or none
 */
export function unpackText(packed: string): string {
  const codec = new TextCodec(new RangeDecoder(readBytes(packed)))
  const text = new Uint16Array(codec.count(0))
  const signs = new Uint16Array(codec.count(0))
  const start = codec.count(0)
  for (let i = 0, sign = -1; i < signs.length; i++) {
    sign += codec.count(0) + 1
    signs[i] = sign
  }
  orderSigns(signs)
  // Rows are the ends of the text in order, the empty one first: which sign stands before each, and how many rows
  // above it have the same. The row `start` is the whole text: nothing stands before it.
  const before = new Uint16Array(text.length + 1)
  const above = new Uint32Array(text.length + 1)
  const counts = new Uint32Array(signs.length)
  /** The signs by when they were seen last. */
  const seen = signs.map((_, i) => i)
  for (let row = 0; row < before.length; row++) {
    if (row === start) continue
    const rank = codec.rank(0)
    const sign = seen[rank] as number
    if (rank > 0) seen.copyWithin(1, 0, rank)
    seen[0] = sign
    before[row] = sign
    above[row] = counts[sign]!++
  }
  // With its sign put before it, a row is another row: those that begin alike keep their order.
  const first = new Uint32Array(signs.length).fill(1)
  for (let i = 1; i < first.length; i++) first[i] = (first[i - 1] as number) + (counts[i - 1] as number)
  for (let at = text.length - 1, row = 0; at >= 0; at--) {
    const sign = before[row] as number
    text[at] = signs[sign] as number
    row = (first[sign] as number) + (above[row] as number)
  }
  return sayLetters(text)
}
