import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, placed, polygon, rect, ridge, Sketch, stroke } from './draw'
import { cloud, gull, ripples } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

/** A gull standing on the sand, looking to the left; feet at the origin. */
function standingGull(sketch: Sketch) {
  const put = placed([98, 84], 1.25)
  const shape = (...points: Point[]) => blob(points.map(put))
  const cut = (from: Point, to: Point, thick: number, bend = 0) => stroke(put(from), put(to), thick, bend)
  sketch.add('ochreDeep', cut([-1, -7], [-1.4, 0], 0.42), cut([2.4, -7], [2.6, 0], 0.42))
  sketch.add('ochreDeep', cut([-4, 0.3], [0, 0], 0.36), cut([0, 0.4], [4, 0.1], 0.36))
  sketch.add('inkDeep', shape([14, -12.4], [20.5, -9.8], [24, -8.4], [18, -8.2], [12, -8.4]))
  sketch.add(
    'white',
    shape(
      [-9.4, -21.4],
      [-6.4, -24.2],
      [-2.8, -22.6],
      [-2, -18.4],
      [3.6, -16.6],
      [10, -13.6],
      [15, -10.2],
      [9, -7.4],
      [1, -6.2],
      [-4.8, -8.2],
      [-7, -13.2],
      [-6.6, -18],
    ),
  )
  sketch.add(
    'inkPale',
    shape([-1.4, -16], [4.4, -15.8], [11.4, -12.6], [17.6, -9.4], [10.4, -9.2], [3, -9.6], [-1, -12]),
  )
  sketch.add('inkSoft', cut([3, -10.8], [15.8, -9.6], 0.4, 0.4), cut([1.4, -12.6], [12.4, -11.2], 0.34, 0.3))
  sketch.add('mist', shape([-5.6, -12.4], [-3, -8.4], [2, -7], [-3.4, -8]))
  sketch.add(
    'ochre',
    polygon(
      (
        [
          [-8.8, -21.6],
          [-13.4, -20.2],
          [-8.6, -19.8],
        ] as Point[]
      ).map(put),
    ),
  )
  sketch.add('red', cut([-12.4, -20.2], [-10.6, -20], 0.26))
  sketch.add('inkDeep', ellipse(put([-6.6, -21.8]), 0.62))
  sketch.add('white', ellipse(put([-6.8, -22]), 0.2))
}

function pebble(sketch: Sketch, at: Point, size: number, ink: InkName, light: InkName, random: () => number) {
  const turn = (random() - 0.5) * 30
  sketch.add('greige', ellipse([at[0] + size * 0.12, at[1] + size * 0.24], size, size * 0.62, turn))
  sketch.add(ink, ellipse(at, size, size * 0.62, turn))
  sketch.add(
    light,
    stroke(
      [at[0] - size * 0.55, at[1] - size * 0.16],
      [at[0] + size * 0.3, at[1] - size * 0.34],
      size * 0.06,
      -size * 0.12,
    ),
  )
}

/** A scallop: ribs that run together in the hinge. */
function scallop(sketch: Sketch, at: Point, size: number, turn: number) {
  const put = placed(at, size, turn)
  const rim: Point[] = Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI * (1.08 + (0.84 * index) / 12)
    const reach = index % 2 ? 1 : 0.93
    return put([Math.cos(angle) * reach, Math.sin(angle) * reach])
  })
  sketch.add('redSoft', blob([put([0, 0.12]), ...rim], 0.7))
  for (let index = 0; index < 7; index++) {
    const angle = Math.PI * (1.14 + (0.72 * index) / 6)
    sketch.add(
      index % 2 ? 'paper' : 'redDeep',
      stroke(put([0, 0.02]), put([Math.cos(angle) * 0.88, Math.sin(angle) * 0.88]), size * 0.03),
    )
  }
  sketch.add(
    'redDeep',
    polygon(
      (
        [
          [-0.26, 0.02],
          [0.26, 0.02],
          [0.16, 0.18],
          [-0.16, 0.18],
        ] as Point[]
      ).map(put),
    ),
  )
}

function starfish(sketch: Sketch, [x, y]: Point, size: number) {
  const arms: Point[] = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - 1.3
    const reach = index % 2 ? size * 0.42 : size
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8]
  })
  sketch.add('red', blob(arms, 0.55))
  for (let arm = 0; arm < 10; arm += 2)
    for (const part of [0.3, 0.52, 0.72]) {
      const [ax, ay] = arms[arm]!
      sketch.add('ochrePale', ellipse([x + (ax - x) * part, y + (ay - y) * part], 0.3))
    }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(71)
  sketch.add('seaPale', rect(-3, -3, 154, 111))
  sketch.add('mist', rect(-3, 22, 154, 40))
  sketch.add('white', cloud([36, 24], 50), cloud([116, 17], 38), cloud([84, 32], 24))
  sketch.add('ochreSoft', ellipse([128, 29], 8.6))
  sketch.add('white', cloud([136, 36], 30))
  sketch.add(
    'seaSoft',
    ridge(
      [
        [-6, 42],
        [10, 37.6],
        [22, 39.6],
        [34, 41.4],
        [46, 44],
      ],
      [
        [46, 46],
        [-6, 46],
      ],
    ),
  )
  sketch.add('sea', rect(-3, 44, 154, 30))
  ripples(sketch, random, {
    top: 45,
    bottom: 64,
    count: 110,
    inks: ['seaSoft', 'inkSoft', 'seaPale', 'mist'],
  })
  // A yawl far out.
  sketch.add(
    'white',
    polygon([
      [60, 30.6],
      [60, 43],
      [52.6, 43],
    ]),
    polygon([
      [61, 33],
      [61, 43],
      [66, 43],
    ]),
  )
  sketch.add(
    'redDeep',
    'M51.6 43.8C56 44.6 62 44.6 67.6 43.6C66 46 64 46.6 60 46.6C55.6 46.6 53 46 51.6 43.8Z',
  )
  // Surf in three hems, each with its shadow.
  const hem = (level: number, slope: number): Point[] =>
    Array.from({ length: 12 }, (_, index) => [
      -6 + index * 14.6,
      level - index * slope + Math.sin(index * 1.5 + level) * 1.6,
    ])
  const below: Point[] = [
    [156, 112],
    [-8, 112],
  ]
  sketch.add('seaSoft', ridge(hem(66, 0.4), below))
  sketch.add('white', ridge(hem(70.6, 0.5), below))
  sketch.add('seaPale', ridge(hem(73, 0.5), below))
  sketch.add('white', ridge(hem(77, 0.7), below))
  sketch.add('greige', ridge(hem(79, 0.7), below))
  sketch.add('paperDeep', ridge(hem(81.6, 0.8), below))
  sketch.add('paper', ridge(hem(88, 0.9), below))
  for (let index = 0; index < 120; index++) {
    const x = -2 + random() * 152
    const y = 82 + random() * 26 - x * 0.03
    sketch.add(random() < 0.6 ? 'greige' : 'white', ellipse([x, y], 0.16 + random() * 0.26))
  }
  const stones: [Point, number, InkName, InkName][] = [
    [[18, 97], 7.4, 'inkPale', 'mist'],
    [[30, 101], 5, 'ink', 'inkPale'],
    [[8, 103], 5.6, 'brown', 'greige'],
    [[40, 104.6], 4, 'seaSoft', 'seaPale'],
    [[21, 106], 4.6, 'white', 'white'],
    [[128, 100], 6.4, 'inkSoft', 'inkPale'],
    [[140, 104], 5.4, 'redSoft', 'paper'],
    [[117, 104.4], 4, 'seaPale', 'white'],
    [[146, 96.4], 3.6, 'ink', 'inkPale'],
    [[71, 104.4], 2.6, 'seaSoft', 'seaPale'],
    [[52, 95.6], 2.2, 'inkPale', 'mist'],
  ]
  for (const [at, size, ink, light] of stones) pebble(sketch, at, size, ink, light, random)
  scallop(sketch, [58, 101], 7, -14)
  starfish(sketch, [86, 97.4], 5.6)
  standingGull(sketch)
  gull(sketch, 'white', [76, 14], 4.4, 0.5)
  gull(sketch, 'white', [88, 9], 3, -0.3)
  gull(sketch, 'ink', [20, 33], 2.6, 0.2)
  return sketch.paths
}

/** A bright beach: a gull, pebbles, a shell and a starfish at the edge of the surf. */
export const shore = draw()
