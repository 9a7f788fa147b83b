import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, placed, polygon, rect, ridge, Sketch, stroke } from './draw'
import { ground, ripples, unevenLine } from './motifs'
import type { Drawing } from './types'

type Flight = { at: Point; scale: number; turn: number; wings: 'up' | 'down' }

/** A crane in flight, neck and legs stretched, looking to the right; the middle of the body is the origin. */
function flying(sketch: Sketch, { at, scale, turn, wings }: Flight) {
  const put = placed(at, scale, turn)
  const shape = (...points: Point[]) => blob(points.map(put), 0.9)
  const cut = (from: Point, to: Point, thick: number, bend = 0) =>
    stroke(put(from), put(to), thick * scale, bend * scale)
  const far: Point[] =
    wings === 'up'
      ? [
          [2.6, -1.2],
          [5.4, -9],
          [9.4, -17.4],
          [5.4, -15.4],
          [1.8, -12],
          [-1.4, -6.4],
          [-2, -1],
        ]
      : [
          [2.6, 0.6],
          [6.8, 5.4],
          [10.4, 12.4],
          [6.4, 11.6],
          [2.2, 9],
          [-1.2, 5],
          [-2, 0.6],
        ]
  const near: Point[] =
    wings === 'up'
      ? [
          [2.8, -0.6],
          [1.4, -9.4],
          [-2.4, -18.4],
          [-6.6, -16.4],
          [-8.4, -12],
          [-8, -6],
          [-4.4, -0.4],
        ]
      : [
          [2.8, 0],
          [2, 8],
          [-1.4, 15],
          [-5.6, 13.4],
          [-7.6, 9.6],
          [-7.4, 5],
          [-4.4, 0],
        ]
  sketch.add('greige', shape(...far))
  sketch.add('inkDeep', cut([-5, 0.6], [-16, 3], 0.28, 0.2), cut([-5, 1], [-15.2, 4], 0.28, 0.2))
  sketch.add(
    'white',
    band(
      (
        [
          [4, 0],
          [8.4, -1.2],
          [12, -1.6],
          [15.4, -2.4],
        ] as Point[]
      ).map(put),
      [3.2, 1.9, 1.3, 1.5].map((width) => width * scale),
    ),
  )
  sketch.add(
    'inkDeep',
    band(
      (
        [
          [8.6, -0.6],
          [11.4, -1],
          [14.6, -1.8],
        ] as Point[]
      ).map(put),
      [0.4, 0.8, 0.9].map((width) => width * scale),
    ),
  )
  sketch.add('white', shape([5.4, -0.6], [2, -2.4], [-3.4, -2], [-8.4, 0.6], [-3.4, 2], [2.4, 2]))
  sketch.add('inkDeep', shape([-5, -1], [-9.8, -0.4], [-11.6, 1.4], [-6.6, 1.2]))
  sketch.add('white', shape(...near))
  // The black of the flight feathers.
  const tips: Point[] =
    wings === 'up'
      ? [
          [-2.4, -18.4],
          [-6.6, -16.4],
          [-8.4, -12],
          [-8.2, -8],
          [-6, -11.6],
          [-4.4, -14.4],
        ]
      : [
          [-1.4, 15],
          [-5.6, 13.4],
          [-7.6, 9.6],
          [-7.6, 6.4],
          [-5.4, 9.4],
          [-3.6, 11.8],
        ]
  sketch.add('inkDeep', shape(...tips))
  const farTip: Point[] =
    wings === 'up'
      ? [
          [9.4, -17.4],
          [5.4, -15.4],
          [3.8, -13.6],
          [6.6, -13.8],
        ]
      : [
          [10.4, 12.4],
          [6.4, 11.6],
          [4.4, 10],
          [7.4, 9.4],
        ]
  sketch.add('ink', shape(...farTip))
  sketch.add(
    'mist',
    cut(wings === 'up' ? [-0.4, -2] : [0, 2], wings === 'up' ? [-4.4, -12] : [-3.6, 10], 0.3, 0.4),
  )
  sketch.add('white', ellipse(put([15.6, -2.5]), 1 * scale, 0.85 * scale))
  sketch.add('red', ellipse(put([15.8, -3.1]), 0.62 * scale, 0.36 * scale))
  sketch.add(
    'ochreDeep',
    polygon(
      (
        [
          [16.3, -2.9],
          [20, -2.5],
          [16.3, -2],
        ] as Point[]
      ).map(put),
    ),
  )
}

function reeds(sketch: Sketch, random: () => number, from: number, to: number, count: number) {
  for (let index = 0; index < count; index++) {
    const x = from + random() * (to - from)
    const height = 12 + random() * 20
    const lean = (random() - 0.5) * 7
    sketch.add(
      random() < 0.5 ? 'inkDeep' : 'ink',
      stroke([x, 110], [x + lean, 108 - height], 0.34, lean * 0.16),
    )
    if (random() < 0.4) {
      const turn = lean * 1.4
      sketch.add('brownDeep', ellipse([x + lean * 0.98, 108.6 - height], 0.75, 2.8, turn))
    }
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(17)
  const sun: Point = [45, 60]
  sketch.add('ochrePale', rect(-3, -3, 154, 111))
  sketch.add('ochreSoft', rect(-3, 20, 154, 60), rect(-3, 20, 154, 1))
  sketch.add(
    'redSoft',
    ridge(unevenLine(random, 42, 2), [
      [158, 80],
      [-8, 80],
    ]),
  )
  sketch.add('ochrePale', ellipse(sun, 23))
  sketch.add('white', ellipse(sun, 17))
  for (const [x, y, half] of [
    [22, 52, 24],
    [60, 57, 30],
    [104, 34, 28],
    [130, 50, 22],
    [16, 29, 18],
  ] as const)
    sketch.add(y < 40 ? 'ochrePale' : 'ochreSoft', stroke([x - half, y], [x + half, y], 0.9))
  sketch.add(
    'seaSoft',
    ridge(unevenLine(random, 60, 1.8, 9), [
      [158, 72],
      [-8, 72],
    ]),
  )
  sketch.add(
    'sea',
    ridge(unevenLine(random, 64, 2.2, 15), [
      [158, 72],
      [-8, 72],
    ]),
  )
  // A wood on the far bank.
  for (let x = -4; x < 154; x += 1.5) {
    const height = 3 + random() * 4.5 + Math.max(0, Math.sin(x / 17) * 3)
    sketch.add(
      'ink',
      polygon([
        [x - 1.5, 70],
        [x, 70 - height],
        [x + 1.5, 70],
      ]),
    )
  }
  sketch.add('ochreSoft', rect(-3, 69.6, 154, 40))
  sketch.add('redSoft', rect(-3, 84, 154, 26))
  sketch.add('sea', ground(unevenLine(random, 95, 1)))
  for (let y = 71; y < 98; y += 1.7) {
    const half = 7 + (y - 70) * 0.24
    sketch.add('white', stroke([45 - half + random() * 4, y], [45 + half - random() * 4, y], 0.36))
  }
  ripples(sketch, random, {
    top: 70.6,
    bottom: 104,
    count: 120,
    inks: ['sea', 'seaSoft', 'ochrePale', 'redSoft', 'ink'],
  })
  for (let index = 0; index < 5; index++)
    sketch.add(
      'white',
      stroke([-8 + index * 34, 72 + random() * 3], [34 + index * 34, 71.4 + random() * 3], 0.8),
    )
  flying(sketch, { at: [97, 28], scale: 1.25, turn: -10, wings: 'up' })
  flying(sketch, { at: [52, 40], scale: 0.95, turn: -8, wings: 'down' })
  flying(sketch, { at: [122, 48], scale: 0.78, turn: -12, wings: 'down' })
  flying(sketch, { at: [26, 22], scale: 0.66, turn: -8, wings: 'up' })
  reeds(sketch, random, -4, 38, 26)
  reeds(sketch, random, 112, 153, 30)
  return sketch.paths
}

/** Four cranes fly over a marsh at sunrise. */
export const cranes = draw()
