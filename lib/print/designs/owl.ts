import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import { ground, spruce, stars, unevenLine } from './motifs'
import type { Drawing } from './types'

/** A birch trunk from the top to the bottom of the card, with the black eyes and lips of its bark. */
function birch(sketch: Sketch, x: number, width: number, random: () => number) {
  const half = width / 2
  sketch.add(
    'white',
    polygon([
      [x - half * 0.86, -4],
      [x + half * 0.86, -4],
      [x + half * 1.1, 110],
      [x - half * 1.1, 110],
    ]),
  )
  sketch.add(
    'mist',
    polygon([
      [x + half * 0.3, -4],
      [x + half * 0.86, -4],
      [x + half * 1.1, 110],
      [x + half * 0.44, 110],
    ]),
  )
  for (let y = -1 + random() * 4; y < 108; y += 3.6 + random() * 5) {
    const side = random() < 0.5 ? -1 : 1
    const reach = width * (0.22 + random() * 0.3)
    const edge = x + side * half
    sketch.add(
      'inkDeep',
      stroke([edge, y], [edge - side * reach, y + (random() - 0.5) * 1.6], 0.3 + width * 0.03),
    )
    if (random() < 0.3)
      sketch.add('ink', ellipse([x + (random() - 0.5) * width * 0.5, y + 2.6], width * 0.1, width * 0.06))
  }
}

function owl(sketch: Sketch, random: () => number) {
  const [x, y] = [83, 54]
  const spot = (dx: number, dy: number): Point => [x + dx, y + dy]
  // Tail behind the branch, body, wings.
  sketch.add('brownDeep', polygon([spot(-4.6, 16), spot(4.6, 16), spot(3.2, 29), spot(-3.2, 29)]))
  sketch.add('greige', stroke(spot(-2, 18), spot(-1.4, 28), 0.4), stroke(spot(2, 18), spot(1.4, 28), 0.4))
  sketch.add(
    'brown',
    blob(
      [
        spot(0, -24),
        spot(9.6, -20),
        spot(13.4, -8),
        spot(13.4, 6),
        spot(8.4, 18),
        spot(0, 21.4),
        spot(-8.4, 18),
        spot(-13.4, 6),
        spot(-13.4, -8),
        spot(-9.6, -20),
      ],
      0.9,
    ),
  )
  sketch.add(
    'paperDeep',
    blob(
      [
        spot(0, -6),
        spot(7.4, -3),
        spot(8.6, 6),
        spot(5.4, 16),
        spot(0, 19.4),
        spot(-5.4, 16),
        spot(-8.6, 6),
        spot(-7.4, -3),
      ],
      0.9,
    ),
  )
  for (let row = 0; row < 6; row++)
    for (let column = -3; column <= 3; column++) {
      const dx = column * 2.2 + (row % 2 ? 1.1 : 0)
      const dy = -1 + row * 3.2
      if (Math.abs(dx) < 7.4 - row * 0.62)
        sketch.add('brown', stroke(spot(dx, dy - 0.9), spot(dx + (random() - 0.5) * 0.4, dy + 1.2), 0.34))
    }
  sketch.add(
    'brownDeep',
    blob(
      [
        spot(-11.4, -11),
        spot(-7.6, -7),
        spot(-8.4, 4),
        spot(-8.6, 14),
        spot(-10.4, 20),
        spot(-13.6, 11),
        spot(-14.4, 0),
      ],
      0.9,
    ),
    blob(
      [
        spot(11.4, -11),
        spot(7.6, -7),
        spot(8.4, 4),
        spot(8.6, 14),
        spot(10.4, 20),
        spot(13.6, 11),
        spot(14.4, 0),
      ],
      0.9,
    ),
  )
  for (const side of [-1, 1])
    for (let row = 0; row < 5; row++)
      sketch.add(
        'greige',
        stroke(spot(side * 13, -3 + row * 4.2), spot(side * 9.4, -1 + row * 4.2), 0.4, side * 0.4),
      )
  // Ear tufts, face discs, eyes.
  sketch.add(
    'brownDeep',
    polygon([spot(-11, -29), spot(-9.4, -18.4), spot(-3.4, -22.4)]),
    polygon([spot(11, -29), spot(9.4, -18.4), spot(3.4, -22.4)]),
  )
  sketch.add('paper', ellipse(spot(-4.9, -14.6), 6), ellipse(spot(4.9, -14.6), 6))
  for (const side of [-1, 1])
    for (let ray = 0; ray < 12; ray++) {
      const angle = (ray * Math.PI) / 6
      sketch.add(
        'greige',
        stroke(
          spot(side * 4.9 + Math.cos(angle) * 4, -14.6 + Math.sin(angle) * 4),
          spot(side * 4.9 + Math.cos(angle) * 5.6, -14.6 + Math.sin(angle) * 5.6),
          0.22,
        ),
      )
    }
  sketch.add('ochre', ellipse(spot(-4.9, -14.6), 3.7), ellipse(spot(4.9, -14.6), 3.7))
  sketch.add('inkDeep', ellipse(spot(-4.6, -14.4), 2.4), ellipse(spot(4.6, -14.4), 2.4))
  sketch.add('white', ellipse(spot(-5.5, -15.4), 0.7), ellipse(spot(3.7, -15.4), 0.7))
  sketch.add(
    'brownDeep',
    stroke(spot(-10.4, -18.6), spot(-0.6, -18.2), 0.8, 1),
    stroke(spot(10.4, -18.6), spot(0.6, -18.2), 0.8, -1),
  )
  sketch.add('inkDeep', polygon([spot(-1.5, -13), spot(1.5, -13), spot(0, -8.6)]))
}

function branch(sketch: Sketch) {
  sketch.add(
    'brownDeep',
    'M33 82.4C48 77.6 66 75.2 84 74.6C98 74.2 108 72.4 120 67.6C121 69.2 121 70.4 120.4 71.4C110 76.4 99 78.4 85 78.8C68 79.4 50 82 34 87.6Z',
  )
  sketch.add(
    'white',
    'M36 81.6C50 76.8 64 75 74 74.6C75.4 75.6 74.4 76.4 72.6 76.6C60 77 48 79.6 38 83C36 83.4 35.4 82.4 36 81.6Z',
    'M94 74C104 73 112 70.6 119.4 67.4C120.4 68.6 119.6 69.6 118 70.2C110 73.4 102 75.2 95.4 75.6C93.6 75.4 93 74.6 94 74Z',
  )
  for (const dx of [-5.4, 4.2])
    for (const toe of [-1.5, 0, 1.5])
      sketch.add('ochreDeep', stroke([83 + dx + toe, 72.6], [83 + dx + toe * 1.2, 77.6], 0.62))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(41)
  const moon: Point = [92, 37]
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  sketch.add('ink', ellipse(moon, 66))
  sketch.add('inkSoft', ellipse(moon, 48))
  stars(sketch, random, 80, -2, 78)
  sketch.add('ochrePale', ellipse(moon, 31))
  sketch.add('white', ellipse(moon, 28))
  sketch.add(
    'ochrePale',
    ellipse([101, 24], 4.4),
    ellipse([111, 43], 3),
    ellipse([74, 27], 2.4),
    ellipse([70, 48], 3.4),
  )
  sketch.add('inkSoft', ground(unevenLine(random, 84, 3)))
  for (let x = -2; x < 153; x += 7 + random() * 5)
    sketch.add('ink', spruce([x, 94], 16 + random() * 16, random))
  sketch.add('sea', ground(unevenLine(random, 94, 1.6)))
  sketch.add('mist', ground(unevenLine(random, 99, 1.6)))
  for (let x = 4; x < 150; x += 13 + random() * 9)
    sketch.add('seaPale', stroke([x - 8, 102 + random() * 3], [x + 8, 102 + random() * 3], 0.4))
  birch(sketch, 17, 7, random)
  birch(sketch, 129, 13, random)
  birch(sketch, 2, 11, random)
  birch(sketch, 145, 6.4, random)
  branch(sketch)
  birch(sketch, 35, 9.6, random)
  owl(sketch, random)
  for (let index = 0; index < 46; index++)
    sketch.add('white', ellipse([-3 + random() * 154, -3 + random() * 108], 0.25 + random() * 0.4))
  return sketch.paths
}

/** An owl on a birch branch before a full moon. */
export const owlByMoonlight = draw()
