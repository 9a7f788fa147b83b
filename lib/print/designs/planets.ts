import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, rect, ridge, Sketch, stroke } from './draw'
import { sparkle, stars } from './motifs'
import type { Drawing } from './types'

/** A lying half ring around a centre: the near half when `near`, else the far one. */
function halfRing(
  [x, y]: Point,
  reach: number,
  inner: number,
  flat: number,
  turnDeg: number,
  near: boolean,
): string {
  const angle = (turnDeg * Math.PI) / 180
  const place = (radius: number, step: number): Point => {
    const at = (Math.PI * step) / 24 + (near ? 0 : Math.PI)
    const [u, v] = [Math.cos(at) * radius, Math.sin(at) * radius * flat]
    return [x + u * Math.cos(angle) - v * Math.sin(angle), y + u * Math.sin(angle) + v * Math.cos(angle)]
  }
  const outer = Array.from({ length: 25 }, (_, step) => place(reach, step))
  const back = Array.from({ length: 25 }, (_, step) => place(inner, 24 - step))
  return ridge(outer, back)
}

function saturn(sketch: Sketch) {
  const at: Point = [96, 46]
  const turn = -18
  const rings = [
    [44, 38.6, 'ochreDeep'],
    [37.6, 31.4, 'ochrePale'],
    [30.4, 27.4, 'greige'],
  ] as const
  for (const [reach, inner, ink] of rings) sketch.add(ink, halfRing(at, reach, inner, 0.28, turn, false))
  sketch.add('ochre', ellipse(at, 22))
  sketch.add(
    'ochreSoft',
    blob(
      [
        [75.6, 40],
        [94, 31.6],
        [113, 29.4],
        [116, 34.6],
        [96, 38],
        [75, 46.4],
      ],
      0.8,
    ),
  )
  sketch.add(
    'redSoft',
    blob(
      [
        [75.2, 54],
        [96, 46.4],
        [117.6, 43],
        [117.8, 48.4],
        [96, 52.6],
        [77.4, 58.6],
      ],
      0.8,
    ),
  )
  sketch.add(
    'ochreDeep',
    blob(
      [
        [84, 63.6],
        [100, 58.4],
        [114, 55.6],
        [110, 61.4],
        [100, 67],
        [90, 66.8],
      ],
      0.8,
    ),
  )
  sketch.add('ochrePale', stroke([81, 34], [92, 27], 0.8, -1), stroke([78, 40], [80, 36.6], 0.5, -0.2))
  sketch.add(
    'ochreDeep',
    blob(
      [
        [109, 28.6],
        [117, 39],
        [117.6, 51],
        [110, 62.6],
        [100, 67.4],
        [110, 56],
        [113.4, 44],
      ],
      0.9,
    ),
  )
  for (const [reach, inner, ink] of rings) sketch.add(ink, halfRing(at, reach, inner, 0.28, turn, true))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(7)
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  sketch.add('ink', ellipse([96, 46], 82))
  sketch.add('inkSoft', ellipse([96, 46], 60))
  stars(sketch, random, 170, -2, 108)
  saturn(sketch)
  // A red planet with its seas, a small moon, a cold blue world below.
  sketch.add('red', ellipse([27, 27], 12))
  sketch.add(
    'redSoft',
    blob(
      [
        [17, 23],
        [24, 18.4],
        [33, 20],
        [30, 24.4],
        [22, 26],
      ],
      0.9,
    ),
  )
  sketch.add(
    'redDeep',
    blob(
      [
        [34, 17.4],
        [39, 27],
        [35, 35.6],
        [27, 39],
        [33, 33],
        [35, 25],
      ],
      0.9,
    ),
    ellipse([23, 32], 2.6, 1.6),
    ellipse([29, 29.4], 1.4, 1),
  )
  sketch.add(
    'white',
    blob(
      [
        [22.6, 16.4],
        [27, 15.1],
        [31.4, 16.2],
        [27, 17.6],
      ],
      0.9,
    ),
  )
  sketch.add('paper', ellipse([48, 40], 3.2))
  sketch.add('greige', ellipse([47, 39.4], 0.8), ellipse([49.2, 41], 0.6))
  sketch.add('inkPale', ellipse([30, 112], 49))
  sketch.add('sea', ellipse([29.4, 112.6], 48.4))
  sketch.add(
    'seaSoft',
    blob(
      [
        [-8, 92],
        [8, 80],
        [24, 74],
        [40, 76],
        [30, 84],
        [10, 92],
        [-6, 102],
      ],
      0.8,
    ),
    blob(
      [
        [46, 88],
        [60, 86],
        [68, 96],
        [60, 104],
        [44, 100],
      ],
      0.8,
    ),
    blob(
      [
        [14, 98],
        [30, 94],
        [40, 100],
        [30, 110],
        [12, 110],
      ],
      0.8,
    ),
  )
  sketch.add(
    'white',
    stroke([2, 78], [36, 68.4], 1, -1.4),
    stroke([34, 84], [62, 82], 0.9, -1),
    stroke([4, 96], [26, 88], 0.8, -0.8),
    stroke([46, 96], [74, 100], 0.8, -1),
  )
  // A comet passes, and one satellite of nobody's.
  sketch.add('inkPale', stroke([150, 84], [110, 94], 1.6, 0.8))
  sketch.add('seaPale', stroke([140, 86.6], [110, 94], 1, 0.6))
  sketch.add('white', ellipse([110.4, 94], 1.8), sparkle([110.4, 94], 3.6))
  sketch.add(
    'white',
    sparkle([62, 16], 3.4),
    sparkle([138, 16], 3),
    sparkle([132, 70], 2.4),
    sparkle([66, 62], 2.2),
  )
  return sketch.paths
}

/** Saturn among stars, a red planet and a blue one. */
export const planets = draw()
