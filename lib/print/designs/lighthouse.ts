import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import { cloud, ground, gull, ripples, stars, unevenLine } from './motifs'
import type { Drawing } from './types'

const lamp: Point = [103, 28]

/** Three layers of light, each narrower and paler, reaching over the sea to the left and a little to the right. */
function beams(sketch: Sketch) {
  const fan = (leftTop: number, leftBottom: number, rightTop: number, rightBottom: number) => [
    polygon([lamp, [-6, leftTop], [-6, leftBottom]]),
    polygon([lamp, [154, rightTop], [154, rightBottom]]),
  ]
  sketch.add('inkPale', ...fan(2, 54, 10, 44))
  sketch.add('seaPale', ...fan(9, 45, 15, 39))
  sketch.add('ochrePale', ...fan(17, 35, 20, 34))
}

function tower(sketch: Sketch) {
  const half = (y: number) => 4.6 + (y - 36) * 0.075
  const slice = (from: number, to: number) =>
    polygon([
      [103 - half(from), from],
      [103 + half(from), from],
      [103 + half(to), to],
      [103 - half(to), to],
    ])
  const shade = (from: number, to: number) =>
    polygon([
      [103 + half(from) * 0.3, from],
      [103 + half(from), from],
      [103 + half(to), to],
      [103 + half(to) * 0.3, to],
    ])
  sketch.add('white', slice(36, 84))
  sketch.add('paperDeep', shade(36, 84))
  for (const [from, to] of [
    [42, 50],
    [59, 67],
    [76, 84],
  ] as const) {
    sketch.add('red', slice(from, to))
    sketch.add('redDeep', shade(from, to))
  }
  for (const y of [53.4, 70.4]) {
    sketch.add('inkDeep', rect(100.6, y, 2.2, 3.6))
    sketch.add('ochre', rect(100.9, y + 0.3, 1.6, 3))
  }
  // Gallery, lantern, cap.
  sketch.add('inkDeep', rect(96.2, 34.6, 13.6, 1.8), rect(97.4, 31.2, 11.2, 0.5))
  for (let x = 97.4; x < 109; x += 1.83) sketch.add('inkDeep', rect(x, 31.2, 0.32, 3.6))
  sketch.add('ochre', rect(99.6, 23.6, 6.8, 11))
  sketch.add('white', ellipse(lamp, 2.5, 3.6))
  sketch.add(
    'inkDeep',
    rect(99.3, 23.4, 0.6, 11.4),
    rect(106.1, 23.4, 0.6, 11.4),
    rect(102.8, 23.4, 0.4, 11.4),
  )
  sketch.add('redDeep', 'M98.2 23.8C99.2 20.4 101 18.6 103 17.8C105 18.6 106.8 20.4 107.8 23.8Z')
  sketch.add('red', 'M98.2 23.8C99.2 20.4 101 18.6 103 17.8C103.6 19.6 103.8 21.8 103.6 23.8Z')
  sketch.add('inkDeep', rect(102.75, 14.4, 0.5, 3.8), ellipse([103, 14.4], 0.6))
}

function rocks(sketch: Sketch, random: () => number) {
  sketch.add(
    'inkDeep',
    blob(
      [
        [68, 112],
        [70, 97],
        [77, 91],
        [84, 89.6],
        [90, 84.4],
        [98, 83],
        [110, 83],
        [119, 84.8],
        [128, 85.4],
        [139, 88.6],
        [150, 88],
        [156, 94],
        [156, 114],
        [110, 116],
      ],
      0.5,
    ),
  )
  const facets: Point[][] = [
    [
      [84, 91],
      [91, 85.6],
      [97, 84.4],
      [93, 90],
      [87, 94],
    ],
    [
      [98, 85],
      [109, 84.4],
      [113, 88],
      [104, 91],
      [97, 89],
    ],
    [
      [116, 86.4],
      [126, 86.8],
      [130, 91],
      [120, 93],
    ],
    [
      [132, 89],
      [140, 90],
      [147, 89.6],
      [144, 95],
      [135, 94],
    ],
    [
      [73, 97],
      [79, 93],
      [84, 94],
      [80, 100],
      [74, 102],
    ],
    [
      [100, 93],
      [112, 92],
      [116, 98],
      [106, 102],
      [98, 99],
    ],
  ]
  for (const facet of facets) sketch.add(random() < 0.5 ? 'ink' : 'inkSoft', blob(facet, 0.3))
  // The keeper's house, one window lit.
  sketch.add('paper', rect(117, 76.6, 16, 9.4))
  sketch.add('paperDeep', rect(128.6, 76.6, 4.4, 9.4))
  sketch.add(
    'redDeep',
    polygon([
      [115.4, 77],
      [119, 71.2],
      [131, 71.2],
      [134.6, 77],
    ]),
  )
  sketch.add('brownDeep', rect(126.6, 68.4, 2.2, 4.4), rect(124.2, 79.4, 2.6, 6.6))
  sketch.add('ochre', rect(119.2, 79, 3.2, 3.4))
  sketch.add('brownDeep', rect(120.65, 79, 0.3, 3.4), rect(119.2, 80.55, 3.2, 0.3))
}

function spray(sketch: Sketch, random: () => number) {
  // The sea closes over the foot of the rocks.
  const swell = unevenLine(random, 101, 1.3)
  sketch.add('inkSoft', ground(swell))
  for (const [x, y] of swell) sketch.add('white', stroke([x - 8, y + 0.5], [x + 6, y + 0.2], 0.4, -0.5))
  ripples(sketch, random, { top: 102.5, bottom: 108, count: 26, inks: ['sea', 'seaSoft', 'ink'] })
  for (let index = 0; index < 34; index++)
    sketch.add('mist', ellipse([65 + random() * 13, 88 + random() ** 0.6 * 13], 0.16 + random() * 0.34))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(29)
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  sketch.add('ink', ground(unevenLine(random, 22, 2.4)))
  sketch.add('inkSoft', ground(unevenLine(random, 46, 2)))
  stars(sketch, random, 62, -2, 56)
  beams(sketch)
  sketch.add('inkSoft', cloud([34, 62], 46), cloud([134, 64], 38), cloud([72, 63], 26))
  sketch.add('sea', rect(-3, 63, 154, 48))
  ripples(sketch, random, { top: 64, bottom: 82, count: 70, inks: ['seaSoft', 'inkSoft', 'seaPale'] })
  sketch.add('inkSoft', ground(unevenLine(random, 77, 1.2)))
  ripples(sketch, random, { top: 79, bottom: 96, count: 60, inks: ['sea', 'seaSoft', 'ink'] })
  sketch.add('ink', ground(unevenLine(random, 92, 1.8)))
  ripples(sketch, random, { top: 94, bottom: 108, count: 40, inks: ['sea', 'inkSoft', 'seaSoft'] })
  // Light lying on the water under the beam.
  for (let y = 64.4; y < 90; y += 1.9) {
    const half = 4 + (y - 64) * 0.55
    const x = 26 + (random() - 0.5) * 9
    sketch.add(
      random() < 0.6 ? 'ochreSoft' : 'white',
      stroke([x - half, y], [x + half, y], 0.3 + (y - 64) * 0.01),
    )
  }
  rocks(sketch, random)
  tower(sketch)
  spray(sketch, random)
  gull(sketch, 'white', [70, 40], 4.2, 0.4)
  gull(sketch, 'white', [80, 34], 2.8, -0.3)
  gull(sketch, 'white', [128, 50], 2.4, 0.3)
  // A small boat on its way home.
  sketch.add(
    'inkDeep',
    'M20 71.4C24 72.6 32 72.6 36.6 71C35.4 73.6 33.6 74.6 31.4 74.8C27.6 75.2 24.6 75 22.6 74.4C21.2 73.8 20.4 72.8 20 71.4Z',
  )
  sketch.add(
    'red',
    polygon([
      [28.6, 60],
      [28.6, 70.6],
      [22, 70.6],
    ]),
  )
  sketch.add(
    'paper',
    polygon([
      [29.4, 61.6],
      [29.4, 70.6],
      [34.8, 70.4],
    ]),
  )
  return sketch.paths
}

/** A striped lighthouse sends its beam over a night sea to a little boat. */
export const lighthouse = draw()
