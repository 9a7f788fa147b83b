import {
  type BitCoder,
  type BitModels,
  FULL_RANGE,
  LEAST_RANGE,
  learn,
  zeroPart,
} from '@/lib/text/range-decoder'

/** Writes what `RangeDecoder` reads. */
export class RangeEncoder implements BitCoder {
  private low = 0
  private range = FULL_RANGE
  private cache = 0
  private pending = 1
  private readonly bytes: number[] = []

  code(models: BitModels, index: number, bit: number): number {
    const bound = zeroPart(this.range, models[2 * index] as number, models[2 * index + 1] as number)
    if (bit) {
      this.low += bound
      this.range -= bound
    } else this.range = bound
    learn(models, index, bit)
    while (this.range < LEAST_RANGE) {
      this.range <<= 8
      this.shift()
    }
    return bit
  }

  /** Passes on the highest byte of `low`, holding back bytes a later carry may still change. */
  private shift() {
    if (this.low < 255 * LEAST_RANGE || this.low > FULL_RANGE) {
      const carry = this.low > FULL_RANGE ? 1 : 0
      for (let held = this.cache; this.pending > 0; this.pending--) {
        this.bytes.push((held + carry) & 255)
        held = 255
      }
      this.cache = (this.low >>> 16) & 255
    }
    this.pending++
    this.low = (this.low & 0xffff) << 8
  }

  finish(): Uint8Array<ArrayBuffer> {
    for (let i = 0; i < 4; i++) this.shift()
    return Uint8Array.from(this.bytes)
  }
}
