import type { PlanePoint } from './projection'

/** A part of the flat map, in kilometres. */
export type Bounds = { left: number; top: number; right: number; bottom: number }

/** How a part of the flat map is laid into the drawing: `x = scale · km + dx`. */
export type View = { scale: number; dx: number; dy: number }

/** The drawing's own measure: every view fills the same frame, so that dots and letters keep their size. */
export const frame = { width: 1000, height: 540 } as const

/** The least that contains all points; null for none. */
export function boundsOf(points: readonly PlanePoint[]): Bounds | null {
  if (points.length === 0) return null
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/**
 * The view that shows `bounds` in the middle of the frame, with `margin` units round it and nothing shown larger
 * than `leastKm` kilometres across the frame: a single place is not shown as if from a rooftop.
 */
export function fitView({ left, top, right, bottom }: Bounds, margin: number, leastKm: number): View {
  const scale = Math.min(
    (frame.width - 2 * margin) / Math.max(right - left, 1e-9),
    (frame.height - 2 * margin) / Math.max(bottom - top, 1e-9),
    frame.width / leastKm,
  )
  return {
    scale,
    dx: frame.width / 2 - (scale * (left + right)) / 2,
    dy: frame.height / 2 - (scale * (top + bottom)) / 2,
  }
}

/** A point of the flat map in the drawing, to a tenth of a unit. */
export function place({ x, y }: PlanePoint, { scale, dx, dy }: View): PlanePoint {
  return { x: Math.round((scale * x + dx) * 10) / 10, y: Math.round((scale * y + dy) * 10) / 10 }
}

/** Whether a point of the drawing is inside its frame, `margin` units from the edge at least. */
export function isInFrame({ x, y }: PlanePoint, margin = 0): boolean {
  return x >= margin && y >= margin && x <= frame.width - margin && y <= frame.height - margin
}
