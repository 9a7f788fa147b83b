import { blob, ellipse, type Point, polygon, ridge, type Sketch, stroke } from './draw'
import type { InkName } from './palette'

/** A line of points from left bleed to right bleed, uneven by `height` around `level`: swell, hills, snow. */
export function unevenLine(random: () => number, level: number, height: number, count = 13): Point[] {
  const step = 162 / (count - 1)
  return Array.from({ length: count }, (_, index) => [
    -6 + index * step,
    level + (random() - 0.5) * height * 2,
  ])
}

/** Everything under an uneven line, down past the lower bleed. */
export function ground(points: readonly Point[]): string {
  const [first, last] = [points[0]!, points[points.length - 1]!]
  return ridge(points, [
    [last[0], 112],
    [first[0], 112],
  ])
}

/** Stars strewn between two heights: small discs, and here and there one with four points. */
export function stars(sketch: Sketch, random: () => number, count: number, top: number, bottom: number) {
  for (let index = 0; index < count; index++) {
    const at: Point = [-3 + random() * 154, top + random() ** 1.3 * (bottom - top)]
    const size = random()
    if (size > 0.9) sketch.add('white', sparkle(at, 1.5 + random() * 0.8))
    else sketch.add(size > 0.6 ? 'white' : 'paperDeep', ellipse(at, 0.16 + size * 0.3))
  }
}

/** A star with four long points. */
export function sparkle([x, y]: Point, reach: number): string {
  const waist = reach * 0.14
  return polygon([
    [x, y - reach],
    [x + waist, y - waist],
    [x + reach, y],
    [x + waist, y + waist],
    [x, y + reach],
    [x - waist, y + waist],
    [x - reach, y],
    [x - waist, y - waist],
  ])
}

/** A gull far off: two carved strokes, arched like brows. */
export function gull(sketch: Sketch, ink: InkName, [x, y]: Point, span: number, tilt = 0) {
  sketch.add(
    ink,
    stroke([x - span, y + tilt], [x + 0.3, y + span * 0.12], span * 0.11, -span * 0.2),
    stroke([x - 0.3, y + span * 0.12], [x + span * 0.9, y - tilt - span * 0.12], span * 0.1, -span * 0.2),
  )
}

/** A spruce of hanging tiers, `height` tall, its foot at the point. */
export function spruce([x, y]: Point, height: number, random: () => number): string {
  const tiers = Math.max(4, Math.round(height / 5))
  const right: Point[] = []
  const left: Point[] = []
  for (let tier = 1; tier <= tiers; tier++) {
    const level = y - height + (height * 0.94 * tier) / tiers
    const reach = (height * 0.24 * tier) / tiers
    const [one, other] = [0.9 + random() * 0.25, 0.9 + random() * 0.25]
    right.push([x + reach * one, level], [x + reach * 0.42, level - height * 0.02])
    left.push([x - reach * other, level], [x - reach * 0.42, level - height * 0.02])
  }
  const trunk = height * 0.025
  return polygon([
    [x, y - height],
    ...right.slice(0, -1),
    [x + trunk, y - height * 0.07],
    [x + trunk, y],
    [x - trunk, y],
    [x - trunk, y - height * 0.07],
    ...left.slice(0, -1).reverse(),
  ])
}

/** A soft cloud with a flat foot, `width` wide, its foot's middle at the point. */
export function cloud([x, y]: Point, width: number): string {
  const half = width / 2
  return blob(
    [
      [x - half, y],
      [x - half * 0.86, y - width * 0.09],
      [x - half * 0.5, y - width * 0.13],
      [x - half * 0.2, y - width * 0.23],
      [x + half * 0.2, y - width * 0.2],
      [x + half * 0.46, y - width * 0.11],
      [x + half * 0.84, y - width * 0.08],
      [x + half, y],
      [x, y + width * 0.012],
    ],
    0.9,
  )
}

/** Water lying between two heights: fine level strokes in the inks given, denser towards the far side. */
export function ripples(
  sketch: Sketch,
  random: () => number,
  { top, bottom, count, inks }: { top: number; bottom: number; count: number; inks: readonly InkName[] },
) {
  for (let index = 0; index < count; index++) {
    const depth = random() ** 1.2
    const y = top + depth * (bottom - top)
    const x = -4 + random() * 156
    const half = 1.6 + random() * 4 + depth * 5
    const ink = inks[Math.floor(random() * inks.length)]!
    sketch.add(ink, stroke([x - half, y], [x + half, y + (random() - 0.5) * 0.4], 0.14 + depth * 0.3))
  }
}
