import { seeded } from '@/lib/text/seeded'
import { ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import { cloud, unevenLine } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

/** A balloon with seven gores and a basket; the crown of its envelope is `at`, `size` its half width. */
function balloon(sketch: Sketch, [x, y]: Point, size: number, inks: readonly [InkName, InkName, InkName]) {
  const height = size * 2.45
  // Half the width of the envelope at a height, and gores as slices of it.
  const half = (part: number) =>
    size *
    Math.sin(Math.min(1, part / 0.46) * (Math.PI / 2)) ** 0.72 *
    (part < 0.46 ? 1 : 1 - ((part - 0.46) / 0.54) ** 1.9 * 0.76)
  const meridian = (share: number): Point[] =>
    Array.from({ length: 15 }, (_, index) => [x + share * half(index / 14), y + (height * index) / 14])
  const shares = [-1, -0.78, -0.46, -0.16, 0.16, 0.46, 0.78, 1]
  for (let gore = 0; gore < 7; gore++) {
    const [left, right] = [meridian(shares[gore]!), meridian(shares[gore + 1]!).reverse()]
    const ink = gore === 6 ? inks[2] : gore % 2 ? inks[1] : inks[0]
    sketch.add(ink, polygon([...left, ...right]))
  }
  sketch.add(
    inks[2],
    ridge(
      [
        [x - half(0.62), y + height * 0.62],
        [x, y + height * 0.68],
        [x + half(0.62), y + height * 0.62],
      ],
      [
        [x + half(0.68), y + height * 0.68],
        [x, y + height * 0.74],
        [x - half(0.68), y + height * 0.68],
      ],
    ),
  )
  const mouth = y + height
  const basket = size * 0.22
  for (const share of [-1, -0.3, 0.3, 1])
    sketch.add(
      'inkDeep',
      stroke([x + share * half(1), mouth], [x + share * basket, mouth + size * 0.5], 0.16),
    )
  sketch.add('ochreDeep', rect(x - half(1), mouth - 0.4, half(1) * 2, 0.8))
  sketch.add(
    'brown',
    polygon([
      [x - basket, mouth + size * 0.46],
      [x + basket, mouth + size * 0.46],
      [x + basket * 0.82, mouth + size * 0.8],
      [x - basket * 0.82, mouth + size * 0.8],
    ]),
  )
  sketch.add(
    'brownDeep',
    rect(x - basket * 1.08, mouth + size * 0.44, basket * 2.16, size * 0.06),
    polygon([
      [x + basket * 0.3, mouth + size * 0.5],
      [x + basket, mouth + size * 0.5],
      [x + basket * 0.82, mouth + size * 0.8],
      [x + basket * 0.24, mouth + size * 0.8],
    ]),
  )
  if (size < 10) return
  // Two people look out of it.
  for (const [dx, ink] of [
    [-basket * 0.42, 'ink'],
    [basket * 0.4, 'redDeep'],
  ] as const) {
    sketch.add(ink, ellipse([x + dx, mouth + size * 0.42], size * 0.075, size * 0.08))
    sketch.add('ochrePale', ellipse([x + dx, mouth + size * 0.31], size * 0.05))
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(59)
  sketch.add('seaPale', rect(-3, -3, 154, 111))
  sketch.add(
    'mist',
    ridge(unevenLine(random, 34, 3, 7), [
      [158, 112],
      [-8, 112],
    ]),
  )
  sketch.add(
    'paper',
    ridge(unevenLine(random, 56, 3, 7), [
      [158, 112],
      [-8, 112],
    ]),
  )
  sketch.add('ochreSoft', ellipse([28, 62], 10))
  sketch.add('ochrePale', ellipse([28, 62], 8))
  sketch.add(
    'white',
    cloud([20, 27], 40),
    cloud([136, 32], 34),
    cloud([76, 15], 26),
    cloud([112, 62], 40),
    cloud([40, 52], 22),
  )
  sketch.add(
    'seaPale',
    ridge(
      [
        [-6, 74],
        [12, 66],
        [30, 72],
        [50, 63],
        [72, 71],
        [94, 65],
        [118, 73],
        [138, 64],
        [156, 70],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'seaSoft',
    ridge(
      [
        [-6, 80],
        [20, 75],
        [46, 79],
        [72, 75],
        [100, 80],
        [128, 74],
        [156, 79],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  // Fields like a patched cloth, a river, a village.
  const fields: [InkName, Point[]][] = [
    [
      'sea',
      [
        [-6, 84],
        [26, 81],
        [34, 92],
        [18, 112],
        [-6, 112],
      ],
    ],
    [
      'ochreSoft',
      [
        [26, 81],
        [54, 82],
        [60, 92],
        [34, 92],
      ],
    ],
    [
      'seaSoft',
      [
        [34, 92],
        [60, 92],
        [64, 112],
        [18, 112],
      ],
    ],
    [
      'redSoft',
      [
        [54, 82],
        [78, 79],
        [82, 88],
        [60, 92],
      ],
    ],
    [
      'ochrePale',
      [
        [98, 80],
        [126, 79],
        [134, 90],
        [104, 92],
      ],
    ],
    [
      'seaSoft',
      [
        [126, 79],
        [156, 82],
        [156, 94],
        [134, 90],
      ],
    ],
    [
      'ochre',
      [
        [104, 92],
        [134, 90],
        [142, 112],
        [108, 112],
      ],
    ],
    [
      'sea',
      [
        [134, 90],
        [156, 94],
        [156, 112],
        [142, 112],
      ],
    ],
    [
      'seaSoft',
      [
        [60, 92],
        [82, 88],
        [84, 112],
        [64, 112],
      ],
    ],
  ]
  sketch.add('inkSoft', rect(-3, 82, 154, 30))
  for (const [ink, field] of fields) sketch.add(ink, polygon(field))
  for (let index = 0; index < 7; index++)
    sketch.add('ochreDeep', stroke([106 + index * 4, 93], [111 + index * 4.4, 111], 0.24))
  for (let index = 0; index < 6; index++)
    sketch.add('inkSoft', stroke([2 + index * 5, 86], [-2 + index * 4, 111], 0.24))
  sketch.add(
    'seaPale',
    'M88 78C84 84 96 88 92 94C88 100 92 106 88 112L104 112C104 105 98 101 100 95C104 88 92 84 95 78Z',
  )
  for (let index = 0; index < 36; index++) {
    const [tx, ty] = [random() * 148, 84 + random() * 24]
    if (tx > 84 && tx < 104) continue
    sketch.add('ink', ellipse([tx, ty], 1.3 + random(), 1 + random() * 0.8))
  }
  for (const [hx, hy] of [
    [40, 88],
    [47, 86.4],
    [70, 84],
    [116, 84],
    [123, 86],
    [52, 90],
  ] as const) {
    sketch.add('white', rect(hx, hy, 4, 2.6))
    sketch.add(
      'red',
      polygon([
        [hx - 0.6, hy],
        [hx + 1, hy - 2],
        [hx + 3, hy - 2],
        [hx + 4.6, hy],
      ]),
    )
  }
  balloon(sketch, [88, 5], 23, ['red', 'paper', 'redDeep'])
  balloon(sketch, [34, 20], 12, ['sea', 'paper', 'inkSoft'])
  balloon(sketch, [130, 22], 9.4, ['ochre', 'white', 'ochreDeep'])
  balloon(sketch, [56, 50], 5, ['redSoft', 'paper', 'red'])
  return sketch.paths
}

/** Balloons over fields on a clear morning. */
export const balloons = draw()
