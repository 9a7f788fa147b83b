import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, placed, polygon, rect, ridge, Sketch, stroke } from './draw'
import { cloud, ground, unevenLine } from './motifs'
import type { Drawing } from './types'

/** A swallow on the wing, seen from the side, flying to the right; the breast is the origin. */
function swallow(sketch: Sketch, at: Point, scale: number, turn: number, mirrored = false) {
  const put = placed(at, scale, turn, mirrored)
  const shape = (tension: number, ...points: Point[]) => blob(points.map(put), tension)
  sketch.add(
    'ink',
    polygon(
      (
        [
          [-5, 0.2],
          [-19, 4.6],
          [-9, -0.8],
        ] as Point[]
      ).map(put),
    ),
    polygon(
      (
        [
          [-5, -0.6],
          [-19.4, -3.4],
          [-8, 0.8],
        ] as Point[]
      ).map(put),
    ),
  )
  sketch.add(
    'inkSoft',
    shape(0.7, [2.6, -0.4], [-1, -8], [-9.4, -16.4], [-15, -18.8], [-9, -10.4], [-5.4, -2.6], [-3, 1]),
  )
  sketch.add(
    'inkDeep',
    shape(0.9, [6.4, -1.2], [3.4, -3.2], [-2, -2.6], [-7.4, 0.2], [-3, 2.2], [3, 2.4], [6, 0.8]),
  )
  sketch.add('paper', shape(0.9, [5.2, 0.6], [2.4, 0.4], [-2.6, 0.6], [-6.6, 0.6], [-2, 3.2], [3, 2.9]))
  sketch.add('red', shape(0.9, [6.9, -0.8], [5.4, -1.4], [3.4, 0.4], [4.2, 1.8], [6.2, 0.9]))
  sketch.add(
    'inkDeep',
    shape(0.7, [3.4, 0.2], [2.6, 7], [-2, 14.4], [-8.4, 20], [-5, 12.4], [-3.4, 5], [-3, 0.6]),
  )
  sketch.add('inkPale', stroke(put([1.4, 2.4]), put([-4.4, 14]), 0.34 * scale, mirrored ? -0.6 : 0.6))
  sketch.add(
    'inkDeep',
    polygon(
      (
        [
          [6.5, -1.6],
          [8.9, -0.8],
          [6.5, -0.2],
        ] as Point[]
      ).map(put),
    ),
  )
  sketch.add('white', ellipse(put([5.2, -1.9]), 0.4 * scale))
}

function grass(sketch: Sketch, random: () => number, x: number, foot: number, height: number, lean: number) {
  const tip: Point = [x + lean, foot - height]
  sketch.add('ochreSoft', stroke([x, foot], tip, 0.26, lean * 0.1))
  for (let grain = 0; grain < 4; grain++) {
    const part = grain / 9
    const [gx, gy] = [tip[0] - lean * part * 0.5, tip[1] + height * part * 0.62]
    sketch.add(
      random() < 0.5 ? 'ochrePale' : 'ochreSoft',
      stroke([gx, gy + 1.3], [gx - 1.2, gy - 1.1], 0.5),
      stroke([gx, gy + 1.3], [gx + 1.2, gy - 1.1], 0.5),
    )
  }
}

function daisy(sketch: Sketch, [x, y]: Point, size: number) {
  sketch.add('seaPale', stroke([x, y], [x + 1, y + 17], 0.3))
  for (let petal = 0; petal < 7; petal++) {
    const angle = (petal * Math.PI * 2) / 7
    sketch.add(
      petal % 2 ? 'white' : 'paper',
      ellipse(
        [x + Math.cos(angle) * size * 0.6, y + Math.sin(angle) * size * 0.5],
        size * 0.42,
        size * 0.24,
        (angle * 180) / Math.PI,
      ),
    )
  }
  sketch.add('ochre', ellipse([x, y], size * 0.28))
}

function poppy(sketch: Sketch, [x, y]: Point, size: number) {
  sketch.add('seaPale', stroke([x, y], [x - 1.4, y + 18], 0.3))
  sketch.add(
    'redDeep',
    ellipse([x - size * 0.3, y - size * 0.1], size * 0.62, size * 0.56),
    ellipse([x + size * 0.34, y - size * 0.1], size * 0.6, size * 0.54),
  )
  sketch.add('red', ellipse([x, y + size * 0.18], size * 0.74, size * 0.5))
  sketch.add('inkDeep', ellipse([x, y], size * 0.2, size * 0.16))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(83)
  sketch.add('ochreSoft', rect(-3, -3, 154, 111))
  sketch.add(
    'ochrePale',
    ridge(unevenLine(random, 22, 2), [
      [158, 80],
      [-8, 80],
    ]),
  )
  sketch.add(
    'paper',
    ridge(unevenLine(random, 44, 2), [
      [158, 80],
      [-8, 80],
    ]),
  )
  sketch.add('white', cloud([30, 26], 52), cloud([118, 36], 46), cloud([76, 44], 30), cloud([140, 12], 30))
  sketch.add(
    'seaPale',
    ridge(unevenLine(random, 58, 3, 8), [
      [158, 80],
      [-8, 80],
    ]),
  )
  sketch.add(
    'seaSoft',
    ridge(unevenLine(random, 64, 2.4, 7), [
      [158, 80],
      [-8, 80],
    ]),
  )
  // Hedges and a farm far away.
  for (let x = -4; x < 154; x += 3.2)
    if (Math.sin(x / 9) > -0.2) sketch.add('sea', ellipse([x, 67.6], 2.2 + random(), 1.6 + random() * 1.4))
  sketch.add('paper', rect(101, 60.4, 9, 6.4))
  sketch.add(
    'red',
    polygon([
      [99.6, 60.8],
      [102.4, 56.6],
      [108.6, 56.6],
      [111.4, 60.8],
    ]),
  )
  sketch.add('brownDeep', rect(104.4, 63.2, 1.8, 3.6))
  sketch.add('paper', rect(112.6, 63, 6, 3.8))
  sketch.add(
    'redDeep',
    polygon([
      [111.8, 63.2],
      [113.4, 60.6],
      [117.8, 60.6],
      [119.4, 63.2],
    ]),
  )
  sketch.add('seaPale', ground(unevenLine(random, 68, 1)))
  sketch.add('seaSoft', ground(unevenLine(random, 74, 1.2)))
  sketch.add('sea', ground(unevenLine(random, 83, 1.6)))
  sketch.add('inkSoft', ground(unevenLine(random, 98, 1.6)))
  // A path through the meadow.
  sketch.add(
    'paper',
    'M46 73C50 76 49 79 44 83C36 89 33 97 40 110L64 110C52 98 52 90 56 83C59 78 56 75 50 73Z',
  )
  for (let index = 0; index < 60; index++) {
    const x = -2 + random() * 152
    if (x > 30 && x < 66) continue
    const depth = random()
    grass(sketch, random, x, 92 + depth * 20, 10 + depth * 8, (random() - 0.3) * 5)
  }
  for (const at of [
    [12, 90],
    [72, 92],
    [88, 97],
    [124, 91],
    [141, 96],
    [22, 97],
  ] as Point[])
    daisy(sketch, at, 3)
  for (const at of [
    [80, 88],
    [115, 96],
    [6, 97],
    [133, 89],
    [101, 91],
  ] as Point[])
    poppy(sketch, at, 3.4)
  swallow(sketch, [96, 30], 1.35, -16)
  swallow(sketch, [52, 44], 0.9, 8)
  swallow(sketch, [34, 16], 0.7, -24, true)
  swallow(sketch, [128, 56], 0.55, -6, true)
  return sketch.paths
}

/** Swallows over a summer meadow with poppies and daisies. */
export const swallows = draw()
