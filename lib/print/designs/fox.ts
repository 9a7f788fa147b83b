import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import { ground, unevenLine } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

/** A fern frond from its foot: a bowed rib and leaflets that shorten to the tip. */
function fern(sketch: Sketch, ink: InkName, [x, y]: Point, length: number, angleDeg: number, bow: number) {
  const angle = (angleDeg * Math.PI) / 180
  const at = (part: number): Point => {
    const turn = angle + bow * part
    return [x + Math.cos(turn) * length * part, y - Math.sin(turn) * length * part]
  }
  for (let part = 0.12; part < 1; part += 0.085) {
    const [root, next] = [at(part), at(part + 0.03)]
    const along = Math.atan2(next[1] - root[1], next[0] - root[0])
    const reach = length * 0.24 * (1 - part) ** 0.7
    for (const side of [-1, 1]) {
      const turn = along + side * 1.05
      sketch.add(
        ink,
        stroke(
          root,
          [root[0] + Math.cos(turn) * reach, root[1] + Math.sin(turn) * reach],
          length * 0.018 + 0.14,
          side * 0.4,
        ),
      )
    }
  }
  sketch.add(ink, stroke([x, y], at(1), 0.36, bow * length * 0.1))
}

/** The fox asleep, curled in its tail, its face to the left. */
function sleeper(sketch: Sketch) {
  sketch.add('inkDeep', ellipse([78, 88], 37, 4.6))
  sketch.add(
    'red',
    blob(
      [
        [46, 82],
        [47, 71],
        [56, 62],
        [70, 57.4],
        [88, 57],
        [103, 62],
        [112, 71],
        [113, 80],
        [106, 87],
        [88, 89.6],
        [66, 89.6],
        [52, 88],
      ],
      0.95,
    ),
  )
  sketch.add(
    'redDeep',
    blob(
      [
        [84, 57.2],
        [101, 62],
        [110.6, 70.6],
        [111, 79],
        [104, 84],
        [101, 75],
        [94, 65],
      ],
      0.9,
    ),
  )
  sketch.add(
    'redSoft',
    stroke([66, 61], [84, 60], 0.5, -0.6),
    stroke([60, 65.6], [74, 62.6], 0.42, -0.6),
    stroke([88, 62], [98, 67], 0.42, -0.5),
    stroke([76, 65], [90, 66], 0.36, -0.5),
  )
  // Haunch and tail, which comes round to the nose.
  sketch.add(
    'redDeep',
    blob(
      [
        [84, 74],
        [94, 68],
        [104, 72],
        [107, 80],
        [100, 86],
        [88, 86],
      ],
      0.9,
    ),
  )
  sketch.add(
    'red',
    blob(
      [
        [86, 75.4],
        [95, 70],
        [104, 74],
        [105.6, 81],
        [99, 85],
        [89, 84.6],
      ],
      0.9,
    ),
  )
  sketch.add(
    'red',
    blob(
      [
        [110, 77],
        [112.4, 84],
        [104, 91],
        [86, 93.6],
        [66, 92.6],
        [50, 88],
        [43, 83.4],
        [50, 80.6],
        [66, 83],
        [86, 84],
        [102, 81],
      ],
      0.9,
    ),
  )
  sketch.add('redDeep', stroke([106, 86.6], [76, 90.6], 0.7, 1), stroke([98, 86], [70, 87.6], 0.5, 1))
  sketch.add(
    'white',
    blob(
      [
        [64, 82.6],
        [60, 86],
        [62, 91.6],
        [50, 88.4],
        [41.6, 83.4],
        [50, 80.4],
      ],
      0.9,
    ),
  )
  sketch.add(
    'paperDeep',
    stroke([60, 88.8], [47, 84.6], 0.36, 0.4),
    stroke([59.6, 85.6], [49, 82.8], 0.3, 0.3),
  )
  // Head on the paws.
  sketch.add(
    'redDeep',
    polygon([
      [63, 63.4],
      [67.6, 51.4],
      [72.4, 64.6],
    ]),
  )
  sketch.add(
    'inkDeep',
    polygon([
      [66.2, 56.6],
      [67.6, 51.4],
      [69.6, 57],
    ]),
  )
  sketch.add(
    'red',
    blob(
      [
        [38.6, 79],
        [42, 74.4],
        [47, 69],
        [52, 64.4],
        [59, 62],
        [67, 63.4],
        [73, 69],
        [72, 76],
        [64, 80.6],
        [52, 81.4],
        [43, 81.4],
      ],
      0.9,
    ),
  )
  sketch.add(
    'red',
    polygon([
      [50, 66.4],
      [51.6, 53],
      [61.4, 63],
    ]),
  )
  sketch.add(
    'redDeep',
    polygon([
      [52.4, 64],
      [52.8, 57],
      [58.2, 62.6],
    ]),
  )
  sketch.add(
    'inkDeep',
    polygon([
      [51.1, 57.4],
      [51.6, 53],
      [55, 56.6],
    ]),
  )
  sketch.add(
    'white',
    blob(
      [
        [38.8, 79],
        [44, 77],
        [50, 75.4],
        [57, 74.4],
        [66, 75.4],
        [71, 74],
        [68, 79],
        [60, 81.2],
        [48, 81.8],
        [42, 81.4],
      ],
      0.9,
    ),
  )
  sketch.add(
    'inkDeep',
    ellipse([39.4, 78.6], 1.8, 1.4),
    stroke([47.6, 73.4], [54.6, 71.2], 0.5, 1.3),
    stroke([47.4, 73.6], [46.4, 72.8], 0.24),
  )
  sketch.add('greige', stroke([43, 79.4], [50, 80], 0.14, 0.3))
}

function mushroom(sketch: Sketch, [x, y]: Point, size: number, cap: InkName, shade: InkName) {
  sketch.add(
    'paper',
    polygon([
      [x - size * 0.24, y - size * 0.9],
      [x + size * 0.24, y - size * 0.9],
      [x + size * 0.34, y],
      [x - size * 0.34, y],
    ]),
  )
  sketch.add(
    'paperDeep',
    polygon([
      [x + size * 0.04, y - size * 0.9],
      [x + size * 0.24, y - size * 0.9],
      [x + size * 0.34, y],
      [x + size * 0.1, y],
    ]),
  )
  sketch.add(
    cap,
    blob(
      [
        [x - size, y - size * 0.8],
        [x - size * 0.8, y - size * 1.3],
        [x, y - size * 1.62],
        [x + size * 0.8, y - size * 1.3],
        [x + size, y - size * 0.8],
        [x, y - size * 0.66],
      ],
      0.9,
    ),
  )
  sketch.add(
    shade,
    blob(
      [
        [x + size * 0.3, y - size * 0.72],
        [x + size * 0.6, y - size * 1.3],
        [x + size * 0.86, y - size * 1.14],
        [x + size, y - size * 0.8],
      ],
      0.7,
    ),
  )
  sketch.add(
    'paper',
    stroke([x - size * 0.7, y - size * 1.12], [x - size * 0.1, y - size * 1.42], size * 0.08, -size * 0.05),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(67)
  sketch.add('ochrePale', rect(-3, -3, 154, 111))
  sketch.add('paper', ellipse([80, 20], 50))
  sketch.add('white', ellipse([80, 20], 32))
  // The wood behind, as round crowns that darken towards us.
  for (let x = -6; x < 160; x += 12)
    sketch.add(
      'seaPale',
      ellipse([x + random() * 5, 50 + random() * 8], 10 + random() * 5, 12 + random() * 7),
    )
  for (let x = -2; x < 160; x += 15)
    sketch.add('seaSoft', ellipse([x + random() * 5, 64 + random() * 5], 9 + random() * 6, 9 + random() * 6))
  for (const [x, width] of [
    [8, 10],
    [136, 12],
  ] as const) {
    sketch.add(
      'ink',
      polygon([
        [x - width * 0.5, -3],
        [x + width * 0.3, -3],
        [x + width * 0.4, 66],
        [x + width, 86],
        [x - width, 86],
        [x - width * 0.5, 66],
      ]),
    )
    sketch.add(
      'ink',
      stroke([x, 40], [x + (x < 70 ? 26 : -26), 22], 1.5, x < 70 ? 2 : -2),
      stroke([x, 24], [x + (x < 70 ? 20 : -20), 4], 1.2, x < 70 ? 1.5 : -1.5),
    )
    for (let leaf = 0; leaf < 34; leaf++) {
      const spot: Point = [x + (x < 70 ? 1 : -1) * (random() * 36 - 6), -2 + random() ** 1.4 * 30]
      sketch.add(leaf % 3 ? 'sea' : 'inkSoft', ellipse(spot, 2.6, 1.2, random() * 180))
    }
    for (let mark = 0; mark < 9; mark++) {
      const [mx, my] = [x + (random() - 0.5) * width * 0.6, random() * 78]
      sketch.add('inkSoft', stroke([mx, my], [mx + (random() - 0.5), my + 5 + random() * 5], 0.36))
    }
  }
  sketch.add('seaSoft', ground(unevenLine(random, 70, 2.6, 10)))
  sketch.add('sea', ground(unevenLine(random, 78, 2, 8)))
  for (const [x, y, length, angle, bow] of [
    [20, 82, 26, 110, 0.6],
    [24, 82, 24, 62, -0.5],
    [120, 80, 28, 100, 0.5],
    [126, 82, 26, 56, -0.5],
    [134, 84, 22, 130, 0.5],
  ] as const)
    fern(sketch, 'inkSoft', [x, y], length, angle, bow)
  sketch.add('inkSoft', ground(unevenLine(random, 86, 1.6, 8)))
  sleeper(sketch)
  for (const [x, y, length, angle, bow] of [
    [10, 106, 36, 78, -0.4],
    [4, 108, 30, 48, -0.4],
    [-2, 106, 34, 100, 0.4],
    [140, 108, 38, 104, 0.4],
    [148, 108, 32, 130, 0.5],
    [150, 106, 34, 84, -0.3],
  ] as const)
    fern(sketch, 'seaSoft', [x, y], length, angle, bow)
  mushroom(sketch, [28, 102], 5, 'ochreDeep', 'brown')
  mushroom(sketch, [36, 104], 3.2, 'ochreDeep', 'brown')
  mushroom(sketch, [122, 103], 5.4, 'redSoft', 'red')
  mushroom(sketch, [113, 105], 3.4, 'redSoft', 'red')
  for (let index = 0; index < 40; index++) {
    const [x, y] = [random() * 148, 93 + random() * 14]
    sketch.add(
      random() < 0.5 ? 'ochre' : 'redSoft',
      stroke([x - 1.2, y], [x + 1.2, y + (random() - 0.5)], 0.5),
    )
  }
  return sketch.paths
}

/** A fox asleep among ferns. */
export const sleepingFox = draw()
