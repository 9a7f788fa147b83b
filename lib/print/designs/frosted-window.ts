import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import { spruce } from './motifs'
import type { Drawing } from './types'

/** Ice flowers: a stem that curls, and feathers on both its sides. */
function iceFlower(sketch: Sketch, from: Point, to: Point, bend: number) {
  const at = (part: number): Point => {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    const bow = Math.sin(part * Math.PI) * bend
    const length = Math.hypot(dx, dy)
    return [from[0] + dx * part - (dy / length) * bow, from[1] + dy * part + (dx / length) * bow]
  }
  const points = Array.from({ length: 7 }, (_, index) => at(index / 6))
  sketch.add('white', band(points, [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.12]))
  for (let leaf = 1; leaf < 10; leaf++) {
    const [root, next] = [at(leaf / 11), at(leaf / 11 + 0.02)]
    const along = Math.atan2(next[1] - root[1], next[0] - root[0])
    const length = 5.4 * (1 - leaf / 13)
    for (const side of [-1, 1]) {
      const angle = along + side * 0.85
      sketch.add(
        'white',
        stroke(
          root,
          [root[0] + Math.cos(angle) * length, root[1] + Math.sin(angle) * length],
          0.34,
          side * 0.5,
        ),
      )
    }
  }
}

function candle(sketch: Sketch, x: number, foot: number, height: number) {
  sketch.add('ochreDeep', ellipse([x, foot], 8.4, 1.9), rect(x - 3.4, foot - 3.4, 6.8, 3))
  sketch.add('ochre', ellipse([x, foot - 0.8], 8.4, 1.8), ellipse([x, foot - 3.4], 3.4, 0.9))
  sketch.add('ochreDeep', ellipse([x + 9.4, foot - 1.6], 2.2, 1.6))
  sketch.add('ochrePale', ellipse([x + 9.4, foot - 1.6], 1.2, 0.8))
  sketch.add('paper', rect(x - 2.6, foot - 3.4 - height, 5.2, height), ellipse([x, foot - 3.4], 2.6, 0.7))
  sketch.add('paperDeep', rect(x + 0.8, foot - 3.4 - height, 1.8, height))
  sketch.add(
    'white',
    ellipse([x, foot - 3.4 - height], 2.6, 0.7),
    blob(
      [
        [x - 2.6, foot - 3.4 - height],
        [x - 1.4, foot - 3.2 - height],
        [x - 1.6, foot + 2 - height],
        [x - 2.4, foot + 2 - height],
      ],
      0.8,
    ),
  )
  const wick = foot - 3.4 - height
  sketch.add('inkDeep', stroke([x, wick], [x + 0.2, wick - 2], 0.2))
  sketch.add(
    'redSoft',
    blob(
      [
        [x, wick - 9],
        [x + 1.9, wick - 3.4],
        [x, wick - 0.6],
        [x - 1.9, wick - 3.4],
      ],
      0.9,
    ),
  )
  sketch.add(
    'ochre',
    blob(
      [
        [x, wick - 7.6],
        [x + 1.4, wick - 3.2],
        [x, wick - 0.9],
        [x - 1.4, wick - 3.2],
      ],
      0.9,
    ),
  )
  sketch.add(
    'white',
    blob(
      [
        [x, wick - 5.4],
        [x + 0.8, wick - 2.8],
        [x, wick - 1.4],
        [x - 0.8, wick - 2.8],
      ],
      0.9,
    ),
  )
}

/** A pot with a geranium: round leaves, two heads of bloom. */
function geranium(sketch: Sketch, x: number, foot: number, random: () => number) {
  sketch.add(
    'sea',
    stroke([x, foot - 10], [x - 6, foot - 30], 0.5, 1),
    stroke([x, foot - 10], [x + 5, foot - 34], 0.5, -1),
    stroke([x, foot - 10], [x + 9, foot - 24], 0.4, -1),
  )
  for (const [dx, dy, size] of [
    [-10, -19, 5],
    [-4, -15, 5.4],
    [4, -16, 5.6],
    [10, -20, 4.8],
    [-7, -25, 4],
    [7, -26, 4.2],
    [0, -22, 4.8],
    [12, -14, 4],
    [-12, -13, 4],
  ] as const) {
    sketch.add(random() < 0.5 ? 'sea' : 'inkSoft', ellipse([x + dx, foot + dy], size, size * 0.82, dx * 3))
    sketch.add(
      'seaPale',
      stroke([x + dx - size * 0.6, foot + dy], [x + dx + size * 0.6, foot + dy], 0.16, 0.5),
      stroke([x + dx, foot + dy - size * 0.5], [x + dx, foot + dy + size * 0.5], 0.16, 0.3),
    )
  }
  for (const [dx, dy] of [
    [-6, -32],
    [5, -36],
  ] as const)
    for (let petal = 0; petal < 13; petal++) {
      const angle = petal * 2.4
      const reach = Math.sqrt(petal) * 1.15
      sketch.add(
        petal % 3 === 0 ? 'redSoft' : petal % 3 === 1 ? 'red' : 'redDeep',
        ellipse(
          [x + dx + Math.cos(angle) * reach, foot + dy + Math.sin(angle) * reach * 0.85],
          1.4,
          1.1,
          petal * 40,
        ),
      )
    }
  sketch.add(
    'redDeep',
    polygon([
      [x - 8, foot - 12],
      [x + 8, foot - 12],
      [x + 6, foot],
      [x - 6, foot],
    ]),
  )
  sketch.add(
    'red',
    polygon([
      [x - 8, foot - 12],
      [x + 2.4, foot - 12],
      [x + 1.6, foot],
      [x - 6, foot],
    ]),
    rect(x - 9, foot - 14, 18, 3.2),
  )
  sketch.add(
    'paper',
    stroke([x - 6.6, foot - 6], [x + 6.6, foot - 6], 0.4),
    stroke([x - 6.4, foot - 4], [x + 6.4, foot - 4], 0.3),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(97)
  sketch.add('ochrePale', rect(-3, -3, 154, 111))
  // The evening outside.
  sketch.add('inkDeep', rect(26, -3, 96, 84))
  sketch.add('ink', rect(26, 22, 96, 60), rect(26, 22, 96, 1))
  sketch.add('inkSoft', rect(26, 42, 96, 40))
  for (let index = 0; index < 46; index++)
    sketch.add('white', ellipse([27 + random() * 94, random() ** 1.2 * 56], 0.18 + random() * 0.36))
  sketch.add('ochrePale', ellipse([101, 13.6], 6.6))
  sketch.add('white', ellipse([101, 13.6], 5.8))
  sketch.add(
    'inkPale',
    blob(
      [
        [26, 62],
        [44, 54],
        [60, 58],
        [82, 51],
        [102, 57],
        [122, 53],
        [122, 84],
        [26, 84],
      ],
      0.6,
    ),
  )
  for (const [x, foot, height] of [
    [34, 70, 17],
    [43, 72, 24],
    [52, 70, 15],
    [98, 70, 16],
    [106, 72, 27],
    [115, 71, 19],
    [74, 67, 9],
  ] as const)
    sketch.add('inkDeep', spruce([x, foot], height, random))
  sketch.add('redDeep', rect(78, 61, 12, 8))
  sketch.add(
    'white',
    polygon([
      [76, 61.6],
      [80, 56.2],
      [88.4, 56.2],
      [92, 61.6],
    ]),
  )
  sketch.add('ochre', rect(80, 63, 3, 3.4), rect(85.4, 63, 3, 3.4))
  sketch.add(
    'mist',
    blob(
      [
        [24, 70],
        [50, 67.4],
        [74, 69.4],
        [100, 66.6],
        [124, 69],
        [124, 86],
        [24, 86],
      ],
      0.6,
    ),
  )
  // Frost on the panes.
  iceFlower(sketch, [28, 80], [44, 46], 4)
  iceFlower(sketch, [28, 80], [62, 66], -4)
  iceFlower(sketch, [72, 80], [60, 60], -3)
  iceFlower(sketch, [120, 80], [110, 42], -4)
  iceFlower(sketch, [120, 80], [92, 66], 4)
  iceFlower(sketch, [28, 0], [48, 12], -4)
  iceFlower(sketch, [120, 0], [100, 6], 3)
  // Frame, cross-piece, small upper pane, sill.
  sketch.add(
    'white',
    rect(22, -3, 5, 86),
    rect(121, -3, 5, 86),
    rect(71.6, -3, 4.8, 86),
    rect(22, 24, 104, 3.4),
  )
  sketch.add(
    'paperDeep',
    rect(26.2, -3, 0.8, 86),
    rect(75.6, -3, 0.8, 86),
    rect(27, 26.8, 94, 0.6),
    rect(125.2, -3, 0.8, 86),
  )
  sketch.add('white', rect(14, 80.6, 120, 6))
  sketch.add('paperDeep', rect(14, 86, 120, 1.6))
  sketch.add('ochreSoft', rect(-3, 87.6, 154, 21))
  for (let x = 2; x < 150; x += 10.4)
    sketch.add(
      'ochre',
      polygon([
        [x, 92],
        [x + 2, 96],
        [x, 100],
        [x - 2, 96],
      ]),
    )
  // Curtains, tied back.
  sketch.add('red', 'M-3 -3L27 -3C25 18 18 36 6 47L7 50C12 62 13 80 10 100L-3 100Z')
  sketch.add(
    'redDeep',
    'M8 -3L14 -3C13 16 9 34 2 46L2 50C5 66 5 84 4 100L-1 100C2 82 1 64 -2 48C4 36 8 16 8 -3Z',
    'M20 -3L23 -3C21 18 14 36 4 47L3 46C12 34 19 16 20 -3Z',
  )
  sketch.add('red', 'M151 -3L121 -3C123 18 130 36 142 47L141 50C136 62 135 80 138 100L151 100Z')
  sketch.add(
    'redDeep',
    'M140 -3L134 -3C135 16 139 34 146 46L146 50C143 66 143 84 144 100L149 100C146 82 147 64 150 48C144 36 140 16 140 -3Z',
    'M128 -3L125 -3C127 18 134 36 144 47L145 46C136 34 129 16 128 -3Z',
  )
  sketch.add(
    'ochre',
    blob(
      [
        [-4, 44],
        [8, 45.6],
        [9, 50],
        [-4, 50.4],
      ],
      0.5,
    ),
    blob(
      [
        [152, 44],
        [140, 45.6],
        [139, 50],
        [152, 50.4],
      ],
      0.5,
    ),
  )
  candle(sketch, 56, 80.4, 17)
  geranium(sketch, 98, 80.6, random)
  return sketch.paths
}

/** A candle and a geranium on the sill of a frosted window. */
export const frostedWindow = draw()
