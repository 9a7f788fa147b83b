import { advanceOf, kernBetween } from './metrics'
import type { FontId } from './types'

/** Widths of every stretch of a paragraph in thousandths of an em, in constant time each. */
export type Ruler = {
  /** Width of `text.slice(from, to)`, kerned inside, not to its neighbours. */
  width: (from: number, to: number) => number
  /** What a hyphen after `text[to - 1]` adds. */
  hyphenAfter: (to: number) => number
}

const hyphen = 0x2011

/** Lays a ruler along a text of characters of the Basic Multilingual Plane, all of which the face has. */
export function rulerOf(text: string, font: FontId): Ruler {
  const advances = new Float64Array(text.length + 1)
  const kerns = new Float64Array(text.length + 1)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    advances[at + 1] = advances[at]! + advanceOf(font, code)
    kerns[at + 1] = kerns[at]! + (at === 0 ? 0 : kernBetween(font, text.charCodeAt(at - 1), code))
  }
  return {
    width: (from, to) => (to <= from ? 0 : advances[to]! - advances[from]! + kerns[to]! - kerns[from + 1]!),
    hyphenAfter: (to) => advanceOf(font, hyphen) + kernBetween(font, text.charCodeAt(to - 1), hyphen),
  }
}
