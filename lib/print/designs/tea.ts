import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import type { InkName } from './palette'
import type { Drawing } from './types'

const tableTop = 76

/** Dusk behind the panes: a moon, far hills, a few lights. */
function evening(sketch: Sketch, random: () => number) {
  sketch.add('ink', rect(8, 4, 66, 58))
  sketch.add(
    'inkSoft',
    rect(8, 22, 66, 40),
    ridge(
      [
        [8, 23],
        [26, 21],
        [50, 24],
        [74, 21.6],
      ],
      [
        [74, 40],
        [8, 40],
      ],
    ),
  )
  sketch.add(
    'sea',
    ridge(
      [
        [8, 36],
        [28, 34.4],
        [52, 37],
        [74, 34.8],
      ],
      [
        [74, 62],
        [8, 62],
      ],
    ),
  )
  sketch.add(
    'seaSoft',
    ridge(
      [
        [8, 46],
        [30, 44.6],
        [56, 47],
        [74, 45],
      ],
      [
        [74, 62],
        [8, 62],
      ],
    ),
  )
  sketch.add('ochrePale', ellipse([56, 17], 6.2))
  sketch.add('white', ellipse([56.4, 16.7], 5.2))
  for (let index = 0; index < 24; index++) {
    const at: Point = [9 + random() * 64, 5 + random() * 26]
    if (Math.hypot(at[0] - 56, at[1] - 17) > 8) sketch.add('paper', ellipse(at, 0.18 + random() * 0.22))
  }
  sketch.add(
    'inkPale',
    ridge(
      [
        [8, 52],
        [22, 48],
        [38, 53],
        [56, 49],
        [74, 53],
      ],
      [
        [74, 62],
        [8, 62],
      ],
    ),
  )
  sketch.add(
    'ink',
    ridge(
      [
        [8, 57],
        [24, 54.6],
        [44, 58],
        [74, 55.6],
      ],
      [
        [74, 62],
        [8, 62],
      ],
    ),
  )
  for (const [x, y] of [
    [17, 57.6],
    [20.4, 58.4],
    [35, 59.2],
    [58, 58.4],
    [61.6, 59],
  ] as const)
    sketch.add('ochre', rect(x, y, 0.9, 1.1))
  // A bare tree with one bird.
  sketch.add(
    'inkDeep',
    band(
      [
        [27, 62],
        [27.4, 52],
        [26.4, 42],
        [27.6, 33],
      ],
      [2.6, 1.9, 1.3, 0.4],
    ),
  )
  const twigs: readonly (readonly [number, number, number, number, number])[] = [
    [27.3, 50, 18, 39, 0.5],
    [26.9, 46, 36, 36, 0.5],
    [22.4, 44.4, 17.6, 45, 0.28],
    [32, 40.4, 37.6, 41, 0.28],
    [26.6, 41, 22.4, 32.4, 0.34],
    [27, 39, 31.6, 30.6, 0.32],
    [20, 41.4, 19.6, 35, 0.22],
  ]
  for (const [x1, y1, x2, y2, thick] of twigs) sketch.add('inkDeep', stroke([x1, y1], [x2, y2], thick, thick))
}

/** Frame, sill and a curtain drawn aside. */
function windowFrame(sketch: Sketch) {
  const frame: InkName = 'white'
  sketch.add(frame, rect(4, 0, 74, 4.4), rect(4, 0, 4.4, 64), rect(73.6, 0, 4.4, 64), rect(39.6, 0, 2.8, 62))
  sketch.add('paperDeep', rect(8.4, 4.4, 31.2, 0.8), rect(42.4, 4.4, 31.2, 0.8), rect(42, 4.4, 0.8, 57))
  sketch.add(frame, rect(1, 61.6, 80, 4.4))
  sketch.add('paperDeep', rect(1, 65, 80, 1))
  sketch.add('red', 'M-3 -3L20 -3C20 16 15 30 5 43C8 50 9 60 8.6 72L-3 72Z')
  sketch.add(
    'redDeep',
    'M3 -3C5 14 3.4 30 -3 40L-3 33C1 24 1.6 10 0 -3Z',
    'M13 -3C13.4 14 9.6 30 1.6 42.6C5.6 29 8.6 14 8.8 -3Z',
    'M2.4 47C4.6 55 4.8 63 4 72L1.4 72C2.2 63 2.6 55 2.4 47Z',
  )
  sketch.add('ochre', 'M-3 41.4C0 43.4 3.4 43.4 6 41.6L6.4 44.4C3 46.6 0 46.4 -3 44.8Z')
}

/** A tea glass in its metal holder, with lemon, a spoon and steam. */
function teaGlass(sketch: Sketch) {
  const x = 50
  const foot = 92
  sketch.add('paperDeep', ellipse([x + 1.6, foot + 0.9], 20, 3.4))
  sketch.add('inkPale', ellipse([x, foot], 18.6, 3.4))
  sketch.add('white', ellipse([x, foot - 0.6], 18.6, 3.3))
  sketch.add('paperDeep', ellipse([x, foot - 0.5], 13, 2.1))
  // The handle of a spoon leans on the rim.
  sketch.add('mist', stroke([x + 4.4, 68], [x + 12.2, 43.4], 0.75), ellipse([x + 11.8, 44.6], 1, 1.7, 17))
  sketch.add('mist', `M${x - 9.4} 56L${x + 9.4} 56L${x + 8.6} 80L${x - 8.6} 80Z`)
  sketch.add('ochreDeep', `M${x - 9.1} 61.4L${x + 9.1} 61.4L${x + 8.3} 88L${x - 8.3} 88Z`)
  sketch.add('brown', `M${x + 4.4} 61.4L${x + 9.1} 61.4L${x + 8.3} 88L${x + 3.4} 88Z`)
  sketch.add('ochreSoft', ellipse([x, 61.4], 9.1, 1.7))
  // A round of lemon lies on the tea.
  sketch.add('ochre', ellipse([x - 2.4, 61.2], 4.6, 1.15))
  sketch.add('ochrePale', ellipse([x - 2.4, 61.1], 3.8, 0.85))
  sketch.add(
    'white',
    stroke([x - 5.6, 61.1], [x + 0.8, 61.1], 0.12),
    stroke([x - 3.6, 60.5], [x - 1.2, 61.8], 0.1),
  )
  sketch.add('white', `M${x - 7.8} 58L${x - 6.6} 58L${x - 6.2} 71L${x - 7.2} 71Z`)
  sketch.add('paper', ellipse([x, 56], 9.4, 1.5))
  sketch.add('mist', ellipse([x, 56.1], 8.5, 1.1))
  // Holder: two bands, carved leaves between them, a handle.
  sketch.add(
    'inkPale',
    `M${x + 8} 71C${x + 18.6} 68.6 ${x + 19.6} 86 ${x + 7.6} 84.6L${x + 7.8} 82.2C${x + 15.4} 83 ${x + 14.8} 72 ${x + 8} 73.6Z`,
  )
  sketch.add(
    'inkPale',
    `M${x - 9.5} 69.4C${x - 4} 71.2 ${x + 4} 71.2 ${x + 9.5} 69.4L${x + 8.9} 90C${x + 4} 91.8 ${x - 4} 91.8 ${x - 8.9} 90Z`,
  )
  sketch.add(
    'inkSoft',
    `M${x + 4.6} 70.6C${x + 6.4} 70.4 ${x + 8} 70 ${x + 9.5} 69.4L${x + 8.9} 90C${x + 7.2} 90.8 ${x + 5.8} 91.1 ${x + 4} 91.3Z`,
  )
  sketch.add(
    'mist',
    `M${x - 9.5} 69.4C${x - 4} 71.2 ${x + 4} 71.2 ${x + 9.5} 69.4L${x + 9.45} 71C${x + 4} 72.8 ${x - 4} 72.8 ${x - 9.45} 71Z`,
  )
  sketch.add(
    'mist',
    `M${x - 9} 87.4C${x - 4} 89.2 ${x + 4} 89.2 ${x + 9} 87.4L${x + 8.95} 88.8C${x + 4} 90.6 ${x - 4} 90.6 ${x - 8.95} 88.8Z`,
  )
  for (const at of [-6, -2, 2]) {
    sketch.add('mist', stroke([x + at, 75], [x + at, 86], 0.3))
    for (const level of [77, 80, 83])
      sketch.add(
        'mist',
        stroke([x + at, level + 1.4], [x + at - 1.7, level - 0.6], 0.42, 0.25),
        stroke([x + at, level + 1.4], [x + at + 1.7, level - 0.6], 0.42, -0.25),
      )
  }
  sketch.add('paper', steam(x - 3, 53, 1), steam(x + 3.4, 52, 0.72))
}

function steam(x: number, y: number, size: number): string {
  return `M${x} ${y}C${x - 3.4 * size} ${y - 5 * size} ${x + 3.6 * size} ${y - 8.6 * size} ${x + 0.4 * size} ${y - 14 * size}C${x - 2 * size} ${y - 18 * size} ${x + 2.6 * size} ${y - 20 * size} ${x + 1.4 * size} ${y - 25 * size}C${x + 5 * size} ${y - 20 * size} ${x + 0.8 * size} ${y - 17.6 * size} ${x + 2.6 * size} ${y - 13.6 * size}C${x + 5.4 * size} ${y - 8 * size} ${x - 1.2 * size} ${y - 5 * size} ${x} ${y}Z`
}

type Book = { x: number; y: number; width: number; height: number; ink: InkName; band: InkName }

/** A book lying down: cover, pages, ribs on the spine. */
function lyingBook(sketch: Sketch, { x, y, width, height, ink, band: stripe }: Book, random: () => number) {
  sketch.add('paper', rect(x + 3, y + 1, width - 3.6, height - 2))
  for (let line = 0; line < 5; line++) {
    const level = y + 1.6 + ((height - 3) * line) / 4
    sketch.add(
      'paperDeep',
      stroke([x + width * (0.3 + random() * 0.3), level], [x + width - 0.8, level], 0.16),
    )
  }
  sketch.add(
    ink,
    `M${x + width} ${y}L${x + 3} ${y}C${x - 1} ${y + height * 0.2} ${x - 1} ${y + height * 0.8} ${x + 3} ${y + height}L${x + width} ${y + height}L${x + width} ${y + height - 1.1}L${x + 3.6} ${y + height - 1.1}C${x + 1.8} ${y + height * 0.7} ${x + 1.8} ${y + height * 0.3} ${x + 3.6} ${y + 1.1}L${x + width} ${y + 1.1}Z`,
  )
  sketch.add(
    ink,
    `M${x + 3} ${y}C${x - 1} ${y + height * 0.2} ${x - 1} ${y + height * 0.8} ${x + 3} ${y + height}L${x + 9} ${y + height}C${x + 7} ${y + height * 0.7} ${x + 7} ${y + height * 0.3} ${x + 9} ${y}Z`,
  )
  sketch.add(stripe, rect(x + 1.4, y + height * 0.24, 5.8, 0.8), rect(x + 1.4, y + height * 0.66, 5.8, 0.8))
}

/** An open book lies on the pile, face down, like a roof: somebody went to put the kettle on. */
function books(sketch: Sketch, random: () => number) {
  sketch.add('paperDeep', ellipse([112, 95], 31, 2.4))
  const pile: readonly Book[] = [
    { x: 84, y: 86, width: 53, height: 9.4, ink: 'ink', band: 'ochre' },
    { x: 88, y: 77.4, width: 47, height: 8.6, ink: 'red', band: 'paper' },
    { x: 83, y: 70, width: 50, height: 7.4, ink: 'brown', band: 'ochreSoft' },
    { x: 90, y: 61, width: 42, height: 9, ink: 'ochre', band: 'redDeep' },
  ]
  for (const book of pile) lyingBook(sketch, book, random)
  sketch.add('red', 'M126 70.2L128.6 70.2L128.8 82L127.4 80.4L126.2 82Z')
}

/** Curled up on the books, asleep, its tail hanging down. */
function cat(sketch: Sketch) {
  const body: Point[] = [
    [93, 61],
    [91.4, 53],
    [96, 46.4],
    [106, 43],
    [117, 43.6],
    [126, 48],
    [130.4, 55],
    [129.6, 61.2],
    [112, 62.4],
  ]
  sketch.add('inkDeep', blob(body))
  sketch.add(
    'inkDeep',
    band(
      [
        [127, 58],
        [132.6, 62],
        [134.2, 69],
        [132.4, 75.6],
        [136.2, 79],
      ],
      [5.6, 4.6, 4, 3.6, 1.2],
    ),
  )
  sketch.add('inkDeep', ellipse([135.6, 78.6], 1.7, 1.3, 40))
  // Head on its paws, ears up.
  sketch.add(
    'inkDeep',
    polygon([
      [91.4, 50.4],
      [91, 42.4],
      [97, 46.4],
    ]),
    polygon([
      [100, 45.8],
      [105.4, 41.4],
      [106, 49],
    ]),
    ellipse([98.6, 52.2], 8.4, 6.9, -4),
  )
  sketch.add(
    'redSoft',
    polygon([
      [92.4, 48.4],
      [92.2, 44.6],
      [95, 46.6],
    ]),
    polygon([
      [101.8, 46],
      [104.4, 43.8],
      [104.8, 47.8],
    ]),
  )
  sketch.add(
    'ochreSoft',
    stroke([92.6, 52], [96.6, 52.2], 0.34, -0.9),
    stroke([100.6, 52.4], [104.6, 52], 0.34, -0.9),
  )
  sketch.add(
    'redSoft',
    polygon([
      [97.8, 54.4],
      [99.6, 54.4],
      [98.7, 55.6],
    ]),
  )
  sketch.add(
    'inkPale',
    stroke([95.6, 56], [86.6, 55], 0.13, 0.3),
    stroke([95.6, 56.8], [87, 58], 0.13, 0.3),
    stroke([101.8, 56], [110.4, 55], 0.13, -0.3),
    stroke([101.8, 56.8], [110, 58.2], 0.13, -0.3),
  )
  sketch.add('ink', ellipse([97, 60.4], 6, 2), ellipse([106, 60.8], 5, 1.8))
  for (const [x1, y1, x2, y2] of [
    [112, 45.6, 114.4, 51],
    [117.4, 46.6, 118.8, 52.4],
    [122.4, 49, 122.8, 54.8],
    [126, 52.4, 125.4, 57.6],
  ] as const)
    sketch.add('inkSoft', stroke([x1, y1], [x2, y2], 0.6, 0.6))
  sketch.add(
    'inkSoft',
    stroke([129.4, 64], [132.4, 63], 0.5),
    stroke([131.4, 69.6], [134.6, 69.4], 0.5),
    stroke([131, 75], [133.8, 75.6], 0.45),
  )
}

/** Lamp light falls on a papered wall and a cloth with a woven edge. */
function room(sketch: Sketch, random: () => number) {
  sketch.add('sea', rect(-3, -3, 154, 111))
  for (let row = 0; row < 9; row++)
    for (let column = 0; column < 9; column++) {
      const at: Point = [82 + column * 8.4 + (row % 2) * 4.2, 1 + row * 8.2]
      sketch.add(
        'seaSoft',
        stroke([at[0], at[1] - 1.5], [at[0], at[1] + 1.5], 0.3),
        stroke([at[0], at[1] + 0.7], [at[0] - 1.2, at[1] - 0.7], 0.26, 0.2),
        stroke([at[0], at[1] + 0.7], [at[0] + 1.2, at[1] - 0.7], 0.26, -0.2),
      )
    }
  evening(sketch, random)
  windowFrame(sketch)
  sketch.add('paper', rect(-3, tableTop, 154, 35))
  sketch.add('paperDeep', rect(-3, tableTop, 154, 1.1))
  for (let index = 0; index < 60; index++) {
    const x = -3 + random() * 154
    const y = tableTop + 3 + random() * 20
    sketch.add('paperDeep', stroke([x, y], [x + 2 + random() * 6, y], 0.14))
  }
  sketch.add('red', rect(-3, 97, 154, 0.8), rect(-3, 101.6, 154, 0.8))
  for (let x = -2; x < 152; x += 6)
    sketch.add(
      'red',
      polygon([
        [x, 99.7],
        [x + 2, 98.3],
        [x + 4, 99.7],
        [x + 2, 101.1],
      ]),
      polygon([
        [x + 4.4, 99.7],
        [x + 5, 99.1],
        [x + 5.6, 99.7],
        [x + 5, 100.3],
      ]),
    )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(5)
  room(sketch, random)
  books(sketch, random)
  cat(sketch)
  teaGlass(sketch)
  // Two lumps of sugar and a biscuit.
  sketch.add(
    'white',
    polygon([
      [20, 89.6],
      [24, 88.6],
      [25.2, 91.4],
      [21.2, 92.4],
    ]),
    polygon([
      [25.6, 91.6],
      [29.4, 92.2],
      [28.8, 95],
      [25, 94.4],
    ]),
  )
  sketch.add(
    'mist',
    polygon([
      [21.2, 92.4],
      [25.2, 91.4],
      [25.2, 93.6],
      [21.4, 94.6],
    ]),
    polygon([
      [25, 94.4],
      [28.8, 95],
      [28.7, 96.6],
      [25, 96],
    ]),
  )
  return sketch.paths
}

/** A glass of tea by the window, and a cat asleep on the books. */
export const tea = draw()
