/** A closed line of points, the first not repeated. */
export type Ring = [number, number][]

type Topology = {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: { land: { geometries: { type: string; arcs: number[][][] }[] } }
}

/** The rings of a TopoJSON multi-polygon, in degrees (github.com/topojson/topojson-specification, 2.1.4). */
export function readRings({ transform, arcs, objects }: Topology): Ring[] {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): [number, number] => {
      x += dx
      y += dy
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ]
    })
  })
  const lineOf = (index: number) => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []))
  return objects.land.geometries.flatMap(({ arcs: polygons }) =>
    polygons.flatMap((rings) => rings.map((parts) => parts.flatMap((part) => lineOf(part).slice(0, -1)))),
  )
}

/**
 * Longitudes without a jump at 180°, and so that northern Eurasia is one piece: Chukotka's 170° W becomes 190°.
 * What lies west of 25° W (the Americas) goes beyond it, to the east.
 */
export function unwrap(ring: Ring): Ring {
  let turns = 0
  const whole = ring.map(([lon, lat], at): [number, number] => {
    const step = lon - (ring[at - 1] ?? [lon])[0]
    if (step > 180) turns--
    if (step < -180) turns++
    return [lon + 360 * turns, lat]
  })
  const lons = whole.map(([lon]) => lon)
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2
  const shift = middle < -25 ? 360 : middle >= 335 ? -360 : 0
  return whole.map(([lon, lat]) => [lon + shift, lat])
}

/** Cuts a ring with one half-plane (Sutherland and Hodgman, 1974): keeps where `side` is not negative. */
function cut(ring: Ring, side: (point: [number, number]) => number): Ring {
  return ring.flatMap((point, at): Ring => {
    const before = ring[(at + ring.length - 1) % ring.length]!
    const [here, there] = [side(point), side(before)]
    if (here >= 0 === there >= 0) return here >= 0 ? [point] : []
    const share = there / (there - here)
    const edge: [number, number] = [
      before[0] + share * (point[0] - before[0]),
      before[1] + share * (point[1] - before[1]),
    ]
    return here >= 0 ? [edge, point] : [edge]
  })
}

/** The part of a ring inside a rectangle. */
export function clip(
  ring: Ring,
  [left, top, right, bottom]: readonly [number, number, number, number],
): Ring {
  return [
    ([x]: [number, number]) => x - left,
    ([x]: [number, number]) => right - x,
    ([, y]: [number, number]) => y - top,
    ([, y]: [number, number]) => bottom - y,
  ].reduce(cut, ring)
}

/** Leaves out points that lie within `tolerance` of the line without them (Douglas and Peucker, 1973). */
export function simplify(ring: Ring, tolerance: number): Ring {
  if (ring.length < 5) return ring
  const keep = new Set([0, ring.length - 1])
  const pairs: [number, number][] = [[0, ring.length - 1]]
  while (pairs.length > 0) {
    const [from, to] = pairs.pop()!
    const [[ax, ay], [bx, by]] = [ring[from]!, ring[to]!]
    const length = Math.hypot(bx - ax, by - ay)
    let [farthest, at] = [tolerance, -1]
    for (let index = from + 1; index < to; index++) {
      const [x, y] = ring[index]!
      const off =
        length === 0
          ? Math.hypot(x - ax, y - ay)
          : Math.abs((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / length
      if (off > farthest) [farthest, at] = [off, index]
    }
    if (at < 0) continue
    keep.add(at)
    pairs.push([from, at], [at, to])
  }
  return [...keep].sort((a, b) => a - b).map((index) => ring[index]!)
}

/** Twice the area a ring encloses, without sign. */
export function doubleArea(ring: Ring): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length]!
      return sum + x * nextY - nextX * y
    }, 0),
  )
}
