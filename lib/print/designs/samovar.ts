import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import { cloud, ground, unevenLine } from './motifs'
import type { Drawing } from './types'

function kettle(sketch: Sketch) {
  // Foot, belly, collar, the teapot keeping warm on top.
  sketch.add(
    'ochreDeep',
    polygon([
      [60, 88],
      [88, 88],
      [92, 93],
      [56, 93],
    ]),
    rect(68, 78, 12, 11),
  )
  sketch.add(
    'ochre',
    polygon([
      [60, 88],
      [76, 88],
      [75, 93],
      [56, 93],
    ]),
    rect(68, 78, 6, 11),
  )
  sketch.add('brownDeep', ellipse([59, 94], 2.4, 1.5), ellipse([89, 94], 2.4, 1.5))
  sketch.add(
    'ochreDeep',
    band(
      [
        [54, 58],
        [44, 55],
        [42, 48],
        [49, 45],
      ],
      [2.4, 2, 1.8, 1.6],
    ),
    band(
      [
        [94, 58],
        [104, 55],
        [106, 48],
        [99, 45],
      ],
      [2.4, 2, 1.8, 1.6],
    ),
  )
  sketch.add(
    'brownDeep',
    stroke([43, 56], [42.6, 46.4], 1.4, 0.4),
    stroke([105, 56], [105.4, 46.4], 1.4, -0.4),
  )
  sketch.add(
    'ochre',
    blob(
      [
        [56, 42],
        [92, 42],
        [97, 52],
        [94, 66],
        [84, 78],
        [64, 78],
        [54, 66],
        [51, 52],
      ],
      0.7,
    ),
  )
  sketch.add(
    'ochreDeep',
    blob(
      [
        [80, 42],
        [92, 42],
        [97, 52],
        [94, 66],
        [84, 78],
        [77, 78],
        [86, 64],
        [87, 52],
      ],
      0.7,
    ),
  )
  sketch.add(
    'ochrePale',
    blob(
      [
        [59, 46],
        [63, 45],
        [61, 54],
        [61, 64],
        [66, 74],
        [60, 70],
        [56, 62],
        [56, 52],
      ],
      0.8,
    ),
  )
  sketch.add('ochreSoft', stroke([68, 46], [67, 72], 0.8, 1.4))
  sketch.add('ochreDeep', rect(54, 39.4, 40, 3.4))
  sketch.add('ochreSoft', rect(54, 39.4, 24, 1.2))
  sketch.add(
    'ochre',
    polygon([
      [62, 30],
      [86, 30],
      [90, 39.4],
      [58, 39.4],
    ]),
  )
  sketch.add(
    'ochreDeep',
    polygon([
      [78, 30],
      [86, 30],
      [90, 39.4],
      [80, 39.4],
    ]),
  )
  // Tap.
  sketch.add(
    'ochreDeep',
    rect(66, 66, 16, 4),
    blob(
      [
        [70, 67],
        [78, 67],
        [78.6, 76],
        [74, 80],
        [69.4, 76],
      ],
      0.6,
    ),
  )
  sketch.add('ochreSoft', stroke([68, 67.4], [80, 67.4], 0.5))
  sketch.add('brownDeep', ellipse([74, 64.4], 4.4, 1.2), rect(73.3, 64, 1.4, 3))
  // Teapot.
  sketch.add(
    'white',
    blob(
      [
        [63, 29],
        [61, 22],
        [65, 16.4],
        [74, 15],
        [83, 16.4],
        [87, 22],
        [85, 29],
        [74, 30.6],
      ],
      0.9,
    ),
  )
  sketch.add(
    'mist',
    blob(
      [
        [80, 16],
        [86, 20.6],
        [86, 27],
        [82, 30],
        [77, 30.4],
        [82, 24],
      ],
      0.9,
    ),
  )
  sketch.add(
    'white',
    band(
      [
        [62, 25],
        [55, 23],
        [52, 16.4],
      ],
      [4.4, 3, 2],
    ),
    ellipse([74, 14.2], 6, 1.6),
    ellipse([74, 11.8], 1.8),
  )
  sketch.add(
    'white',
    band(
      [
        [85.6, 19],
        [93, 18],
        [93, 26],
        [86, 27],
      ],
      [1.6, 1.6, 1.6, 1.6],
    ),
  )
  for (const [x, y] of [
    [68, 23],
    [74, 21.6],
    [80, 23],
  ] as const) {
    for (let petal = 0; petal < 6; petal++) {
      const angle = (petal * Math.PI) / 3
      sketch.add('red', ellipse([x + Math.cos(angle) * 1.5, y + Math.sin(angle) * 1.5], 1))
    }
    sketch.add('ochre', ellipse([x, y], 0.8))
  }
  sketch.add('sea', stroke([69.6, 26], [73, 25], 0.7), stroke([78.6, 26], [75, 25], 0.7))
  sketch.add('white', stroke([52, 15], [49, 5], 0.8, 1.8), stroke([54, 12], [54, 4], 0.5, -1.4))
}

function apple(sketch: Sketch, [x, y]: Point, size: number) {
  sketch.add(
    'red',
    blob(
      [
        [x, y - size * 0.8],
        [x + size * 0.7, y - size * 0.92],
        [x + size, y - size * 0.1],
        [x + size * 0.55, y + size * 0.85],
        [x, y + size * 0.78],
        [x - size * 0.55, y + size * 0.85],
        [x - size, y - size * 0.1],
        [x - size * 0.7, y - size * 0.92],
      ],
      0.9,
    ),
  )
  sketch.add(
    'redDeep',
    blob(
      [
        [x + size * 0.4, y - size * 0.8],
        [x + size, y - size * 0.1],
        [x + size * 0.55, y + size * 0.85],
        [x + size * 0.1, y + size * 0.8],
        [x + size * 0.62, y],
      ],
      0.9,
    ),
  )
  sketch.add(
    'redSoft',
    stroke([x - size * 0.66, y - size * 0.3], [x - size * 0.3, y - size * 0.7], size * 0.09, -size * 0.08),
  )
  sketch.add('brownDeep', stroke([x, y - size * 0.7], [x + size * 0.3, y - size * 1.3], size * 0.08, 0.2))
  sketch.add(
    'sea',
    stroke([x + size * 0.2, y - size * 1.1], [x + size * 0.95, y - size * 1.3], size * 0.16, 0.3),
  )
}

function cup(sketch: Sketch, [x, y]: Point) {
  sketch.add('inkDeep', ellipse([x + 1, y + 1], 12, 2))
  sketch.add('white', ellipse([x, y], 11.4, 2))
  sketch.add('mist', ellipse([x, y - 0.3], 7, 1.1))
  sketch.add(
    'white',
    band(
      [
        [x + 6, y - 9],
        [x + 11, y - 9],
        [x + 10.4, y - 4],
        [x + 5, y - 3],
      ],
      [1.2, 1.2, 1.2, 1.2],
    ),
  )
  sketch.add(
    'white',
    `M${x - 7.6} ${y - 11}L${x + 7.6} ${y - 11}C${x + 7.4} ${y - 4} ${x + 4.6} ${y - 0.6} ${x} ${y - 0.6}C${x - 4.6} ${y - 0.6} ${x - 7.4} ${y - 4} ${x - 7.6} ${y - 11}Z`,
  )
  sketch.add(
    'mist',
    `M${x + 4} ${y - 11}L${x + 7.6} ${y - 11}C${x + 7.4} ${y - 4} ${x + 4.6} ${y - 0.6} ${x} ${y - 0.6}C${x + 3} ${y - 3} ${x + 4} ${y - 6} ${x + 4} ${y - 11}Z`,
  )
  sketch.add('redDeep', ellipse([x, y - 11], 7.6, 1.5))
  sketch.add('brown', ellipse([x, y - 10.8], 6.4, 1.1))
  sketch.add('ochre', ellipse([x - 1, y - 10.8], 2.4, 0.6))
  for (const dx of [-4, 0, 4]) sketch.add('red', ellipse([x + dx, y - 5.4], 1))
  sketch.add(
    'paper',
    stroke([x - 2, y - 13], [x - 1, y - 24], 0.7, 1.6),
    stroke([x + 2, y - 13], [x + 2.4, y - 21], 0.5, -1.4),
  )
}

/** A ring of little dry rolls on a string. */
function rolls(sketch: Sketch, [x, y]: Point) {
  for (let index = 0; index < 9; index++) {
    const angle = (index / 9) * Math.PI * 2
    const at: Point = [x + Math.cos(angle) * 10, y + Math.sin(angle) * 4]
    sketch.add('brown', ellipse([at[0] + 0.3, at[1] + 0.5], 3.5, 2.6))
    sketch.add(index % 2 ? 'ochreDeep' : 'ochre', ellipse(at, 3.4, 2.4))
    sketch.add('ochrePale', stroke([at[0] - 2, at[1] - 1], [at[0] + 1, at[1] - 1.6], 0.34, -0.3))
    sketch.add('brownDeep', ellipse(at, 1, 0.6))
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(47)
  sketch.add('mist', rect(-3, -3, 154, 111))
  // A garden beyond the veranda.
  sketch.add('white', cloud([22, 20], 32), cloud([128, 16], 36))
  sketch.add('seaPale', ground(unevenLine(random, 44, 4, 8)))
  for (const [x, y, size] of [
    [8, 52, 13],
    [26, 54, 10],
    [40, 50, 9],
    [110, 50, 11],
    [128, 52, 14],
    [146, 54, 12],
  ] as const) {
    sketch.add('brown', rect(x - 0.8, y, 1.6, 26))
    sketch.add('seaSoft', ellipse([x, y], size, size * 0.94))
    sketch.add(
      'sea',
      blob(
        [
          [x, y - size * 0.9],
          [x + size * 0.94, y - size * 0.1],
          [x + size * 0.6, y + size * 0.76],
          [x, y + size * 0.9],
          [x + size * 0.4, y],
        ],
        0.9,
      ),
    )
    for (let fruit = 0; fruit < 8; fruit++)
      sketch.add('red', ellipse([x + (random() - 0.5) * size * 1.5, y + (random() - 0.5) * size * 1.3], 1))
  }
  sketch.add('sea', ground(unevenLine(random, 68, 1.4, 8)))
  // Posts and rail of the veranda, carved.
  sketch.add('white', rect(2, -3, 5, 80), rect(141, -3, 5, 80), rect(-3, -3, 154, 7))
  sketch.add('paperDeep', rect(5.6, 4, 1.4, 73), rect(144.6, 4, 1.4, 73))
  for (let x = -3; x < 151; x += 7)
    sketch.add(
      'white',
      polygon([
        [x, 3.4],
        [x + 7, 3.4],
        [x + 3.5, 9],
      ]),
    )
  for (let x = 0.5; x < 151; x += 7) sketch.add('red', ellipse([x, 1], 1))
  sketch.add('inkDeep', ellipse([74, 99], 94, 25))
  sketch.add('inkSoft', ellipse([74, 97], 92, 23))
  for (let x = -2; x < 152; x += 8) {
    const y = 106 - ((x - 74) / 92) ** 2 * 8
    sketch.add(
      'redSoft',
      polygon([
        [x, y - 3],
        [x + 2.4, y],
        [x, y + 3],
        [x - 2.4, y],
      ]),
    )
    sketch.add('paper', ellipse([x + 4, y + 0.2], 0.7))
  }
  sketch.add('inkDeep', ellipse([76, 95], 24, 3))
  kettle(sketch)
  cup(sketch, [19, 95])
  cup(sketch, [124, 99])
  apple(sketch, [112, 84], 5.4)
  apple(sketch, [123.4, 82], 4.8)
  rolls(sketch, [44, 101])
  apple(sketch, [100, 97], 4.6)
  return sketch.paths
}

/** A samovar on a summer veranda, with cups, apples and rolls. */
export const samovar = draw()
