import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, placed, polygon, rect, Sketch, stroke } from './draw'
import { ground, spruce, unevenLine } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

type Skater = {
  at: Point
  scale: number
  mirrored?: boolean
  coat: InkName
  shade: InkName
  scarf: InkName
  cap: InkName
}

/** Somebody gliding to the right on one leg, scarf flying; the standing skate is the origin. */
function skater(sketch: Sketch, { at, scale, mirrored, coat, shade, scarf, cap }: Skater) {
  const put = placed(at, scale, 0, mirrored)
  const shape = (...points: Point[]) => blob(points.map(put), 0.9)
  const limb = (points: Point[], ...widths: number[]) =>
    band(
      points.map(put),
      widths.map((width) => width * scale),
    )
  sketch.add(
    'inkDeep',
    limb(
      [
        [-1, -10.4],
        [-6.4, -8.4],
        [-12.4, -8.8],
      ],
      2.6,
      2.2,
      1.7,
    ),
    limb(
      [
        [-12, -8.4],
        [-14.4, -9.8],
      ],
      2,
      1.8,
    ),
  )
  sketch.add('inkPale', stroke(put([-16.4, -7.4]), put([-12, -5.8]), 0.3 * scale))
  sketch.add(
    'inkDeep',
    limb(
      [
        [-0.4, -10.6],
        [1.8, -6],
        [0.2, -1],
      ],
      2.9,
      2.3,
      1.8,
    ),
    limb(
      [
        [-0.4, -1.3],
        [2.2, -1.1],
      ],
      1.8,
      1.4,
    ),
  )
  sketch.add('inkPale', stroke(put([-2, 0.2]), put([3.8, 0.1]), 0.34 * scale))
  sketch.add(
    scarf,
    limb(
      [
        [1, -20.4],
        [-4.4, -21.4],
        [-8.4, -19.6],
        [-12.4, -21.2],
      ],
      1.6,
      1.9,
      1.7,
      2.3,
    ),
  )
  sketch.add(
    shade,
    limb(
      [
        [1.6, -17.8],
        [-3.4, -15.4],
        [-8, -15.6],
      ],
      2.3,
      2,
      1.5,
    ),
  )
  sketch.add(
    coat,
    shape([3.6, -20.4], [4.4, -15.6], [2.4, -10.4], [-0.6, -8.2], [-5, -9], [-3.4, -13.4], [-0.8, -19.4]),
  )
  sketch.add(shade, shape([-0.8, -19], [0.4, -15], [-1.4, -9.2], [-5, -9], [-3.4, -13.4]))
  sketch.add(
    coat,
    limb(
      [
        [2.8, -18],
        [6.4, -15.4],
        [10, -15.8],
      ],
      2.5,
      2.1,
      1.6,
    ),
  )
  sketch.add('paper', ellipse(put([10.6, -15.9]), 0.95 * scale), ellipse(put([-8.6, -15.6]), 0.95 * scale))
  sketch.add('ochrePale', ellipse(put([3.4, -23.2]), 2.6 * scale))
  sketch.add(cap, shape([0.6, -23.4], [1.2, -26], [3.6, -27], [5.8, -25.6], [6, -24.2], [3.4, -24.6]))
  sketch.add(
    'white',
    ellipse(put([2.6, -27.2]), 0.95 * scale),
    limb(
      [
        [0.7, -23.6],
        [3.4, -24.4],
        [6.1, -24],
      ],
      1.1,
      1.1,
      1,
    ),
  )
  sketch.add(
    scarf,
    limb(
      [
        [0.4, -20.6],
        [2.8, -20],
        [4.8, -20.4],
      ],
      1.7,
      1.9,
      1.6,
    ),
  )
  sketch.add('redSoft', ellipse(put([4.7, -22.6]), 0.5 * scale))
}

function house(sketch: Sketch, x: number, y: number, width: number, wall: InkName, side: InkName) {
  sketch.add(wall, rect(x, y - width * 0.52, width, width * 0.52))
  sketch.add(side, rect(x + width * 0.78, y - width * 0.52, width * 0.22, width * 0.52))
  sketch.add(
    'white',
    polygon([
      [x - 1.4, y - width * 0.5],
      [x + width * 0.2, y - width * 0.92],
      [x + width * 0.8, y - width * 0.92],
      [x + width + 1.4, y - width * 0.5],
    ]),
  )
  sketch.add('brownDeep', rect(x + width * 0.62, y - width * 1.06, width * 0.12, width * 0.24))
  for (const part of [0.14, 0.48]) {
    sketch.add('ochre', rect(x + width * part, y - width * 0.38, width * 0.18, width * 0.2))
    sketch.add('white', rect(x + width * (part + 0.082), y - width * 0.38, width * 0.02, width * 0.2))
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(61)
  sketch.add('ochrePale', rect(-3, -3, 154, 111))
  sketch.add('paper', ellipse([112, 34], 40))
  sketch.add('ochreSoft', ellipse([112, 34], 27))
  sketch.add('redSoft', ellipse([112, 34], 15))
  sketch.add('seaPale', ground(unevenLine(random, 40, 4, 9)))
  for (let x = -4; x < 154; x += 4.2)
    sketch.add('seaSoft', spruce([x + random() * 2, 52], 7 + random() * 9, random))
  sketch.add('mist', ground(unevenLine(random, 50, 1.4)))
  house(sketch, 9, 55, 18, 'red', 'redDeep')
  house(sketch, 33, 53, 13, 'ochre', 'ochreDeep')
  house(sketch, 84, 53, 14, 'sea', 'inkSoft')
  for (const [x, height] of [
    [4, 22],
    [52, 24],
    [59, 17],
    [76, 19],
    [104, 24],
    [112, 17],
    [141, 27],
    [132, 20],
    [149, 22],
  ] as const)
    sketch.add('ink', spruce([x, 58], height, random))
  sketch.add('white', ground(unevenLine(random, 57, 1)))
  // The pond, with the traces of the blades.
  sketch.add(
    'seaSoft',
    blob(
      [
        [-12, 84],
        [4, 68],
        [36, 62.6],
        [84, 62],
        [126, 65.4],
        [152, 74],
        [160, 90],
        [140, 102],
        [90, 107],
        [30, 105],
        [-4, 98],
      ],
      1,
    ),
  )
  sketch.add(
    'seaPale',
    blob(
      [
        [-8, 84],
        [8, 70],
        [40, 65],
        [84, 64.4],
        [124, 67.8],
        [146, 75.6],
        [152, 89],
        [134, 99],
        [88, 103.6],
        [32, 101.6],
        [2, 95.6],
      ],
      1,
    ),
  )
  sketch.add(
    'mist',
    blob(
      [
        [14, 80],
        [40, 70],
        [84, 68.6],
        [116, 72],
        [132, 79],
        [110, 82],
        [60, 84],
        [26, 87],
      ],
      1,
    ),
  )
  for (let index = 0; index < 56; index++) {
    const x = 12 + random() * 118
    const y = 69 + random() * 30
    const half = 3 + random() * 9
    sketch.add(
      random() < 0.75 ? 'white' : 'seaSoft',
      stroke([x - half, y], [x + half, y + (random() - 0.5) * 5], 0.16, (random() - 0.5) * 3),
    )
  }
  skater(sketch, {
    at: [46, 76],
    scale: 0.72,
    mirrored: true,
    coat: 'sea',
    shade: 'inkSoft',
    scarf: 'ochre',
    cap: 'inkSoft',
  })
  skater(sketch, {
    at: [126, 80],
    scale: 0.84,
    mirrored: true,
    coat: 'ochre',
    shade: 'ochreDeep',
    scarf: 'red',
    cap: 'redDeep',
  })
  for (const x of [40, 78, 120])
    sketch.add('seaSoft', ellipse([x + 3, x === 78 ? 95.8 : x === 40 ? 77 : 81], 9, 0.8))
  skater(sketch, { at: [82, 94.6], scale: 1.3, coat: 'red', shade: 'redDeep', scarf: 'paper', cap: 'ink' })
  // A bench under snow and a row of young firs in front.
  sketch.add(
    'white',
    ground([
      [-6, 97],
      [12, 99],
      [34, 104],
      [60, 108],
      [100, 107.6],
      [122, 103],
      [140, 98],
      [156, 96],
    ]),
  )
  for (const [x, height] of [
    [3, 25],
    [16, 17],
    [138, 20],
    [148, 28],
  ] as const) {
    sketch.add('inkDeep', spruce([x, 108], height, random))
    sketch.add(
      'white',
      stroke([x - height * 0.1, 108 - height * 0.5], [x + height * 0.06, 108 - height * 0.54], 0.5, -0.4),
      stroke([x - height * 0.12, 108 - height * 0.28], [x + height * 0.12, 108 - height * 0.32], 0.6, -0.5),
    )
  }
  for (let index = 0; index < 60; index++)
    sketch.add('white', ellipse([-3 + random() * 154, -3 + random() * 100], 0.24 + random() * 0.42))
  return sketch.paths
}

/** Three skaters on a village pond. */
export const skaters = draw()
