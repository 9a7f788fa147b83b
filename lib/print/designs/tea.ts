import { band, blob, ellipse, type Point, polygon, rect, ridge, Sketch, seeded, stroke } from './draw'
import type { Drawing } from './types'

const tableTop = 74

/** Evening behind the glass: dusk in bands, a moon, a row of bare trees and far windows. */
function evening(sketch: Sketch, random: () => number) {
  sketch.add('inkSoft', rect(-3, -3, 154, 80))
  sketch.add('sea', rect(-3, 24, 154, 52))
  sketch.add('seaSoft', rect(-3, 39, 154, 36))
  sketch.add('seaPale', rect(-3, 51, 154, 24))
  sketch.add('ochrePale', rect(-3, 60, 154, 15))
  sketch.add('ochrePale', ellipse([36, 25], 9))
  sketch.add('white', ellipse([36, 25], 7.4))
  for (let index = 0; index < 26; index++) {
    const at: Point = [-2 + random() * 150, -1 + random() * 22]
    if (Math.hypot(at[0] - 36, at[1] - 25) < 12) continue
    sketch.add('paper', ellipse(at, 0.22 + random() * 0.3))
  }
  const hill = Array.from({ length: 12 }, (_, index): Point => [-6 + index * 14.5, 64 + (random() - 0.5) * 5])
  sketch.add(
    'inkPale',
    ridge(hill, [
      [158, 80],
      [-8, 80],
    ]),
  )
  const near = Array.from({ length: 12 }, (_, index): Point => [-6 + index * 14.5, 69 + (random() - 0.5) * 3])
  sketch.add(
    'inkSoft',
    ridge(near, [
      [158, 80],
      [-8, 80],
    ]),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(5)
  evening(sketch, random)
  sketch.add('ochreDeep', rect(-3, tableTop, 154, 40))
  void band
  void blob
  void polygon
  void stroke
  return sketch.paths
}

/** A glass of tea beside the books. */
export const tea = draw()
