import { seeded } from '@/lib/text/seeded'
import { ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import { gull } from './motifs'
import type { Drawing } from './types'

const horizon = 66
const sun: Point = [56, horizon]

/** The sun's road: strokes that widen and part towards the shore. */
function road(sketch: Sketch, random: () => number) {
  for (let y = horizon + 1.4; y < 107; y += 1.5 + (y - horizon) * 0.045) {
    const reach = 13 + (y - horizon) * 0.34
    const count = 2 + Math.floor(random() * 2)
    for (let part = 0; part < count; part++) {
      const middle = sun[0] + (random() - 0.5) * reach * 1.5
      const half = (3 + random() * 7) * (0.75 + (y - horizon) / 60)
      const ink = random() < 0.55 ? 'ochreSoft' : random() < 0.5 ? 'white' : 'ochre'
      const level = y + random() * 0.9
      sketch.add(ink, stroke([middle - half, level], [middle + half, level], 0.32 + (y - horizon) * 0.011))
    }
  }
}

function swell(sketch: Sketch, random: () => number) {
  const wave = (level: number, height: number): Point[] =>
    Array.from({ length: 13 }, (_, index) => [-6 + index * 13.5, level + (random() - 0.5) * height * 2])
  const bottom: Point[] = [
    [158, 112],
    [-8, 112],
  ]
  sketch.add('sea', rect(-3, horizon, 154, 45))
  sketch.add('inkSoft', ridge(wave(horizon + 8, 0.5), bottom))
  sketch.add('ink', ridge(wave(horizon + 19, 0.8), bottom))
  sketch.add('inkDeep', ridge(wave(horizon + 33, 1.1), bottom))
  for (let index = 0; index < 150; index++) {
    const depth = random() ** 0.8
    const y = horizon + 1.5 + depth * 39
    const x = -4 + random() * 156
    const half = 2 + random() * 5 + depth * 4
    const ink = depth < 0.22 ? 'seaSoft' : depth < 0.5 ? 'sea' : random() < 0.3 ? 'seaSoft' : 'inkSoft'
    sketch.add(ink, stroke([x - half, y], [x + half, y + (random() - 0.5) * 0.5], 0.16 + depth * 0.3))
  }
}

function ship(sketch: Sketch, random: () => number) {
  // Shadow on the water first, in broken strokes under the hull and the red sail.
  for (let row = 0; row < 13; row++) {
    const y = 83.4 + row * 1.55
    const half = 15 - row * 0.75
    const middle = 106 - row * 0.35 + (random() - 0.5) * 3
    sketch.add(row % 3 === 1 ? 'redDeep' : 'inkDeep', stroke([middle - half, y], [middle + half, y], 0.5))
  }
  // Mainsail, foresail, their shaded sides and seams.
  sketch.add('red', 'M107.6 20.5C99.5 37 94.5 54 86.2 72.6C93 74.2 100.4 74.4 107.6 73.6Z')
  sketch.add('redDeep', 'M107.6 20.5C105.2 37 103.4 55 103.2 74C104.7 74 106.2 73.8 107.6 73.6Z')
  sketch.add(
    'redSoft',
    stroke([100.6, 38], [106.4, 38.6], 0.28, 0.3),
    stroke([96, 49.4], [105.2, 50.4], 0.28, 0.5),
    stroke([91.4, 61.2], [104.2, 62.4], 0.28, 0.6),
  )
  sketch.add('paper', 'M109.4 25C113.8 38 121.4 54.5 127.6 70.6C121.6 73 115.4 73.8 109.4 73.2Z')
  sketch.add(
    'paperDeep',
    'M109.4 25C110.6 42 111 58 110.8 73.3C110.3 73.3 109.8 73.2 109.4 73.2Z',
    stroke([112, 44], [117.6, 46], 0.22, -0.2),
    stroke([112.2, 57.4], [122.4, 59.4], 0.22, -0.3),
  )
  sketch.add(
    'brownDeep',
    polygon([
      [107.7, 17],
      [109, 17],
      [109.2, 77],
      [107.5, 77],
    ]),
  )
  sketch.add('brownDeep', stroke([84.8, 74.6], [108.6, 75.4], 0.42))
  // Hull with a strake, standing out against the light.
  sketch.add(
    'inkDeep',
    'M86.4 76.4C96 78.2 116 78.2 129.8 74.8C127.6 79.4 124.6 82.2 120.4 83.2C112 84.8 99.6 84.8 92.6 83.2C89.4 82.2 87.4 79.6 86.4 76.4Z',
  )
  sketch.add('paper', stroke([88, 78.5], [127, 77.6], 0.34, -0.5))
  sketch.add('sea', stroke([90.2, 81.2], [123.4, 80.9], 0.3, -0.4))
  // Somebody at the tiller, in a red cap.
  sketch.add(
    'inkDeep',
    'M92.2 77.4C92 74.6 93 72.8 94.6 72.8C96.4 72.8 97.4 74.6 97.8 77.8Z',
    stroke([96, 74.4], [89.2, 76.4], 0.4, 0.2),
  )
  sketch.add('ochrePale', ellipse([94.9, 71.3], 1.3))
  sketch.add('sea', 'M93.3 71.1C93.5 69.4 94.6 69 95.4 69.2C96.4 69.4 96.5 70.4 96.3 71Z')
  sketch.add(
    'white',
    stroke([84, 83.6], [92, 83.8], 0.4, 0.2),
    stroke([120, 83.6], [132, 82.9], 0.5, -0.2),
    stroke([98, 84.9], [112, 84.9], 0.35),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(11)
  sketch.add('inkSoft', rect(-3, -3, 154, 111))
  sketch.add('sea', ellipse(sun, 96))
  sketch.add('seaSoft', ellipse(sun, 76))
  sketch.add('seaPale', ellipse(sun, 58))
  sketch.add('ochrePale', ellipse(sun, 43))
  sketch.add('ochreSoft', ellipse(sun, 30.5))
  sketch.add('ochre', ellipse(sun, 22.5))
  sketch.add('white', ellipse(sun, 15.5))
  // A far shore, two capes deep.
  sketch.add(
    'seaSoft',
    ridge(
      [
        [-6, 58],
        [4, 57.2],
        [13, 60.4],
        [22, 61],
        [31, 64],
        [38, 66.4],
      ],
      [
        [38, 70],
        [-6, 70],
      ],
    ),
  )
  sketch.add(
    'sea',
    ridge(
      [
        [-6, 61.6],
        [3, 61],
        [10, 63.4],
        [17, 63.8],
        [25, 66.4],
      ],
      [
        [25, 70],
        [-6, 70],
      ],
    ),
  )
  for (let index = 0; index < 16; index++) {
    const x = -2 + index * 2
    const y = 63 + index * 0.22 + random() * 1.6
    sketch.add('seaSoft', stroke([x, y], [x + 1.6 + random() * 2, y + 0.7], 0.16))
  }
  swell(sketch, random)
  road(sketch, random)
  ship(sketch, random)
  gull(sketch, 'white', [34, 27], 5.2, 0.6)
  gull(sketch, 'white', [47, 19], 3.6, -0.4)
  gull(sketch, 'white', [21, 15], 2.7, 0.3)
  gull(sketch, 'white', [134, 33], 3.8, -0.5)
  return sketch.paths
}

/** A red sail going out over the sun's road. */
export const boat = draw()
