import type { BreakPoint } from './break-points'
import type { Ruler } from './line-width'
import type { FontId } from './types'

/** A paragraph measured once, to be broken at any size. */
export type Paragraph = { text: string; font: FontId; ruler: Ruler; points: readonly BreakPoint[] }

/** A line of a paragraph; widths in thousandths of an em. */
export type Line = {
  from: number
  to: number
  hyphen: boolean
  /** Natural width, the hyphen included. */
  width: number
  /** What an ordinary space gains (or loses) in a justified line. */
  spaceGain: number
  /** How far the line's first character stands out to the left. */
  hang: number
}

export type Setting = {
  /** Width of the column and indent of the first line, in thousandths of an em. */
  measure: number
  indent: number
  justified: boolean
}
