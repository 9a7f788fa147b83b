import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, placed, polygon, rect, ridge, Sketch, stroke } from './draw'
import type { Drawing } from './types'

type Perch = { at: Point; scale: number; turn: number; mirrored: boolean; berry?: boolean }

/** A waxwing in its own millimetres: feet at the origin, looking to the right, tail down behind it. */
function waxwing(sketch: Sketch, { at, scale, turn, mirrored, berry }: Perch) {
  const put = placed(at, scale, turn, mirrored)
  const spot = (x: number, y: number) => put([x, y])
  const shape = (...points: Point[]) => blob(points.map(put))
  const sharp = (...points: Point[]) => polygon(points.map(put))
  const cut = (from: Point, to: Point, thick: number, bend = 0) =>
    stroke(put(from), put(to), thick * scale, bend * scale * (mirrored ? -1 : 1))
  // Tail: dark, with the yellow edge that gives the bird away.
  sketch.add('inkSoft', sharp([-7.6, -7.4], [-3.6, -3.4], [-11.2, 10.4], [-16, 8.2]))
  sketch.add('ink', sharp([-13.9, 4.2], [-9, 6.4], [-10.4, 9], [-15.1, 7]))
  sketch.add('ochre', sharp([-15.1, 7], [-10.4, 9], [-11.4, 11.4], [-16.2, 9.2]))
  sketch.add('redDeep', shape([-6.6, -5], [-3, -4], [-5, 1.4], [-8, 3.4]))
  // Body, breast, head with its crest.
  sketch.add(
    'greige',
    shape(
      [8.7, -12],
      [8.2, -17.4],
      [4.6, -21.4],
      [-0.8, -19.2],
      [-5.4, -13.6],
      [-8, -6],
      [-5.6, -1.4],
      [0, 0.5],
      [6, -3.4],
      [8.7, -8],
    ),
  )
  sketch.add(
    'paperDeep',
    shape(
      [8.7, -12],
      [8.1, -16.4],
      [5.6, -13],
      [3, -7],
      [-1.6, -2],
      [-3.6, -0.5],
      [0, 0.5],
      [6, -3.4],
      [8.7, -8],
    ),
  )
  sketch.add(
    'ochreDeep',
    shape(
      [9, -20.8],
      [8.7, -23.8],
      [6.2, -25.9],
      [2.6, -25.7],
      [-0.2, -22.6],
      [-0.8, -18],
      [3.2, -15.4],
      [7.4, -16.8],
    ),
  )
  sketch.add(
    'ochreDeep',
    `M${spot(7, -25.7).join(' ')}C${spot(4, -28.2).join(' ')} ${spot(0.6, -29.4).join(' ')} ${spot(-3.8, -28.6).join(' ')}C${spot(-2.2, -26.8).join(' ')} ${spot(-1.4, -24.4).join(' ')} ${spot(-0.6, -21.4).join(' ')}Z`,
  )
  sketch.add(
    'brown',
    cut([4, -26.6], [-2, -27.6], 0.22, -0.2),
    cut([2.6, -25.4], [-1, -26], 0.2, -0.2),
    cut([-0.8, -20], [1, -16.6], 0.24, -0.2),
  )
  sketch.add('ochre', shape([8.8, -20], [8.4, -18], [6, -16.6], [3.8, -17.4], [5.6, -19.6]))
  // Mask, chin, bill, eye.
  sketch.add(
    'inkDeep',
    `M${spot(9.6, -22.7).join(' ')}C${spot(7.8, -24.2).join(' ')} ${spot(4.4, -24.2).join(' ')} ${spot(0.8, -23.4).join(' ')}C${spot(3, -22.2).join(' ')} ${spot(5.6, -21.2).join(' ')} ${spot(9.4, -21.2).join(' ')}Z`,
  )
  sketch.add('inkDeep', shape([9.2, -21.4], [8.9, -18.7], [6.8, -18.1], [6, -20.9]))
  sketch.add('inkDeep', sharp([8.9, -23], [11.7, -21.7], [9, -20.7]))
  sketch.add('white', ellipse(spot(6.3, -22.8), 0.72 * scale))
  sketch.add('inkDeep', ellipse(spot(6.4, -22.8), 0.54 * scale))
  sketch.add('white', ellipse(spot(6.62, -23.05), 0.18 * scale), cut([5.8, -20.9], [3, -21.6], 0.18))
  // Folded wing: grey, then the dark quills with white, yellow and the drops of red wax.
  sketch.add(
    'inkPale',
    shape([3.4, -17], [-0.8, -18.2], [-4.8, -12.4], [-7.6, -5.4], [-5.6, -3.6], [-0.4, -7], [3, -11.6]),
  )
  sketch.add(
    'inkSoft',
    shape([-1, -11.6], [-4.6, -11], [-7.6, -5], [-11.6, 1.8], [-9.4, 2.2], [-4.4, -3], [-0.8, -7.4]),
  )
  sketch.add('ink', cut([-2, -8.8], [-10.4, 1.4], 0.55, -0.3))
  sketch.add('white', cut([-0.8, -11.4], [-4.4, -10.6], 0.42), cut([-3.4, -7.8], [-6, -6.2], 0.34))
  sketch.add('ochre', cut([-4.6, -4.6], [-10.2, 1.6], 0.3, -0.2))
  sketch.add('red', cut([-3.4, -7], [-5, -5.2], 0.5), cut([-2.4, -6.2], [-4, -4.2], 0.46))
  sketch.add(
    'mist',
    cut([2, -15.6], [-1.4, -16], 0.24),
    cut([1.2, -13.4], [-2.6, -14], 0.24),
    cut([0.6, -11.6], [-2, -12], 0.2),
  )
  // Down of the breast, and feet.
  for (const [x, y] of [
    [6.4, -11],
    [4.6, -8.4],
    [7, -8],
    [2.6, -5.2],
    [5, -5.4],
    [0.4, -2.8],
  ] as const)
    sketch.add('greige', cut([x, y], [x - 0.9, y + 1.7], 0.2, 0.1))
  sketch.add(
    'brownDeep',
    cut([0.6, -0.4], [1.4, 2], 0.3),
    cut([-1.6, -0.6], [-1.2, 1.8], 0.3),
    cut([0.4, 1.7], [3, 1.4], 0.34),
    cut([-2.2, 1.6], [0.2, 1.3], 0.34),
  )
  if (berry) berryAt(sketch, spot(12.1, -21.5), 1.3 * scale)
}

function berryAt(sketch: Sketch, at: Point, radius: number) {
  sketch.add('redDeep', ellipse(at, radius))
  sketch.add('red', ellipse([at[0] - radius * 0.14, at[1] - radius * 0.14], radius * 0.82))
  sketch.add('paper', ellipse([at[0] - radius * 0.4, at[1] - radius * 0.4], radius * 0.18))
}

/** A hanging bunch of rowan berries under its cap of snow. */
function bunch(sketch: Sketch, [x, y]: Point, size: number, random: () => number) {
  const rows = [3, 4, 3, 2]
  const step = 2.4 * size
  for (const side of [-0.9, 0, 0.9])
    sketch.add('brownDeep', stroke([x, y], [x + side * step, y + 3.6 * size], 0.14))
  for (const [row, count] of rows.entries())
    for (let index = 0; index < count; index++) {
      const at: Point = [
        x + (index - (count - 1) / 2) * step + (random() - 0.5) * 0.6,
        y + 3.4 * size + row * step * 0.8 + (random() - 0.5) * 0.6,
      ]
      berryAt(sketch, at, 1.4 * size)
    }
  const top = y + 2.2 * size
  sketch.add(
    'white',
    `M${x - 5.4 * size} ${top + 2.2 * size}C${x - 5 * size} ${top - 1.2 * size} ${x - 1.6 * size} ${top - 2.6 * size} ${x + 0.4 * size} ${top - 2.2 * size}C${x + 3.6 * size} ${top - 2 * size} ${x + 5.6 * size} ${top} ${x + 5.2 * size} ${top + 2 * size}C${x + 3.8 * size} ${top + 0.8 * size} ${x + 2.8 * size} ${top + 2 * size} ${x + 1.4 * size} ${top + 1.4 * size}C${x} ${top + 0.8 * size} ${x - 0.8 * size} ${top + 2.2 * size} ${x - 2.2 * size} ${top + 1.4 * size}C${x - 3.4 * size} ${top + 0.8 * size} ${x - 4.2 * size} ${top + 2.4 * size} ${x - 5.4 * size} ${top + 2.2 * size}Z`,
  )
}

/** A last leaf: leaflets in pairs along a stalk. */
function leaf(sketch: Sketch, from: Point, to: Point, pairs: number) {
  sketch.add('brown', stroke(from, to, 0.26, 0.6))
  const [dx, dy] = [(to[0] - from[0]) / (pairs + 1), (to[1] - from[1]) / (pairs + 1)]
  const length = Math.hypot(dx, dy)
  for (let index = 1; index <= pairs; index++) {
    const at: Point = [from[0] + dx * index, from[1] + dy * index]
    for (const side of [-1, 1]) {
      const tip: Point = [
        at[0] + dx * 0.9 - (dy / length) * side * 5.2,
        at[1] + dy * 0.9 + (dx / length) * side * 5.2,
      ]
      sketch.add(index % 2 ? 'ochreDeep' : 'redDeep', stroke(at, tip, 1.05, 0.1 * side))
    }
  }
  sketch.add('ochreDeep', stroke(to, [to[0] + dx * 1.2, to[1] + dy * 1.2], 1))
}

/** Snow that lies along a branch. */
function snowOn(sketch: Sketch, from: Point, to: Point, thick: number) {
  sketch.add('white', stroke(from, to, thick, -0.35))
}

function branches(sketch: Sketch) {
  sketch.add(
    'brownDeep',
    band(
      [
        [-6, 89],
        [22, 83.4],
        [52, 80.6],
        [84, 73],
        [114, 62],
        [156, 52],
      ],
      [5.4, 4.8, 4, 3.2, 2.6, 1.8],
    ),
  )
  sketch.add(
    'brown',
    stroke([-4, 88], [40, 80.4], 0.36, 0.3),
    stroke([44, 81.4], [86, 72.4], 0.3, -0.2),
    stroke([90, 70], [140, 55.4], 0.24, 0.3),
  )
  sketch.add(
    'brownDeep',
    band(
      [
        [30, 82.6],
        [40, 88],
        [46, 94],
      ],
      [2.6, 1.8, 0.9],
    ),
    band(
      [
        [88, 72],
        [99, 77.6],
        [105, 82.4],
      ],
      [2.2, 1.6, 0.9],
    ),
    band(
      [
        [118, 61],
        [127, 66.4],
        [132, 71],
      ],
      [2, 1.4, 0.8],
    ),
    band(
      [
        [8, 86.6],
        [13, 72],
        [12, 58],
        [17, 46],
      ],
      [2.6, 2.1, 1.5, 0.8],
    ),
    band(
      [
        [120, 60.4],
        [128, 47],
        [129.4, 34],
      ],
      [2, 1.4, 0.7],
    ),
    band(
      [
        [156, 2],
        [132, 5.4],
        [112, 12],
      ],
      [3, 2, 0.9],
    ),
    band(
      [
        [136, 4.8],
        [133, 9],
        [132.4, 12],
      ],
      [1.2, 0.9, 0.6],
    ),
  )
  snowOn(sketch, [-4, 85.8], [26, 80], 1.15)
  snowOn(sketch, [30, 79.8], [58, 77.4], 0.8)
  snowOn(sketch, [66, 75.6], [88, 69.6], 0.9)
  snowOn(sketch, [92, 68.2], [114, 60.4], 0.75)
  snowOn(sketch, [122, 58], [150, 51.6], 0.75)
  snowOn(sketch, [118, 8.8], [150, 1.6], 0.8)
  snowOn(sketch, [14.6, 70], [13.2, 60], 0.5)
  snowOn(sketch, [125.6, 48.6], [128.4, 40], 0.45)
}

/** Winter air: pale bands, a low white sun, a far wood. */
function air(sketch: Sketch, random: () => number) {
  sketch.add('seaPale', rect(-3, -3, 154, 111))
  const centre: Point = [92, 34]
  sketch.add('mist', ellipse(centre, 62))
  sketch.add('ochrePale', ellipse(centre, 37))
  sketch.add('paper', ellipse(centre, 23))
  for (let index = 0; index < 46; index++) {
    const [x, y] = [-3 + random() * 150, random() * 70]
    const away = Math.hypot(x - 92, y - 34)
    if (away < 44 || (away > 54 && away < 66)) continue
    sketch.add(away < 60 ? 'seaPale' : 'mist', stroke([x, y], [x + 3 + random() * 5, y + 0.2], 0.14))
  }
  // Two rows of firs, as one jagged edge each: the farther paler.
  for (const [ink, foot, tall] of [
    ['seaSoft', 86, 7],
    ['sea', 92, 9],
  ] as const) {
    const wood: Point[] = []
    for (let x = -6; x < 156; ) {
      const half = 1 + random() * 1.1
      const level = foot + Math.sin(x / 21 + tall) * 2.4
      wood.push([x, level], [x + half, level - tall * (0.45 + random() * 0.55)])
      x += half * 2
    }
    sketch.add(ink, polygon([...wood, [158, foot], [158, 112], [-8, 112]]))
  }
  sketch.add(
    'mist',
    ridge(
      [
        [-6, 95],
        [24, 92],
        [60, 96],
        [98, 92.6],
        [156, 96],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'white',
    ridge(
      [
        [-6, 101],
        [30, 99],
        [70, 102],
        [112, 99.4],
        [156, 102.6],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(31)
  air(sketch, random)
  branches(sketch)
  leaf(sketch, [9.6, 82], [2, 71], 3)
  leaf(sketch, [129.4, 34], [136, 22], 3)
  bunch(sketch, [46, 93], 0.86, random)
  bunch(sketch, [105, 81.6], 0.98, random)
  bunch(sketch, [132, 70.4], 0.9, random)
  bunch(sketch, [112, 11.4], 0.9, random)
  bunch(sketch, [132.4, 11.6], 0.74, random)
  waxwing(sketch, { at: [46, 78.4], scale: 1.42, turn: -6, mirrored: false })
  waxwing(sketch, { at: [104, 63.6], scale: 1.2, turn: 4, mirrored: true, berry: true })
  waxwing(sketch, { at: [12.6, 58], scale: 0.84, turn: 6, mirrored: false })
  for (let index = 0; index < 70; index++)
    sketch.add('white', ellipse([-2 + random() * 152, -2 + random() * 104], 0.3 + random() ** 3 * 0.6))
  return sketch.paths
}

/** Three waxwings have found the rowan. */
export const waxwings = draw()
