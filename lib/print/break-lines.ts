import { type BreakPoint, breakPointsOf, emergencyPoints } from './break-points'
import { costOf, countSpaces, penaltyOf, priceBeside, shrink } from './line-cost'
import type { Line, Paragraph, Setting } from './line-types'
import { rulerOf } from './line-width'
import { advanceOf } from './metrics'
import type { FontId } from './types'

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
      const cost =
        start.cost +
        costOf(line, paragraph, setting, last) +
        penaltyOf(point, setting) +
        priceBeside(start.line, line, paragraph, last)
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
