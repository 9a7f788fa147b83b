import type { PlanePoint } from './projection'
import { frame } from './view'

/** What wants a name on the map: the dots it is about, and how much it matters. */
export type Wanted<Id> = {
  id: Id
  text: string
  /** Height of its letters, in units of the drawing. */
  size: number
  about: readonly PlanePoint[]
  weight: number
}

/** A name where it found room: the middle of its line. */
export type PlacedLabel<Id> = { id: Id; text: string; x: number; y: number }

type Box = { left: number; top: number; right: number; bottom: number }

/** A letter of PT Sans is about half as wide as it is high; a little more keeps neighbours apart. */
const WIDTH_OF_LETTER = 0.56

/** A name that would hide more dots than this says less than they do. */
const MOST_COVERED = 3

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

function boxAt({ x, y }: PlanePoint, text: string, size: number): Box {
  const half = (text.length * size * WIDTH_OF_LETTER) / 2
  return { left: x - half, right: x + half, top: y - size * 0.6, bottom: y + size * 0.6 }
}

const isInside = ({ left, top, right, bottom }: Box) =>
  left >= 2 && top >= 2 && right <= frame.width - 2 && bottom <= frame.height - 2

/** Above, below, right and left of what it names, then on top of it. */
function spotsRound(about: readonly PlanePoint[], text: string, size: number, gap: number): PlanePoint[] {
  const xs = about.map(({ x }) => x)
  const ys = about.map(({ y }) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  const half = (text.length * size * WIDTH_OF_LETTER) / 2
  return [
    { x: middle.x, y: top - gap },
    { x: middle.x, y: bottom + gap },
    { x: right + gap + half, y: middle.y },
    { x: left - gap - half, y: middle.y },
    middle,
  ]
}

/**
 * Finds room for as many names as fit without touching each other, the weightiest first, each where it covers the
 * fewest dots. What finds no room is left out: the list beside the map names everything.
 */
export function placeLabels<Id>(
  wanted: readonly Wanted<Id>[],
  dots: readonly PlanePoint[],
  gap: number,
): PlacedLabel<Id>[] {
  const taken: Box[] = []
  const placed: PlacedLabel<Id>[] = []
  for (const { id, text, size, about } of wanted.toSorted((a, b) => b.weight - a.weight)) {
    if (about.length === 0) continue
    let best: { spot: PlanePoint; box: Box; covers: number } | null = null
    for (const spot of spotsRound(about, text, size, gap)) {
      const box = boxAt(spot, text, size)
      if (!isInside(box) || taken.some((other) => overlap(box, other))) continue
      const covers = dots.reduce(
        (sum, { x, y }) =>
          sum + Number(x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3),
        0,
      )
      if (covers <= MOST_COVERED && (best === null || covers < best.covers)) best = { spot, box, covers }
    }
    if (best === null) continue
    taken.push(best.box)
    placed.push({ id, text, x: Math.round(best.spot.x), y: Math.round(best.spot.y) })
  }
  return placed
}
