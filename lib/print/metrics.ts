import { packed } from './generated/metrics'
import type { FontId } from './types'

/** A face's metrics as `scripts/build-fonts.ts` writes them: numbers as comma lists with runs, `0x3,-5`. */
export type PackedMetrics = {
  chars: string
  advances: string
  /** Kerning class of each character as the left and as the right neighbour. */
  left: string
  right: string
  /** One row a left class, joined by semicolons. */
  kern: string
}

type Metrics = {
  index: Map<number, number>
  advances: Int16Array
  left: Int16Array
  right: Int16Array
  kern: readonly Int16Array[]
}

const unpacked = new Map<FontId, Metrics>()

function unpack(list: string): Int16Array {
  const values: number[] = []
  for (const part of list.split(',')) {
    const [value, count = '1'] = part.split('x')
    for (let index = 0; index < Number(count); index++) values.push(Number(value))
  }
  return Int16Array.from(values)
}

function metricsOf(font: FontId): Metrics {
  const known = unpacked.get(font)
  if (known) return known
  const { chars, advances, left, right, kern } = packed[font]
  const metrics = {
    index: new Map([...chars].map((char, index) => [char.codePointAt(0)!, index])),
    advances: unpack(advances),
    left: unpack(left),
    right: unpack(right),
    kern: kern.split(';').map(unpack),
  }
  unpacked.set(font, metrics)
  return metrics
}

/** True when the face has a glyph for the character. */
export function hasGlyph(font: FontId, codePoint: number): boolean {
  return metricsOf(font).index.has(codePoint)
}

/** Advance of a character in thousandths of an em; 0 without a glyph. U+2011 is drawn as a hyphen. */
export function advanceOf(font: FontId, codePoint: number): number {
  const { index, advances } = metricsOf(font)
  const at = index.get(codePoint === 0x2011 ? 0x2d : codePoint)
  return at === undefined ? 0 : advances[at]!
}

/** Kerning between two neighbours in thousandths of an em. */
export function kernBetween(font: FontId, before: number, after: number): number {
  const { index, left, right, kern } = metricsOf(font)
  const first = index.get(before === 0x2011 ? 0x2d : before)
  const second = index.get(after === 0x2011 ? 0x2d : after)
  return first === undefined || second === undefined ? 0 : kern[left[first]!]![right[second]!]!
}

/** Millimetres in a point: 72 points are an inch of 25.4 mm. */
export const mmPerPt = 25.4 / 72

/**
 * Advance width of a line in millimetres, kerned, without ligatures, as the PDF and the preview set it.
 * `trackingPt` is added after every character. Characters without a glyph count nothing: they never get here.
 *
 * @example widthMm('Здравствуйте, Иван Сергеевич!', 'pt-serif', 11) // 56.57
 */
export function widthMm(text: string, font: FontId, sizePt: number, trackingPt = 0): number {
  let units = 0
  let count = 0
  let before = 0
  for (const char of text) {
    const code = char.codePointAt(0)!
    units += advanceOf(font, code) + (count === 0 ? 0 : kernBetween(font, before, code))
    before = code
    count++
  }
  return ((units / 1000) * sizePt + count * trackingPt) * mmPerPt
}
