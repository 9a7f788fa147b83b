/**
 * Adaptive models of single bits: the chance of a 0 in 1/65536, held twice side by side, one half learning fast and
 * one slowly. Whole numbers only, so that every engine decodes the same bits.
 */
export type BitModels = Uint16Array

export const bitModels = (count: number): BitModels => new Uint16Array(2 * count).fill(0x8000)

/**
 * The coder works on 24 bits, so that every number in it is a small integer to every engine; a byte is passed on
 * whenever the top one is settled.
 */
export const FULL_RANGE = 0xffffff
export const LEAST_RANGE = 0x10000

/** One side of the coder: the reader returns the next bit, the writer takes `bit` and returns it. */
export type BitCoder = { code(models: BitModels, index: number, bit: number): number }

/** The part of a range that means 0, from the two halves of a model. */
export const zeroPart = (range: number, fast: number, slow: number) =>
  ((range >>> 9) * ((fast + slow) >>> 2)) >>> 6

export function learn(models: BitModels, index: number, bit: number): void {
  const fast = models[2 * index] as number
  const slow = models[2 * index + 1] as number
  models[2 * index] = bit ? fast - (fast >> 4) : fast + ((0xffff - fast) >> 4)
  models[2 * index + 1] = bit ? slow - (slow >> 6) : slow + ((0xffff - slow) >> 6)
}

/** A number of `bits` bits, the highest first, each in the light of those before it. Takes 2 ** bits models. */
export function codeTree(
  coder: BitCoder,
  models: BitModels,
  base: number,
  bits: number,
  value: number,
): number {
  let node = 1
  for (let i = bits - 1; i >= 0; i--) node = node * 2 + coder.code(models, base + node, (value >> i) & 1)
  return node - (1 << bits)
}

/** Models that `codeCount` takes. */
export const COUNT_MODELS = 24 + 24 * 16

/** Any number from 0 up to 2^23, small ones cheaply: its length, then its bits, the lower ones as they are. */
export function codeCount(coder: BitCoder, models: BitModels, base: number, value: number): number {
  const wanted = value + 1
  const wantedLength = 31 - Math.clz32(wanted)
  let length = 0
  while (length < 23 && coder.code(models, base + length, length < wantedLength ? 1 : 0)) length++
  let number = 1
  for (let i = length - 1; i >= 0; i--) {
    const place = 24 + length * 16 + (number < 16 ? number : 0)
    number = number * 2 + coder.code(models, base + place, (wanted >> i) & 1)
  }
  return number - 1
}

/** Reads bits written by a range coder (G. N. N. Martin 1979; in the form LZMA uses). */
export class RangeDecoder implements BitCoder {
  private range = FULL_RANGE
  private value = 0
  private at = 0

  constructor(private readonly bytes: Uint8Array) {
    for (let i = 0; i < 4; i++) this.value = ((this.value << 8) & FULL_RANGE) | this.next()
  }

  private next(): number {
    return this.at < this.bytes.length ? (this.bytes[this.at++] as number) : 0
  }

  code(models: BitModels, index: number): number {
    const at = 2 * index
    const fast = models[at] as number
    const slow = models[at + 1] as number
    const bound = zeroPart(this.range, fast, slow)
    let bit = 0
    if (this.value < bound) {
      this.range = bound
      models[at] = fast + ((0xffff - fast) >> 4)
      models[at + 1] = slow + ((0xffff - slow) >> 6)
    } else {
      bit = 1
      this.value -= bound
      this.range -= bound
      models[at] = fast - (fast >> 4)
      models[at + 1] = slow - (slow >> 6)
    }
    while (this.range < LEAST_RANGE) {
      this.range <<= 8
      this.value = (this.value << 8) | this.next()
    }
    return bit
  }
}
