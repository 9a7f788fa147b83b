import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import type { InkName } from './palette'
import type { Drawing } from './types'

const covers: readonly [InkName, InkName][] = [
  ['red', 'redDeep'],
  ['sea', 'inkSoft'],
  ['ochre', 'ochreDeep'],
  ['ink', 'inkDeep'],
  ['paper', 'paperDeep'],
  ['redSoft', 'red'],
  ['seaSoft', 'sea'],
  ['brown', 'brownDeep'],
]

/** A row of books from left to right on a board, now and then one that leans. */
function row(sketch: Sketch, random: () => number, from: number, to: number, board: number, room: number) {
  let x = from
  while (x < to - 2.4) {
    const width = Math.min(2.6 + random() * 3.6, to - x)
    const height = room * (0.66 + random() * 0.3)
    const [cover, shade] = covers[Math.floor(random() * covers.length)]!
    const lean = random() < 0.12 && x + width + 3 < to ? 3 : 0
    const side = (dx: number, level: number): Point => [x + dx + lean * (1 - level / height), board - level]
    const slice = (dx: number, reach: number, low: number, high: number) =>
      polygon([side(dx, low), side(dx + reach, low), side(dx + reach, high), side(dx, high)])
    sketch.add(cover, slice(0, width, 0, height))
    sketch.add(shade, slice(width * 0.72, width * 0.28, 0, height))
    const trim: InkName = cover === 'paper' || cover === 'ochre' ? 'redDeep' : 'ochreSoft'
    sketch.add(
      trim,
      slice(0, width, height * 0.82, height * 0.86),
      slice(0, width, height * 0.1, height * 0.14),
    )
    if (random() < 0.6) sketch.add(trim, slice(width * 0.26, width * 0.4, height * 0.42, height * 0.68))
    x += width + 0.25 + lean
  }
}

function lamp(sketch: Sketch) {
  sketch.add('inkDeep', rect(108.4, 38, 1.4, 58), ellipse([109, 97], 10, 1.8))
  sketch.add(
    'ochre',
    polygon([
      [101, 22],
      [117, 22],
      [124, 42],
      [94, 42],
    ]),
  )
  sketch.add(
    'ochreSoft',
    polygon([
      [101, 22],
      [107, 22],
      [104, 42],
      [94, 42],
    ]),
  )
  sketch.add('ochreDeep', rect(94, 41, 30, 1.4), rect(101, 21.4, 16, 1))
  sketch.add('inkDeep', stroke([118, 42], [118.4, 51], 0.16), ellipse([118.4, 51.6], 0.7))
}

function armchair(sketch: Sketch) {
  sketch.add(
    'brownDeep',
    polygon([
      [60, 96],
      [63, 96],
      [62.4, 103],
      [60.6, 103],
    ]),
    polygon([
      [95, 96],
      [98, 96],
      [97.4, 103],
      [95.6, 103],
    ]),
  )
  sketch.add(
    'redDeep',
    blob(
      [
        [60, 96],
        [58, 74],
        [60, 55],
        [66, 48],
        [79, 46],
        [92, 48],
        [98, 55],
        [100, 74],
        [98, 96],
      ],
      0.7,
    ),
  )
  sketch.add(
    'red',
    blob(
      [
        [64, 92],
        [62.6, 74],
        [64, 57],
        [69, 51.6],
        [79, 50],
        [89, 51.6],
        [94, 57],
        [95.4, 74],
        [94, 92],
      ],
      0.7,
    ),
  )
  for (const [x, y] of [
    [72, 58],
    [79, 57],
    [86, 58],
    [75.4, 65],
    [82.6, 65],
  ] as const)
    sketch.add('redDeep', ellipse([x, y], 0.7))
  sketch.add(
    'redSoft',
    blob(
      [
        [61, 82],
        [66, 78],
        [79, 77],
        [92, 78],
        [97, 82],
        [96, 88],
        [62, 88],
      ],
      0.7,
    ),
  )
  sketch.add('redDeep', rect(61, 87, 36, 11))
  sketch.add(
    'red',
    blob(
      [
        [52, 98],
        [51, 80],
        [54, 75],
        [60, 75],
        [63, 80],
        [63, 99],
      ],
      0.6,
    ),
    blob(
      [
        [106, 98],
        [107, 80],
        [104, 75],
        [98, 75],
        [95, 80],
        [95, 99],
      ],
      0.6,
    ),
  )
  sketch.add('redSoft', stroke([53, 79], [61, 77.4], 0.7, -0.8), stroke([105, 79], [97, 77.4], 0.7, 0.8))
  // A book left open, and a plaid over the arm.
  sketch.add(
    'paper',
    polygon([
      [70, 79.4],
      [78.6, 77.6],
      [79, 82],
      [70.4, 83.8],
    ]),
    polygon([
      [79, 77.6],
      [88, 79.2],
      [87.6, 83.6],
      [79, 82],
    ]),
  )
  sketch.add(
    'greige',
    stroke([71.6, 80.6], [77.4, 79.4], 0.14),
    stroke([71.8, 82], [77.6, 80.8], 0.14),
    stroke([80.4, 79.4], [86.4, 80.6], 0.14),
    stroke([80.4, 80.8], [86.2, 82], 0.14),
  )
  sketch.add(
    'sea',
    blob(
      [
        [97, 74.6],
        [105, 74.4],
        [108.4, 79],
        [109.6, 93],
        [103, 94],
        [98, 92],
        [97, 80],
      ],
      0.5,
    ),
  )
  for (const y of [79, 83, 87, 91]) sketch.add('ochreSoft', stroke([97.4, y], [109, y + 0.6], 0.34, 0.4))
  for (const x of [101, 105]) sketch.add('paper', stroke([x, 75], [x + 1.4, 93], 0.26))
}

/** A fig in a pot: five lobed leaves on bowed stems. */
function plant(sketch: Sketch) {
  for (const [dx, dy, size, turn] of [
    [-12, -34, 7, -40],
    [10, -36, 7.4, 35],
    [-3, -46, 7.6, -8],
    [-16, -20, 6, -70],
    [15, -22, 6.4, 66],
    [3, -26, 6, 10],
  ] as const) {
    sketch.add(
      'sea',
      band(
        [
          [24, 84],
          [24 + dx * 0.4, 84 + dy * 0.6],
          [24 + dx, 84 + dy],
        ],
        [0.8, 0.6, 0.4],
      ),
    )
    for (const lobe of [-60, -26, 0, 26, 60]) {
      const angle = ((turn + lobe - 90) * Math.PI) / 180
      const length = size * (1.1 - Math.abs(lobe) / 130)
      sketch.add(
        lobe > 0 ? 'sea' : 'seaSoft',
        stroke(
          [24 + dx, 84 + dy],
          [24 + dx + Math.cos(angle) * length, 84 + dy + Math.sin(angle) * length],
          size * 0.24,
        ),
      )
    }
  }
  sketch.add(
    'paper',
    polygon([
      [13, 82],
      [35, 82],
      [32, 103],
      [16, 103],
    ]),
  )
  sketch.add(
    'paperDeep',
    polygon([
      [28, 82],
      [35, 82],
      [32, 103],
      [26.4, 103],
    ]),
  )
  sketch.add(
    'sea',
    polygon([
      [13.8, 88],
      [34.2, 88],
      [33.8, 90],
      [14.2, 90],
    ]),
    polygon([
      [14.6, 93],
      [33.4, 93],
      [33, 95],
      [15, 95],
    ]),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(13)
  sketch.add('inkSoft', rect(-3, -3, 154, 111))
  // The case of shelves fills the wall.
  sketch.add('brownDeep', rect(-3, -3, 154, 82))
  for (const [left, right] of [
    [-3, 40],
    [43, 94],
    [97, 151],
  ] as const) {
    for (const [board, room] of [
      [18, 19],
      [39, 18],
      [60, 18],
      [79, 16.4],
    ] as const) {
      sketch.add('inkDeep', rect(left, board - room, right - left, room))
      const clear = random() < 0.3 ? 8 + random() * 6 : 0
      row(sketch, random, left + 0.6, right - 0.6 - clear, board, room)
      sketch.add('ochreDeep', rect(left, board, right - left, 1.9))
      sketch.add('ochreSoft', rect(left, board, right - left, 0.5))
    }
  }
  sketch.add('ochreDeep', rect(40, -3, 3, 83), rect(94, -3, 3, 83))
  sketch.add('brown', rect(42, -3, 1, 83), rect(96, -3, 1, 83))
  sketch.add('sea', rect(-3, 81, 154, 28))
  for (const y of [87, 94, 101]) sketch.add('inkSoft', stroke([-3, y], [151, y], 0.2))
  sketch.add('paper', ellipse([80, 101], 62, 8))
  sketch.add('redSoft', ellipse([80, 101], 56, 6.6))
  sketch.add('paper', ellipse([80, 101], 51, 5.4))
  lamp(sketch)
  armchair(sketch)
  plant(sketch)
  // A small table with a cup.
  sketch.add('brown', ellipse([131, 80], 14, 2.6))
  sketch.add('brownDeep', rect(130, 81, 2, 22), ellipse([131, 103], 8, 1.4))
  sketch.add('ochreDeep', ellipse([131, 79.4], 13, 2.1))
  sketch.add(
    'white',
    ellipse([128, 79], 5, 0.9),
    'M124 72L132 72C132 76.4 130.6 78.6 128 78.6C125.4 78.6 124 76.4 124 72Z',
  )
  sketch.add('paperDeep', 'M130 72L132 72C132 76.4 130.6 78.6 128 78.6C129.4 77.4 130 75 130 72Z')
  sketch.add('brown', ellipse([128, 72], 4, 0.8))
  sketch.add(
    'paper',
    stroke([127, 70.6], [127.6, 61], 0.7, 1.6),
    stroke([129.6, 70.6], [129.4, 63], 0.5, -1.2),
  )
  return sketch.paths
}

/** A red armchair before shelves of books, a lamp, a plant, a cup. */
export const bookshelf = draw()
