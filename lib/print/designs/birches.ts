import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import { ripples, unevenLine } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

/** A birch with a crown of loose leaves; `x`, `foot` is where it stands, `width` its girth. */
function birch(sketch: Sketch, random: () => number, x: number, foot: number, width: number, lean: number) {
  const top = -6
  const half = width / 2
  const middle = (y: number) => x + lean * (1 - (y - top) / (foot - top))
  const edge = (y: number, side: number) =>
    middle(y) + side * half * (0.55 + (0.5 * (y - top)) / (foot - top))
  sketch.add(
    'white',
    polygon([
      [edge(top, -1), top],
      [edge(top, 1), top],
      [edge(foot, 1), foot],
      [edge(foot, -1) - 0.6, foot],
    ]),
  )
  sketch.add(
    'mist',
    polygon([
      [middle(top) + half * 0.2, top],
      [edge(top, 1), top],
      [edge(foot, 1), foot],
      [middle(foot) + half * 0.4, foot],
    ]),
  )
  for (let y = top + 2; y < foot - 2; y += 3.4 + random() * 4.6) {
    const side = random() < 0.5 ? -1 : 1
    sketch.add(
      'inkDeep',
      stroke(
        [edge(y, side), y],
        [edge(y, side) - side * width * (0.25 + random() * 0.3), y + (random() - 0.5)],
        0.26 + width * 0.04,
      ),
    )
  }
  sketch.add(
    'inkDeep',
    polygon([
      [edge(foot, -1) - 0.6, foot],
      [middle(foot) - half * 0.4, foot - 5],
      [middle(foot), foot],
    ]),
    polygon([
      [edge(foot, 1), foot],
      [middle(foot) + half * 0.5, foot - 7],
      [middle(foot) + half * 0.1, foot],
    ]),
  )
}

function leaves(
  sketch: Sketch,
  random: () => number,
  at: Point,
  spread: Point,
  count: number,
  inks: readonly InkName[],
) {
  for (let index = 0; index < count; index++) {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    const [x, y] = [at[0] + Math.cos(angle) * spread[0] * reach, at[1] + Math.sin(angle) * spread[1] * reach]
    const size = 1.1 + random() * 0.9
    const turn = random() * 180
    const rad = (turn * Math.PI) / 180
    sketch.add(
      inks[Math.floor(random() * inks.length)]!,
      stroke(
        [x - Math.cos(rad) * size, y - Math.sin(rad) * size],
        [x + Math.cos(rad) * size, y + Math.sin(rad) * size],
        size * 0.62,
      ),
    )
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(19)
  sketch.add('mist', rect(-3, -3, 154, 111))
  sketch.add('paper', ellipse([70, 40], 52))
  sketch.add('white', ellipse([70, 40], 33))
  // The far bank: a wood in autumn, mirrored in the river.
  for (let x = -6; x < 158; x += 6) {
    const height = 10 + random() * 12
    const ink: InkName = ['ochreSoft', 'redSoft', 'seaPale', 'ochre', 'seaSoft'][
      Math.floor(random() * 5)
    ] as InkName
    sketch.add(
      ink,
      blob(
        [
          [x - 5, 62],
          [x - 4.6, 58 - height * 0.5],
          [x, 58 - height],
          [x + 4.6, 58 - height * 0.5],
          [x + 5, 62],
        ],
        0.9,
      ),
    )
  }
  for (let x = -4; x < 156; x += 9)
    sketch.add(
      'inkSoft',
      polygon([
        [x - 2.4, 62],
        [x + random() * 0.6, 42 + random() * 8],
        [x + 2.4, 62],
      ]),
    )
  sketch.add(
    'ochreDeep',
    ridge(unevenLine(random, 60, 0.8), [
      [158, 66],
      [-8, 66],
    ]),
  )
  sketch.add('seaSoft', rect(-3, 62.6, 154, 30))
  for (let x = -4; x < 156; x += 5) {
    const ink: InkName = ['ochreSoft', 'redSoft', 'seaPale', 'inkSoft'][Math.floor(random() * 4)] as InkName
    sketch.add(ink, stroke([x, 63], [x + (random() - 0.5) * 2, 72 + random() * 10], 1.4))
  }
  sketch.add(
    'white',
    stroke([48, 70], [92, 70], 0.7),
    stroke([56, 74], [86, 74], 0.5),
    stroke([60, 78.6], [80, 78.6], 0.5),
  )
  ripples(sketch, random, { top: 63.6, bottom: 86, count: 60, inks: ['sea', 'seaPale', 'mist', 'inkSoft'] })
  // The near bank.
  sketch.add(
    'ochreDeep',
    ridge(
      [
        [-6, 84],
        [20, 80.6],
        [44, 83],
        [70, 89],
        [100, 86],
        [124, 81],
        [156, 79],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'ochre',
    ridge(
      [
        [-6, 88],
        [20, 85],
        [44, 88],
        [70, 94],
        [100, 90.6],
        [124, 86],
        [156, 83.6],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'ochreSoft',
    ridge(
      [
        [-6, 99],
        [30, 95],
        [66, 101],
        [104, 98],
        [156, 93],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  birch(sketch, random, 41, 86, 3.6, 2)
  birch(sketch, random, 108, 87, 4, -2)
  birch(sketch, random, 24, 92, 6.6, -3)
  birch(sketch, random, 128, 92, 7.4, 3)
  birch(sketch, random, 7, 100, 9.6, 2)
  birch(sketch, random, 143, 98, 5.4, -3)
  leaves(sketch, random, [16, 6], [34, 19], 72, ['ochre', 'ochreDeep', 'ochreSoft', 'redSoft'])
  leaves(sketch, random, [130, 8], [34, 20], 72, ['ochre', 'red', 'ochreSoft', 'redSoft'])
  leaves(sketch, random, [74, 52], [70, 40], 16, ['ochre', 'red', 'ochreDeep'])
  leaves(sketch, random, [74, 100], [78, 8], 62, ['red', 'ochreDeep', 'redDeep', 'paper'])
  return sketch.paths
}

/** Birches in autumn on the bank of a river. */
export const birches = draw()
