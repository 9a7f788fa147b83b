import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, rect, Sketch, stroke } from './draw'
import { cloud, ground, gull, ripples, unevenLine } from './motifs'
import type { Drawing } from './types'

/** The raised fluke: one dark body, its lit upper edges, the ribs of the underside. */
function fluke(sketch: Sketch) {
  sketch.add(
    'inkDeep',
    'M63 84C66 72 69.4 62 71.6 51.4C66 51 58 47.6 51 43.4C45.4 40 40.2 38.6 34.4 39.4C40.8 32.6 50.2 29.8 59 31.4C66 32.6 71.4 36.2 74.2 41.4C77.2 36.2 83 32.8 90 32C98.8 31 108 34.4 114 41.4C108.4 40.2 103 41.2 97.4 44.4C90.2 48.4 82.2 51.4 76.8 51.6C79 62 83 73 88.6 84Z',
  )
  sketch.add(
    'inkSoft',
    'M40.4 36.8C46 33.4 52.6 32.6 58.8 33.6C65.4 34.8 70.4 38 73.4 43.2C66.4 38.6 61 36.8 54.6 36.2C49.6 35.6 45 35.8 40.4 36.8Z',
    'M108.2 38.6C102.6 35 96.4 33.6 90.2 34.2C83.6 35 78.4 38.2 75.2 43.4C82.2 38.8 87.6 37.2 94 36.8C99 36.6 103.6 37 108.2 38.6Z',
  )
  sketch.add(
    'seaSoft',
    stroke([48, 40.6], [66, 47.4], 0.5, 1),
    stroke([53, 39.4], [68.6, 46.6], 0.4, 1),
    stroke([100.4, 41.6], [82.4, 47.8], 0.5, -1),
    stroke([95.4, 40], [80, 46.8], 0.4, -1),
    stroke([72.6, 56], [67.4, 78], 0.5, -0.6),
    stroke([75.4, 56], [76.4, 80], 0.42, 0.3),
    stroke([77.6, 58], [83, 78], 0.4, 0.5),
  )
  sketch.add(
    'white',
    stroke([43, 38], [60, 36.6], 0.34, -1.2),
    stroke([105.6, 39.6], [89.4, 37.4], 0.34, 1.2),
  )
}

/** Water falling from the edges in strings of drops. */
function falling(sketch: Sketch, random: () => number) {
  const edges: Point[] = [
    [37, 41],
    [44, 42],
    [50, 44.6],
    [57, 48.6],
    [64, 51.4],
    [85, 51],
    [92, 48.4],
    [99, 45],
    [105, 42.8],
    [111, 41.6],
  ]
  for (const [x, y] of edges) {
    let level = y + 0.6
    for (let drop = 0; drop < 9; drop++) {
      const size = 0.55 - drop * 0.035 + random() * 0.18
      sketch.add(
        random() < 0.5 ? 'white' : 'mist',
        ellipse([x + (random() - 0.5) * 1.1, level], size * 0.7, size * 1.25),
      )
      level += 1.8 + random() * 2
    }
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(53)
  const sun: Point = [74, 60]
  sketch.add('seaPale', rect(-3, -3, 154, 111))
  sketch.add('mist', ellipse(sun, 72))
  sketch.add('ochrePale', ellipse(sun, 55))
  sketch.add('ochreSoft', ellipse(sun, 39))
  sketch.add('redSoft', ellipse(sun, 26))
  sketch.add('white', cloud([24, 28], 34), cloud([128, 22], 30), cloud([137, 44], 22), cloud([12, 48], 20))
  // Islands in the haze.
  sketch.add(
    'seaSoft',
    blob(
      [
        [-8, 66],
        [2, 59],
        [12, 57],
        [20, 60],
        [30, 64],
        [36, 67],
        [14, 69],
      ],
      0.8,
    ),
  )
  sketch.add(
    'sea',
    blob(
      [
        [116, 67],
        [124, 62],
        [132, 57.4],
        [141, 58.6],
        [154, 55],
        [158, 69],
        [134, 69],
      ],
      0.8,
    ),
  )
  sketch.add('sea', rect(-3, 66, 154, 45))
  ripples(sketch, random, {
    top: 66.8,
    bottom: 82,
    count: 90,
    inks: ['seaSoft', 'seaPale', 'inkSoft', 'ochreSoft'],
  })
  fluke(sketch)
  falling(sketch, random)
  sketch.add('inkSoft', ground(unevenLine(random, 83, 1.4)))
  // Foam where the water closes round the tail.
  for (let index = 0; index < 42; index++) {
    const x = 75 + (random() - 0.5) * 52
    const y = 81.6 + random() * 4.4 + Math.abs(x - 75) * 0.04
    sketch.add(random() < 0.7 ? 'white' : 'seaPale', stroke([x - 2.4, y], [x + 2.4, y], 0.34, -0.35))
  }
  for (let index = 0; index < 40; index++)
    sketch.add('white', ellipse([75 + (random() - 0.5) * 44, 83 - random() ** 2 * 13], 0.2 + random() * 0.42))
  ripples(sketch, random, { top: 86, bottom: 95, count: 46, inks: ['sea', 'seaSoft', 'seaPale'] })
  sketch.add('ink', ground(unevenLine(random, 95, 1.8)))
  ripples(sketch, random, { top: 97, bottom: 108, count: 44, inks: ['inkSoft', 'sea', 'seaSoft'] })
  gull(sketch, 'ink', [122, 30], 5, 0.5)
  gull(sketch, 'ink', [134, 25], 3.4, -0.3)
  gull(sketch, 'ink', [20, 20], 4, 0.4)
  gull(sketch, 'ink', [110, 20], 2.6, 0.2)
  return sketch.paths
}

/** A whale's tail rises out of an evening sea. */
export const whale = draw()
