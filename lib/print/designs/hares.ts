import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, placed, polygon, rect, Sketch, stroke } from './draw'
import { ground, spruce, stars, unevenLine } from './motifs'
import type { Drawing } from './types'

/** A white hare sitting up and looking to the right; its hind foot is the origin. */
function hare(sketch: Sketch, at: Point, scale: number, mirrored: boolean, turn = 0) {
  const put = placed(at, scale, turn, mirrored)
  const shape = (...points: Point[]) => blob(points.map(put), 0.95)
  const cut = (from: Point, to: Point, thick: number, bend = 0) =>
    stroke(put(from), put(to), thick * scale, bend * scale * (mirrored ? -1 : 1))
  sketch.add('seaPale', ellipse(put([1, 0.6]), 11 * scale, 1.4 * scale))
  sketch.add('paper', ellipse(put([-9.6, -3.4]), 2 * scale))
  sketch.add(
    'white',
    shape(
      [5.6, -13.4],
      [6.4, -7],
      [5.4, -0.6],
      [-2, 0.2],
      [-8.4, -0.8],
      [-9.8, -6],
      [-7, -11.6],
      [-1.4, -15.4],
      [2.8, -17],
    ),
  )
  sketch.add('mist', shape([-3, -9], [1.6, -6.6], [2, -2], [-3, 0], [-7.6, -1.2], [-8, -5.6]))
  sketch.add('white', shape([-2.4, -7.8], [1, -5.6], [1.2, -2.2], [-3, -0.6], [-6.8, -1.6], [-7, -5.2]))
  sketch.add(
    'white',
    shape([7.4, -1.6], [8.4, 0], [5, 0.6], [-2, 0.5], [0, -1.4]),
    shape([6.6, -8], [7.8, -1], [6, 0.2], [4.4, -3]),
  )
  sketch.add(
    'white',
    shape([4.6, -22.4], [2.2, -25.6], [-3.2, -31.4], [-5.2, -34.4], [-2.6, -33.4], [2.4, -28.4], [5.4, -24]),
    shape([5.8, -22.8], [4.6, -27], [3.8, -33], [4.4, -36.6], [6.2, -33], [7.6, -27], [7.4, -22.8]),
  )
  sketch.add('redSoft', cut([3.4, -24.4], [-2.6, -31.6], 0.6, 0.3), cut([6.2, -24], [4.9, -33], 0.6, 0.2))
  sketch.add(
    'inkDeep',
    shape([-5.2, -34.6], [-2.8, -33.6], [-3.6, -31.8], [-4.8, -33]),
    shape([4.2, -36.8], [5.6, -34.6], [5, -33.4], [4, -34.4]),
  )
  sketch.add(
    'white',
    shape([2, -20.4], [5.4, -23.8], [9, -22], [11.2, -18.2], [9.4, -15.6], [5, -14.6], [2, -16.6]),
  )
  sketch.add(
    'inkDeep',
    ellipse(put([6.9, -19.6]), 0.85 * scale),
    polygon(
      (
        [
          [10.6, -19],
          [11.6, -18.2],
          [10.5, -17.4],
        ] as Point[]
      ).map(put),
    ),
  )
  sketch.add('white', ellipse(put([7.2, -19.9]), 0.28 * scale))
  sketch.add(
    'greige',
    cut([10, -17.2], [14.4, -16.2], 0.09),
    cut([10, -17], [14, -14.8], 0.09),
    cut([10, -17.6], [14.6, -17.8], 0.09),
  )
  sketch.add('mist', cut([5.6, -12.6], [6, -2.4], 0.4, 0.5), cut([3.2, -15], [6, -12.6], 0.36))
}

function snowySpruce(sketch: Sketch, x: number, foot: number, height: number, random: () => number) {
  sketch.add('inkDeep', spruce([x, foot], height, random))
  const tiers = Math.max(4, Math.round(height / 5))
  for (let tier = 1; tier <= tiers; tier++) {
    const level = foot - height + (height * 0.94 * tier) / tiers
    const reach = (height * 0.2 * tier) / tiers
    const top = level - (height / tiers) * 0.74
    sketch.add(
      'white',
      blob(
        [
          [x - reach * 0.16, top],
          [x - reach * 0.94, level - 0.6],
          [x - reach * 0.5, level - 1.2],
          [x - reach * 0.12, level - 0.2],
          [x + reach * 0.1, top + 1],
        ],
        0.7,
      ),
    )
    sketch.add('mist', stroke([x + reach * 0.18, top + 1.4], [x + reach * 0.86, level - 0.8], 0.4, -0.3))
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(37)
  sketch.add('ink', rect(-3, -3, 154, 111))
  sketch.add('inkSoft', ellipse([36, 34], 62))
  sketch.add('sea', ellipse([36, 34], 40))
  sketch.add('seaSoft', ellipse([36, 34], 24))
  stars(sketch, random, 66, -2, 56)
  sketch.add('white', ellipse([36, 34], 12.4))
  sketch.add('seaPale', ellipse([40, 30], 2.2), ellipse([31, 37], 1.6), ellipse([38, 41], 1.2))
  sketch.add('inkPale', ground(unevenLine(random, 60, 4, 8)))
  for (let x = -4; x < 154; x += 4.6)
    sketch.add('inkSoft', spruce([x + random() * 2, 72], 9 + random() * 12, random))
  sketch.add('seaPale', ground(unevenLine(random, 69, 2, 9)))
  for (const [x, foot, height] of [
    [10, 78, 30],
    [139, 79, 40],
    [126, 74, 24],
    [59, 73, 20],
  ] as const)
    snowySpruce(sketch, x, foot, height, random)
  sketch.add('mist', ground(unevenLine(random, 77, 2.2, 8)))
  snowySpruce(sketch, 112, 86, 62, random)
  sketch.add('white', ground(unevenLine(random, 87, 1.6, 8)))
  for (let index = 0; index < 26; index++) {
    const x = random() * 150
    const y = 90 + random() * 16
    sketch.add('mist', stroke([x - 6, y], [x + 6, y + (random() - 0.5)], 0.4, 0.4))
  }
  hare(sketch, [46, 92], 1.02, false)
  hare(sketch, [76, 96], 0.86, true)
  // Their tracks: two long, two short.
  for (let step = 0; step < 5; step++) {
    const [x, y] = [34 - step * 9, 94 + step * 2.6]
    sketch.add(
      'seaPale',
      ellipse([x, y], 1.1, 0.5),
      ellipse([x + 1.6, y + 1.3], 1.1, 0.5),
      ellipse([x - 3, y + 0.4], 0.6, 0.4),
      ellipse([x - 4.6, y + 1], 0.6, 0.4),
    )
  }
  for (let index = 0; index < 60; index++)
    sketch.add('white', ellipse([-3 + random() * 154, -3 + random() * 96], 0.24 + random() * 0.46))
  return sketch.paths
}

/** Two white hares under a snowy spruce by moonlight. */
export const hares = draw()
