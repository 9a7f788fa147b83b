import { seeded } from '@/lib/text/seeded'
import { band, blob, ellipse, type Point, polygon, rect, ridge, Sketch, stroke } from './draw'
import { ground, sparkle, spruce, stars, unevenLine } from './motifs'
import type { Drawing } from './types'

/** A grown-up and a child at a telescope on a hill, seen against the sky. */
function watchers(sketch: Sketch) {
  const foot = 91
  // Tripod and tube.
  sketch.add(
    'inkDeep',
    stroke([76, 68], [68, foot + 1], 0.6),
    stroke([76, 68], [77, foot + 2], 0.6),
    stroke([76, 68], [85, foot + 1], 0.6),
    ellipse([76, 68], 1.8),
  )
  sketch.add(
    'paper',
    polygon([
      [66.4, 70.6],
      [92.6, 55],
      [95.4, 59.8],
      [68.6, 74.4],
    ]),
  )
  sketch.add(
    'paperDeep',
    polygon([
      [67.6, 72.8],
      [94.2, 57.8],
      [95.4, 59.8],
      [68.6, 74.4],
    ]),
  )
  sketch.add(
    'red',
    polygon([
      [91.4, 53.6],
      [94.6, 51.8],
      [98.8, 59],
      [95.6, 60.8],
    ]),
    polygon([
      [76.6, 64.6],
      [79, 63.2],
      [81.2, 67.4],
      [78.8, 68.8],
    ]),
  )
  sketch.add(
    'inkDeep',
    polygon([
      [63.4, 72.4],
      [66.8, 70.4],
      [68.6, 74],
      [65.2, 76],
    ]),
  )
  // The grown-up bends to the eyepiece.
  sketch.add(
    'inkDeep',
    band(
      [
        [51, foot + 2],
        [51.6, 83],
        [52.6, 76],
      ],
      [3, 3.4, 4.4],
    ),
    band(
      [
        [57, foot + 2],
        [56, 83],
        [54.4, 76],
      ],
      [3, 3.2, 4],
    ),
  )
  sketch.add(
    'sea',
    blob(
      [
        [48.6, 79],
        [49, 69],
        [53, 63.6],
        [58.6, 64],
        [60.4, 68.6],
        [58.4, 79.4],
      ],
      0.8,
    ),
  )
  sketch.add(
    'inkSoft',
    blob(
      [
        [48.6, 79],
        [49, 69],
        [52, 64.4],
        [53, 71],
        [52.6, 79.6],
      ],
      0.8,
    ),
  )
  sketch.add(
    'sea',
    band(
      [
        [57, 67],
        [62, 71.4],
        [66.4, 73.6],
      ],
      [3.2, 2.6, 2],
    ),
  )
  sketch.add('ochrePale', ellipse([66.9, 73.9], 1.1), ellipse([60.2, 62.6], 3.2))
  sketch.add(
    'red',
    blob(
      [
        [56.6, 62.6],
        [57.2, 59.4],
        [60.4, 58.4],
        [63, 60],
        [63, 61.6],
        [60, 61.2],
      ],
      0.8,
    ),
    ellipse([59, 57.8], 1),
  )
  sketch.add(
    'ochre',
    band(
      [
        [55.6, 65.4],
        [58.6, 66.4],
        [61.4, 65.6],
      ],
      [1.8, 2, 1.8],
    ),
    band(
      [
        [56, 66],
        [52.6, 69],
        [51.6, 74],
      ],
      [1.8, 1.7, 1.9],
    ),
  )
  // The child points up.
  sketch.add(
    'inkDeep',
    band(
      [
        [39.4, foot + 2.4],
        [39.8, 86],
      ],
      [2, 2.6],
    ),
    band(
      [
        [43, foot + 2.4],
        [42.4, 86],
      ],
      [2, 2.6],
    ),
  )
  sketch.add(
    'red',
    blob(
      [
        [37.4, 88],
        [38, 80],
        [40, 76.6],
        [43.4, 76.6],
        [45, 80],
        [44.8, 88],
      ],
      0.8,
    ),
  )
  sketch.add(
    'redDeep',
    blob(
      [
        [37.4, 88],
        [38, 80],
        [39.6, 77.4],
        [40, 82],
        [39.8, 88.2],
      ],
      0.8,
    ),
  )
  sketch.add(
    'red',
    band(
      [
        [43.8, 78.6],
        [47.4, 74],
        [49.4, 69.4],
      ],
      [2, 1.7, 1.5],
    ),
  )
  sketch.add('ochrePale', ellipse([49.6, 68.6], 0.9), ellipse([41.8, 73.4], 2.7))
  sketch.add(
    'paper',
    blob(
      [
        [38.8, 73.6],
        [39.2, 70.8],
        [41.8, 69.8],
        [44.4, 70.8],
        [44.6, 72.6],
        [41.8, 72.4],
      ],
      0.8,
    ),
    ellipse([41.4, 69.2], 1),
  )
  sketch.add(
    'ochre',
    band(
      [
        [39.4, 75.8],
        [41.8, 76.4],
        [44, 75.8],
      ],
      [1.3, 1.4, 1.3],
    ),
  )
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(73)
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  sketch.add('ink', ground(unevenLine(random, 30, 4, 7)))
  sketch.add('inkSoft', ground(unevenLine(random, 52, 4, 7)))
  sketch.add('sea', ground(unevenLine(random, 68, 3, 7)))
  // The Milky Way: a pale band full of dust.
  for (let index = 0; index < 210; index++) {
    const part = random()
    const spread = (random() + random() + random() - 1.5) * 15
    const at: Point = [20 + part * 96 + spread * 0.6, 76 - part * 84 + spread]
    if (at[1] > 66) continue
    sketch.add(random() < 0.6 ? 'inkPale' : 'seaPale', ellipse(at, 0.14 + random() * 0.42))
  }
  stars(sketch, random, 110, -2, 64)
  // The Great Bear: seven stars, no lines needed.
  for (const [x, y] of [
    [98, 34],
    [108, 30],
    [116, 33],
    [124, 38],
    [127, 47],
    [141, 47],
    [142, 37],
  ] as const) {
    sketch.add('ochrePale', sparkle([x - 2, y - 12], 2.7))
    sketch.add('white', ellipse([x - 2, y - 12], 0.9))
  }
  // A shooting star.
  sketch.add('inkPale', stroke([20, 12], [46, 26], 0.9))
  sketch.add('white', stroke([30, 17.4], [46, 26], 0.6), ellipse([46, 26], 0.8))
  sketch.add(
    'inkSoft',
    ridge(
      [
        [-6, 76],
        [20, 70],
        [44, 74],
        [80, 69],
        [112, 75],
        [140, 68],
        [156, 72],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  for (let x = -4; x < 156; x += 4.4)
    sketch.add('ink', spruce([x + random() * 2, 84], 7 + random() * 9, random))
  // A village asleep in the valley.
  for (const [x, y] of [
    [104, 82],
    [112, 84],
    [121, 82],
    [129, 85],
  ] as const) {
    sketch.add(
      'inkDeep',
      rect(x, y, 5, 4),
      polygon([
        [x - 0.8, y],
        [x + 2.5, y - 2.8],
        [x + 5.8, y],
      ]),
    )
    sketch.add('ochre', rect(x + 1, y + 1.2, 1.2, 1.4))
  }
  sketch.add(
    'ink',
    ridge(
      [
        [-6, 84],
        [20, 89],
        [60, 91.4],
        [92, 91],
        [120, 95],
        [156, 92],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'inkDeep',
    ridge(
      [
        [-6, 96],
        [30, 94.6],
        [60, 95],
        [96, 94.6],
        [130, 99],
        [156, 98],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  for (let index = 0; index < 60; index++) {
    const x = -2 + random() * 152
    const foot = 96 + random() * 12
    sketch.add(
      random() < 0.5 ? 'inkSoft' : 'sea',
      stroke([x, foot], [x + (random() - 0.5) * 3, foot - 3 - random() * 3], 0.24),
    )
  }
  watchers(sketch)
  sketch.add(
    'inkDeep',
    spruce([8, 100], 40, random),
    spruce([-2, 102], 30, random),
    spruce([20, 101], 24, random),
    spruce([146, 104], 34, random),
  )
  return sketch.paths
}

/** A grown-up and a child with a telescope under the Great Bear. */
export const telescope = draw()
