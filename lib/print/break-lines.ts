import { type BreakPoint, breakPointsOf, emergencyPoints, linePrice } from './break-points'
import { type Ruler, rulerOf } from './line-width'
import { advanceOf } from './metrics'
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

export function paragraphOf(text: string, font: FontId, hyphenate: boolean): Paragraph {
  return { text, font, ruler: rulerOf(text, font), points: breakPointsOf(text, hyphenate) }
}

/** How much of a mark may stand out of a justified column so that the edge looks straight. */
const hangs: Record<string, number> = {
  '.': 0.7,
  ',': 0.7,
  '-': 0.6,
  '\u2011': 0.6,
  ':': 0.4,
  ';': 0.4,
  '»': 0.4,
}
const leftHangs: Record<string, number> = { '«': 0.45, '„': 0.45, '(': 0.2 }

const hangOf = (table: Record<string, number>, char: string | undefined, font: FontId) =>
  char === undefined ? 0 : (table[char] ?? 0) * advanceOf(font, char.charCodeAt(0))

/** A space may grow by half and shrink by a fifth before the line looks bad. */
const stretch = 0.5
const shrink = 0.2

type Node = { point: BreakPoint; cost: number; before: number; line: Line | null }

/**
 * Breaks a paragraph into the best set of lines (the shortest path over its break points, as Knuth and Plass
 * 1981 describe): ragged lines are as few as possible and as even as possible; justified lines have even word
 * spaces. A stretch longer than a line is split between characters: nothing ever leaves the column.
 */
export function breakLines(paragraph: Paragraph, setting: Setting): Line[] {
  const points = withEmergencies(paragraph, setting)
  const nodes: Node[] = [
    { point: { end: 0, next: 0, penalty: 0, hyphen: false }, cost: 0, before: -1, line: null },
  ]
  for (const [index, point] of points.entries()) {
    const last = index === points.length - 1
    let best: Node | null = null
    for (let at = nodes.length - 1; at >= 0; at--) {
      const start = nodes[at]!
      if (start.point.next >= point.end) continue
      const line = lineBetween(paragraph, setting, start.point.next, point, last)
      if (!line) break // every earlier start makes the line longer still
      const hyphens = point.hyphen && start.point.hyphen ? 3000 : 0
      const dividedEnd = last && start.point.hyphen && isOneWord(paragraph, line) ? dividedEndPrice : 0
      const uneven = isUneven(start.line, line, paragraph) ? unevenPrice : 0
      const cost =
        start.cost +
        costOf(line, paragraph, setting, last) +
        penaltyOf(point, setting) +
        hyphens +
        dividedEnd +
        uneven
      if (!best || cost < best.cost) best = { point, cost, before: at, line }
    }
    if (best) nodes.push(best)
  }
  const lines: Line[] = []
  for (let node = nodes.at(-1)!; node.line; node = nodes[node.before]!) lines.unshift(node.line)
  return lines
}

/** Adds splits between characters where two neighbouring break points lie further apart than a line. */
function withEmergencies({ text, ruler, points }: Paragraph, { measure, indent }: Setting): BreakPoint[] {
  const all: BreakPoint[] = []
  let from = 0
  for (const point of points) {
    const hyphen = point.hyphen ? ruler.hyphenAfter(point.end) : 0
    if (ruler.width(from, point.end) + hyphen > measure - indent)
      all.push(...emergencyPoints(text, from, point.end))
    all.push(point)
    from = point.next
  }
  return all
}

/** The line between two break points, or null when it does not fit. */
function lineBetween(
  { text, font, ruler }: Paragraph,
  { measure, indent, justified }: Setting,
  from: number,
  { end, hyphen }: BreakPoint,
  last: boolean,
): Line | null {
  const width = ruler.width(from, end) + (hyphen ? ruler.hyphenAfter(end) : 0)
  const room = measure - (from === 0 ? indent : 0)
  const line = { from, to: end, hyphen, width, spaceGain: 0, hang: 0 }
  if (!justified) return width <= room ? line : null
  const hang = from === 0 && indent > 0 ? 0 : hangOf(leftHangs, text[from], font)
  const right = hangOf(hangs, hyphen ? '-' : text[end - 1], font)
  const missing = room + hang + right - width
  const spaces = countSpaces(text, from, end)
  if (missing >= 0 && (last || spaces === 0)) return { ...line, hang }
  if (spaces === 0) return null
  const gain = missing / spaces
  if (gain < -shrink * advanceOf(font, 0x20)) return null
  return { ...line, hang, spaceGain: gain }
}

/**
 * A justified line may take spaces nearly twice as wide before it ends in a short word: its price rises with the cube of
 * what its spaces gain, while a ragged one has only whole lines to lose.
 */
const penaltyOf = ({ hyphen, penalty }: BreakPoint, { justified }: Setting): number =>
  justified && !hyphen ? penalty * 2.5 : penalty

/** True for a line set tighter than usual beside one set looser. */
function isUneven(before: Line | null, line: Line, { font }: Paragraph): boolean {
  if (!before) return false
  const space = advanceOf(font, 0x20)
  const [one, two] = [before.spaceGain / space, line.spaceGain / space]
  return Math.min(one, two) < -shrink / 2 && Math.max(one, two) > stretch / 2
}

const isOneWord = ({ text }: Paragraph, { from, to }: Line) => countSpaces(text, from, to) === 0

function countSpaces(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text[at] === ' ') count++
  return count
}

/** A last line of a syllable or one short word looks lost under a full one; so does the end of a divided word. */
const stubPrice = 12_000
const stubShare = 0.1
const dividedEndPrice = 60_000
/** A tight line beside a loose one shows more than either alone (Knuth and Plass's fitness classes). */
const unevenPrice = 1500

function costOf(line: Line, { text, font }: Paragraph, { measure, justified }: Setting, last: boolean) {
  const isStub = last && line.from > 0 && (line.to - line.from < 5 || line.width < stubShare * measure)
  const stub = isStub ? stubPrice : 0
  if (!justified) {
    // A little slack costs nothing: otherwise every paragraph becomes a narrower column of its own.
    const slack = Math.max(0, 1 - line.width / measure - 0.08)
    return linePrice + (last ? 200 * (line.width / measure) : 4000 * slack ** 2) + stub
  }
  if (last && line.spaceGain >= 0) return 100 + stub
  const space = advanceOf(font, 0x20)
  const loose = countSpaces(text, line.from, line.to) === 0 ? 6 : 0
  const ratio = Math.abs(line.spaceGain) / (space * (line.spaceGain < 0 ? shrink : stretch)) + loose
  return (10 + 100 * Math.min(ratio, 8) ** 3) ** 2 / 10 + stub
}
