import { type InkName, inks } from './palette'
import type { DesignPath } from './types'

/** A point in millimetres. */
export type Point = readonly [x: number, y: number]

/** A hundredth of a millimetre is finer than any press. */
const n = (value: number) => String(Math.round(value * 100) / 100)
const at = ([x, y]: Point) => `${n(x)} ${n(y)}`

/** Straight-sided shape. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(at).join('L')}Z`
}

export function rect(x: number, y: number, width: number, height: number): string {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])
}

/** Circles by four curves: 0.5523 of the radius bends a quarter to within a thousandth. */
export function ellipse([x, y]: Point, rx: number, ry = rx, turnDeg = 0): string {
  const k = 0.5523
  const angle = (turnDeg * Math.PI) / 180
  const place = (u: number, v: number): string =>
    at([x + u * Math.cos(angle) - v * Math.sin(angle), y + u * Math.sin(angle) + v * Math.cos(angle)])
  const curve = (...points: (readonly [number, number])[]) =>
    `C${points.map(([u, v]) => place(u * rx, v * ry)).join(' ')}`
  return `M${place(rx, 0)}${curve([1, k], [k, 1], [0, 1])}${curve([-k, 1], [-1, k], [-1, 0])}${curve([-1, -k], [-k, -1], [0, -1])}${curve([k, -1], [1, -k], [1, 0])}Z`
}

/** A smooth closed shape through the points (Catmull–Rom); `tension` 1 is round, 0 straight. */
export function blob(points: readonly Point[], tension = 1): string {
  const count = points.length
  const get = (index: number) => points[(index + count) % count]!
  let d = `M${at(get(0))}`
  for (let index = 0; index < count; index++) {
    const [before, from, to, after] = [get(index - 1), get(index), get(index + 1), get(index + 2)]
    d += curveBetween(before, from, to, after, tension)
  }
  return `${d}Z`
}

function curveBetween(before: Point, from: Point, to: Point, after: Point, tension: number): string {
  const k = tension / 6
  const first: Point = [from[0] + (to[0] - before[0]) * k, from[1] + (to[1] - before[1]) * k]
  const second: Point = [to[0] - (after[0] - from[0]) * k, to[1] - (after[1] - from[1]) * k]
  return `C${at(first)} ${at(second)} ${at(to)}`
}

/** A smooth line through the points, then straight lines through `close` back to the start: hills, waves. */
export function ridge(points: readonly Point[], close: readonly Point[]): string {
  const get = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))]!
  let d = `M${at(get(0))}`
  for (let index = 0; index < points.length - 1; index++)
    d += curveBetween(get(index - 1), get(index), get(index + 1), get(index + 2), 1)
  return `${d}${close.map((point) => `L${at(point)}`).join('')}Z`
}

/** A carved stroke, pointed at both ends, `thick` in the middle; `bend` bows it to its left. */
export function stroke([x1, y1]: Point, [x2, y2]: Point, thick: number, bend = 0): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const [mx, my] = [(x1 + x2) / 2 + nx * bend * 2, (y1 + y2) / 2 + ny * bend * 2]
  const side = (by: number): Point => [mx + nx * by, my + ny * by]
  const pull = (from: Point, to: Point): Point => [
    from[0] + ((to[0] - from[0]) * 2) / 3,
    from[1] + ((to[1] - from[1]) * 2) / 3,
  ]
  const [start, end]: Point[] = [
    [x1, y1],
    [x2, y2],
  ]
  const [up, down] = [side(thick), side(-thick)]
  return `M${at(start!)}C${at(pull(start!, up))} ${at(pull(end!, up))} ${at(end!)}C${at(pull(end!, down))} ${at(pull(start!, down))} ${at(start!)}Z`
}

/** A band that follows points with a width at each: branches, smoke, ribbons. */
export function band(points: readonly Point[], widths: readonly number[]): string {
  const sides = points.map(([x, y], index): [Point, Point] => {
    const before = points[Math.max(0, index - 1)]!
    const after = points[Math.min(points.length - 1, index + 1)]!
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1
    const half = widths[Math.min(index, widths.length - 1)]! / 2
    const [nx, ny] = [(-(after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half]
    return [
      [x + nx, y + ny],
      [x - nx, y - ny],
    ]
  })
  const left = sides.map(([side]) => side)
  const right = sides.map(([, side]) => side).reverse()
  const open = (line: readonly Point[]) => {
    const get = (index: number) => line[Math.max(0, Math.min(line.length - 1, index))]!
    return line
      .slice(1)
      .map((_, index) => curveBetween(get(index - 1), get(index), get(index + 1), get(index + 2), 1))
      .join('')
  }
  return `M${at(left[0]!)}${open(left)}L${at(right[0]!)}${open(right)}Z`
}

/** Collects shapes in the order in which they are painted. */
export class Sketch {
  readonly paths: DesignPath[] = []

  add(ink: InkName, ...shapes: readonly string[]): this {
    const fill = inks[ink]
    for (const d of shapes) this.paths.push({ d, fill })
    return this
  }
}

/** Moves, scales and mirrors points around an origin: one bird drawn once, sitting in many places. */
export function placed([x, y]: Point, scale: number, turnDeg = 0, mirrored = false) {
  const angle = (turnDeg * Math.PI) / 180
  return ([u, v]: Point): Point => {
    const [a, b] = [(mirrored ? -u : u) * scale, v * scale]
    return [x + a * Math.cos(angle) - b * Math.sin(angle), y + a * Math.sin(angle) + b * Math.cos(angle)]
  }
}
