import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import { cloud, gull, spruce } from './motifs'
import type { Drawing } from './types'

function rowingBoat(sketch: Sketch) {
  sketch.add('inkDeep', stroke([56, 99], [104, 98], 1.6, 0.8))
  sketch.add(
    'redDeep',
    'M56 86C60 89 66 90 78 90C90 90 98 88.4 104 84C103 91 99 96.4 92 98C84 99.4 72 99.4 66 98C60 96.6 57 92 56 86Z',
  )
  sketch.add('brownDeep', 'M56 86C64 83.6 94 83 104 84C98 88.4 90 90 78 90C66 90 60 89 56 86Z')
  sketch.add(
    'ochreDeep',
    polygon([
      [68, 84.6],
      [73, 84.4],
      [73, 89.4],
      [67.6, 89.2],
    ]),
    polygon([
      [86, 84],
      [91, 84],
      [91.4, 88.8],
      [86.4, 89.2],
    ]),
  )
  sketch.add(
    'red',
    'M56 86C60 89 66 90 78 90C90 90 98 88.4 104 84C103.8 86 103.4 87.6 102.8 89C97 92.4 88 93.4 78 93.4C68 93.4 61 92.4 57 90.4C56.4 89 56.2 87.6 56 86Z',
  )
  sketch.add('paper', stroke([58, 91.6], [102, 90.6], 0.3, 1.6))
  // Oars laid in.
  sketch.add('ochreSoft', stroke([62, 82.6], [98, 88], 0.55), stroke([64, 88.4], [100, 82], 0.5))
  sketch.add('ochre', ellipse([60, 82.4], 4.4, 1.2, 9), ellipse([103, 81.4], 4.4, 1.2, -10))
  // The rope to its post.
  sketch.add('paperDeep', stroke([57, 86.4], [35, 92], 0.22, 2))
  sketch.add(
    'brownDeep',
    polygon([
      [33.6, 82],
      [36, 82],
      [36.4, 100],
      [33.2, 100],
    ]),
  )
  sketch.add('greige', ellipse([34.8, 82], 1.2, 0.5))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(101)
  const sun: Point = [96, 34]
  sketch.add('mist', rect(-3, -3, 154, 111))
  sketch.add('paper', ellipse(sun, 60))
  sketch.add('ochrePale', ellipse(sun, 36))
  sketch.add('ochreSoft', ellipse(sun, 21))
  sketch.add('white', ellipse(sun, 13))
  sketch.add('white', cloud([26, 18], 34), cloud([134, 14], 30))
  // Ranges, bluer the nearer they come; mist lies between them.
  sketch.add(
    'seaPale',
    ridge(
      [
        [-6, 44],
        [12, 36],
        [26, 40],
        [44, 28],
        [60, 38],
        [78, 42],
        [98, 36],
        [116, 40],
        [136, 29],
        [156, 38],
      ],
      [
        [156, 80],
        [-8, 80],
      ],
    ),
  )
  sketch.add('white', stroke([-6, 47], [70, 46], 1.2), stroke([60, 48], [156, 46], 1))
  sketch.add(
    'seaSoft',
    ridge(
      [
        [-6, 50],
        [18, 46],
        [38, 51],
        [58, 53],
        [84, 52],
        [108, 50],
        [130, 44],
        [156, 47],
      ],
      [
        [156, 80],
        [-8, 80],
      ],
    ),
  )
  sketch.add('mist', stroke([-10, 57], [80, 56], 1.8), stroke([70, 57], [160, 55], 1.4))
  for (let x = -4; x < 50; x += 3.4)
    sketch.add('sea', spruce([x + random() * 2, 66], 12 + random() * 10 - x * 0.14, random))
  for (let x = 104; x < 156; x += 3.4)
    sketch.add('sea', spruce([x + random() * 2, 66], 6 + random() * 10 + (x - 104) * 0.12, random))
  sketch.add(
    'sea',
    ridge(
      [
        [-6, 64],
        [24, 64.6],
        [50, 66],
      ],
      [
        [50, 70],
        [-8, 70],
      ],
    ),
    ridge(
      [
        [98, 66],
        [124, 64.4],
        [156, 63],
      ],
      [
        [156, 70],
        [98, 70],
      ],
    ),
  )
  sketch.add('seaPale', rect(-3, 65.6, 154, 45))
  for (let x = -4; x < 48; x += 4)
    sketch.add('seaSoft', stroke([x, 66], [x + random(), 74 + random() * 8 - x * 0.06], 1.3))
  for (let x = 106; x < 156; x += 4)
    sketch.add('seaSoft', stroke([x, 66], [x + random(), 72 + random() * 8], 1.3))
  for (let y = 67; y < 106; y += 1.8) {
    const half = 7 + (y - 66) * 0.36
    const shift = (random() - 0.5) * 6
    sketch.add(
      random() < 0.4 ? 'ochreSoft' : 'white',
      stroke([96 - half + shift, y], [96 + half + shift, y], 0.34 + (y - 66) * 0.008),
    )
  }
  for (let index = 0; index < 60; index++) {
    const [x, y] = [-4 + random() * 156, 68 + random() * 40]
    const half = 2 + random() * 7
    sketch.add(random() < 0.6 ? 'seaSoft' : 'white', stroke([x - half, y], [x + half, y], 0.26))
  }
  sketch.add('white', stroke([-8, 71], [62, 69.6], 1.1), stroke([90, 72], [158, 70], 0.9))
  sketch.add('seaSoft', stroke([52, 101], [110, 100], 2))
  rowingBoat(sketch)
  // The near bank: a landing stage, sedge, two pines.
  sketch.add(
    'ink',
    blob(
      [
        [-8, 88],
        [10, 91],
        [26, 96],
        [40, 103],
        [48, 112],
        [-8, 114],
      ],
      0.8,
    ),
  )
  sketch.add(
    'brown',
    polygon([
      [-4, 93],
      [30, 97],
      [34, 100.6],
      [-4, 97.4],
    ]),
  )
  for (let x = -2; x < 32; x += 4)
    sketch.add('brownDeep', stroke([x, 93.6 + (x + 4) * 0.115], [x + 1.4, 97.4 + (x + 4) * 0.09], 0.2))
  for (let index = 0; index < 34; index++) {
    const x = -4 + random() * 46
    const foot = 108 - Math.max(0, 26 - x) * 0.2
    sketch.add(
      random() < 0.5 ? 'inkSoft' : 'sea',
      stroke([x, foot], [x + (random() - 0.4) * 7, foot - 7 - random() * 9], 0.4, 0.6),
    )
  }
  for (let index = 0; index < 44; index++) {
    const x = 112 + random() * 42
    sketch.add(
      random() < 0.5 ? 'ink' : 'inkSoft',
      stroke([x, 111], [x + (random() - 0.5) * 8, 97 - random() * 12 - (x - 112) * 0.14], 0.42, 0.6),
    )
  }
  sketch.add(
    'inkDeep',
    spruce([12, 94], 62, random),
    spruce([2, 92], 50, random),
    spruce([27, 97], 34, random),
  )
  gull(sketch, 'ink', [60, 24], 3.4, 0.4)
  gull(sketch, 'ink', [70, 19], 2.4, -0.2)
  gull(sketch, 'ink', [52, 17], 2, 0.2)
  return sketch.paths
}

/** A red boat tied up on a misty river at sunrise. */
export const mistyRiver = draw()
