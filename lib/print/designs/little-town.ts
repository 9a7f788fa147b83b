import { seeded } from '@/lib/text/seeded'
import { ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import type { InkName } from './palette'
import type { Drawing } from './types'

type House = {
  x: number
  width: number
  /** Where its wall meets the snow. */
  foot: number
  wall: number
  roof: number
  ink: InkName
  shade: InkName
  roofInk: InkName
  columns: number
  rows: number
  chimney?: number
  smoke?: InkName
}

/** A house seen from its gable's long side: wall, shaded side, roof with snow, lit windows, chimney. */
function house(sketch: Sketch, house: House, random: () => number) {
  const { x, width, foot, wall, roof, columns, rows } = house
  const top = foot - wall
  if (house.chimney !== undefined) {
    const at = x + width * house.chimney
    const size = width / 8
    const peak = top - roof - size * 1.5
    smoke(sketch, [at + size * 0.3, peak - 0.6], house.smoke ?? 'mist', size / 4)
    sketch.add(house.roofInk, rect(at, peak, size, roof), rect(at - 0.4, peak, size + 0.8, size * 0.3))
    sketch.add(
      'white',
      `M${at - 0.5} ${peak + 0.2}C${at} ${peak - size * 0.5} ${at + size} ${peak - size * 0.5} ${at + size + 0.5} ${peak + 0.2}Z`,
    )
  }
  sketch.add(house.ink, rect(x, top, width, wall + 2))
  sketch.add(house.shade, rect(x + width * 0.8, top, width * 0.2, wall + 2))
  for (let y = top + 2.2; y < foot; y += 2.6)
    sketch.add(
      house.shade,
      stroke([x + random() * 3, y], [x + width * (0.45 + random() * 0.35), y + 0.2], 0.14),
    )
  const eave = 1.8
  sketch.add(
    house.roofInk,
    polygon([
      [x - eave, top + 0.6],
      [x + width * 0.14, top - roof],
      [x + width * 0.86, top - roof],
      [x + width + eave, top + 0.6],
    ]),
  )
  // Snow lies on the roof and hangs over the eave in soft scallops.
  const scallops = Math.max(3, Math.round(width / 4.5))
  const step = (width + eave * 2) / scallops
  let d = `M${x - eave - 0.4} ${top + 0.5}L${x + width * 0.14 - 0.4} ${top - roof - 0.8}L${x + width * 0.86 + 0.4} ${top - roof - 0.8}L${x + width + eave + 0.4} ${top + 0.5}`
  for (let index = scallops; index > 0; index--) {
    const right = x - eave + index * step
    const drop = -roof * (0.28 + random() * 0.3)
    d += `C${right - step * 0.15} ${top + drop} ${right - step * 0.85} ${top + drop} ${right - step} ${top + 0.5 - (index === 1 ? 0 : random() * 1.2)}`
  }
  sketch.add('white', `${d}Z`)
  sketch.add(
    'mist',
    stroke([x + width * 0.5, top - roof + 0.6], [x + width * 0.84, top - roof + 0.7], 0.3),
    stroke([x + width * 0.62, top - roof + 2], [x + width * 0.9, top - roof + 2.1], 0.26),
  )
  const cell = width / columns
  const size = Math.min(cell * 0.5, 4.4)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const wx = x + cell * (column + 0.5) - size / 2
      const wy = top + 3 + row * (size * 1.25 + 3)
      if (wy + size * 1.2 > foot - 0.8) continue
      windowAt(sketch, wx, wy, size, random() < 0.72)
    }
}

/** A window with its carved frame; the lit ones have a curtain, and one line of snow on the sill. */
function windowAt(sketch: Sketch, x: number, y: number, size: number, lit: boolean) {
  const height = size * 1.22
  sketch.add('paper', rect(x - 0.6, y - 0.6, size + 1.2, height + 1.2))
  sketch.add(
    'paper',
    polygon([
      [x - 1, y - 0.6],
      [x + size / 2, y - 2],
      [x + size + 1, y - 0.6],
    ]),
  )
  sketch.add(lit ? 'ochre' : 'inkSoft', rect(x, y, size, height))
  if (lit)
    sketch.add(
      'ochrePale',
      `M${x} ${y}L${x + size * 0.34} ${y}C${x + size * 0.3} ${y + height * 0.5} ${x + size * 0.12} ${y + height * 0.7} ${x} ${y + height * 0.8}Z`,
      `M${x + size} ${y}L${x + size * 0.66} ${y}C${x + size * 0.7} ${y + height * 0.5} ${x + size * 0.88} ${y + height * 0.7} ${x + size} ${y + height * 0.8}Z`,
    )
  sketch.add('paper', rect(x, y + height * 0.36, size, 0.34))
  sketch.add(
    'white',
    `M${x - 1.1} ${y + height + 0.7}C${x} ${y + height - 0.5} ${x + size} ${y + height - 0.5} ${x + size + 1.1} ${y + height + 0.7}Z`,
  )
}

/** Smoke goes up in one slow curl. */
function smoke(sketch: Sketch, [x, y]: Point, ink: InkName, size: number) {
  sketch.add(
    ink,
    `M${x} ${y}C${x - 3 * size} ${y - 5 * size} ${x + 4 * size} ${y - 8 * size} ${x + size} ${y - 13 * size}C${x - 2 * size} ${y - 18 * size} ${x + 5 * size} ${y - 20 * size} ${x + 3 * size} ${y - 26 * size}C${x + 7 * size} ${y - 20 * size} ${x + 1.5 * size} ${y - 17 * size} ${x + 4.4 * size} ${y - 12.4 * size}C${x + 7 * size} ${y - 7 * size} ${x} ${y - 5 * size} ${x + 1.8 * size} ${y}Z`,
  )
}

/** A door with a lit fanlight, two steps and the snow swept aside. */
function doorway(sketch: Sketch, x: number, foot: number) {
  sketch.add('paper', rect(x - 3.1, foot - 10, 6.2, 10))
  sketch.add(
    'paper',
    polygon([
      [x - 3.9, foot - 9.8],
      [x, foot - 12.4],
      [x + 3.9, foot - 9.8],
    ]),
  )
  sketch.add('redDeep', rect(x - 2.4, foot - 9.2, 4.8, 9.2))
  sketch.add('ochre', rect(x - 1.6, foot - 8.4, 3.2, 2.3))
  sketch.add('ochreSoft', ellipse([x + 1.5, foot - 3.8], 0.35))
  sketch.add('paperDeep', rect(x - 3.8, foot - 0.6, 7.6, 1.4))
}

/** A fir in tiers, each with its edge of snow. */
function fir(sketch: Sketch, x: number, foot: number, height: number, ink: InkName, snow: InkName) {
  const tiers = 5
  sketch.add('brownDeep', rect(x - height * 0.025, foot - height * 0.1, height * 0.05, height * 0.11))
  for (let tier = 0; tier < tiers; tier++) {
    const bottom = foot - height * (0.06 + tier * 0.165)
    const half = height * (0.27 - tier * 0.046)
    const top = bottom - height * 0.3
    sketch.add(
      ink,
      `M${x} ${top}C${x + half * 0.3} ${bottom - height * 0.12} ${x + half * 0.7} ${bottom - height * 0.03} ${x + half} ${bottom}C${x + half * 0.5} ${bottom + height * 0.03} ${x - half * 0.5} ${bottom + height * 0.03} ${x - half} ${bottom}C${x - half * 0.7} ${bottom - height * 0.03} ${x - half * 0.3} ${bottom - height * 0.12} ${x} ${top}Z`,
    )
    sketch.add(
      snow,
      `M${x - half} ${bottom}C${x - half * 0.62} ${bottom - height * 0.035} ${x - half * 0.42} ${bottom - height * 0.075} ${x - half * 0.25} ${bottom - height * 0.115}C${x - half * 0.36} ${bottom - height * 0.04} ${x - half * 0.55} ${bottom - height * 0.005} ${x - half} ${bottom}Z`,
    )
  }
}

/** A street lamp with its round of light. */
function lamp(sketch: Sketch, x: number, foot: number) {
  sketch.add('ochreSoft', ellipse([x, foot - 17], 3.1))
  sketch.add(
    'inkDeep',
    polygon([
      [x - 0.45, foot],
      [x + 0.45, foot],
      [x + 0.3, foot - 15.4],
      [x - 0.3, foot - 15.4],
    ]),
    rect(x - 1, foot - 1.2, 2, 1.2),
    rect(x - 1.2, foot - 15.8, 2.4, 0.6),
    polygon([
      [x - 1.8, foot - 18.8],
      [x + 1.8, foot - 18.8],
      [x, foot - 20.6],
    ]),
  )
  sketch.add(
    'white',
    polygon([
      [x - 1, foot - 15.8],
      [x + 1, foot - 15.8],
      [x + 1.4, foot - 18.8],
      [x - 1.4, foot - 18.8],
    ]),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(23)
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  const bands: readonly (readonly [InkName, number])[] = [
    ['ink', 12],
    ['inkSoft', 27],
    ['sea', 41],
    ['seaSoft', 52],
  ]
  for (const [ink, y] of bands)
    sketch.add(
      ink,
      ridge(
        Array.from(
          { length: 9 },
          (_, index): Point => [-6 + index * 20, y + Math.sin(index * 1.7 + y) * 1.1],
        ),
        [
          [156, 112],
          [-8, 112],
        ],
      ),
    )
  sketch.add('ochrePale', ellipse([88, 17], 8.4))
  sketch.add('white', ellipse([88.5, 16.6], 7.3))
  for (let index = 0; index < 40; index++)
    sketch.add('paper', ellipse([-2 + random() * 152, random() * 34], 0.16 + random() * 0.26))
  // Far hills with a comb of wood.
  sketch.add(
    'inkPale',
    ridge(
      [
        [-6, 60],
        [16, 54],
        [40, 59],
        [66, 53],
        [92, 58],
        [120, 52],
        [156, 58],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  for (let x = -4; x < 153; x += 2.1 + random() * 1.4) {
    const y = 61 + Math.sin(x * 0.05) * 2.2
    const height = 4 + random() * 5
    sketch.add(
      'inkSoft',
      polygon([
        [x - height * 0.2, y + 3],
        [x, y - height],
        [x + height * 0.2, y + 3],
      ]),
    )
  }
  sketch.add(
    'mist',
    ridge(
      [
        [-6, 66],
        [22, 62.6],
        [54, 65],
        [88, 61.6],
        [120, 64.6],
        [156, 61],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  const far = { shade: 'ink', roofInk: 'inkDeep', rows: 1, smoke: 'seaPale' } as const
  house(
    sketch,
    { x: 6, width: 15, foot: 67, wall: 8, roof: 6, ink: 'inkSoft', columns: 3, chimney: 0.25, ...far },
    random,
  )
  house(
    sketch,
    { x: 66, width: 13, foot: 66, wall: 7.5, roof: 5.6, ink: 'inkSoft', columns: 2, chimney: 0.6, ...far },
    random,
  )
  house(
    sketch,
    { x: 128, width: 15, foot: 66, wall: 8, roof: 6, ink: 'inkSoft', columns: 3, chimney: 0.2, ...far },
    random,
  )
  fir(sketch, 25.5, 68, 19, 'ink', 'mist')
  fir(sketch, 123, 67.4, 21, 'ink', 'mist')
  fir(sketch, 61, 66.6, 16, 'ink', 'mist')
  // The street: three houses that look at us.
  sketch.add(
    'paper',
    ridge(
      [
        [-6, 80],
        [24, 76.8],
        [58, 79.4],
        [96, 76],
        [130, 79],
        [156, 76],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  house(
    sketch,
    {
      x: 29,
      width: 27,
      foot: 82,
      wall: 20,
      roof: 9,
      ink: 'red',
      shade: 'redDeep',
      roofInk: 'brownDeep',
      columns: 3,
      rows: 2,
      chimney: 0.66,
    },
    random,
  )
  house(
    sketch,
    {
      x: 62,
      width: 25,
      foot: 81,
      wall: 12.5,
      roof: 9.5,
      ink: 'ochreSoft',
      shade: 'ochreDeep',
      roofInk: 'brownDeep',
      columns: 3,
      rows: 1,
      chimney: 0.22,
    },
    random,
  )
  house(
    sketch,
    {
      x: 92,
      width: 29,
      foot: 82,
      wall: 18,
      roof: 9,
      ink: 'sea',
      shade: 'inkSoft',
      roofInk: 'inkDeep',
      columns: 4,
      rows: 2,
      chimney: 0.7,
    },
    random,
  )
  for (const [x, width] of [
    [29, 27],
    [62, 25],
    [92, 29],
  ] as const)
    sketch.add(
      'paper',
      ridge(
        [
          [x - 3, 84],
          [x + 1, 80.6],
          [x + width * 0.3, 82],
          [x + width * 0.62, 81.2],
          [x + width, 80.4],
          [x + width + 3, 84],
        ],
        [
          [x + width + 3, 86],
          [x - 3, 86],
        ],
      ),
    )
  fir(sketch, 12, 86, 33, 'inkDeep', 'white')
  fir(sketch, 137, 87, 38, 'inkDeep', 'white')
  fir(sketch, 126.5, 84, 22, 'ink', 'white')
  sketch.add(
    'white',
    ridge(
      [
        [-6, 86],
        [18, 83.4],
        [46, 87.4],
        [76, 84],
        [108, 87.6],
        [134, 85],
        [156, 88],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  doorway(sketch, 74.6, 82.4)
  // A path winds down to us, with somebody's steps beside it.
  sketch.add(
    'paperDeep',
    'M71 81.6C73 86 60 89.6 66 94.6C71 99 84 102 80 110L108 110C106 101 90 97.6 82 93.4C75 89.6 80 86 77.4 81.6Z',
  )
  for (let index = 0; index < 9; index++)
    sketch.add('mist', ellipse([90.5 + index * 3.1 + (index % 2) * 0.9, 92.2 + index * 1.5], 0.85, 0.4, 18))
  lamp(sketch, 58.8, 88)
  lamp(sketch, 89.6, 89.4)
  for (let index = 0; index < 46; index++) {
    const x = -3 + random() * 152
    const y = 88 + random() * 18
    if (x > 60 && x < 106) continue
    const half = 1.5 + random() * 5
    sketch.add(
      random() < 0.5 ? 'mist' : 'paperDeep',
      stroke([x - half, y], [x + half, y - half * 0.12], 0.2, 0.2),
    )
  }
  for (let index = 0; index < 110; index++)
    sketch.add('white', ellipse([-2 + random() * 152, -2 + random() * 92], 0.26 + random() ** 3 * 0.5))
  return sketch.paths
}

/** A street of a small town in the snow, with light in nearly every window. */
export const littleTown = draw()
