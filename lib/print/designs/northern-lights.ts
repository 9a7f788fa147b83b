import { seeded } from '@/lib/text/seeded'
import { blob, polygon, rect, ridge, Sketch, stroke } from './draw'
import { ground, ripples, spruce, stars, unevenLine } from './motifs'
import type { InkName } from './palette'
import type { Drawing } from './types'

/** A curtain of light: rays side by side that follow a curve at their feet and fade upwards. */
function curtain(
  sketch: Sketch,
  random: () => number,
  inks: readonly [InkName, InkName],
  foot: (x: number) => number,
  height: number,
  from: number,
  to: number,
) {
  for (let x = from; x < to; x += 3) {
    const base = foot(x)
    const reach = height * (0.7 + random() * 0.5)
    const width = 1.4 + random() * 1.1
    sketch.add(
      inks[0],
      `M${(x - width).toFixed(2)} ${base.toFixed(2)}C${(x - width * 0.8).toFixed(2)} ${(base - reach * 0.4).toFixed(2)} ${(x + 1).toFixed(2)} ${(base - reach * 0.8).toFixed(2)} ${(x + 3).toFixed(2)} ${(base - reach).toFixed(2)}C${(x + 2.4).toFixed(2)} ${(base - reach * 0.7).toFixed(2)} ${(x + width).toFixed(2)} ${(base - reach * 0.3).toFixed(2)} ${(x + width).toFixed(2)} ${base.toFixed(2)}Z`,
    )
    sketch.add(inks[1], stroke([x, base + 0.4], [x + 0.9, base - reach * 0.46], width * 0.8))
  }
}

function cabin(sketch: Sketch) {
  sketch.add('brownDeep', rect(88, 70, 24, 13))
  for (let y = 71.4; y < 83; y += 2.2) sketch.add('brown', stroke([88, y], [112, y], 0.4))
  sketch.add(
    'white',
    polygon([
      [84.6, 71.4],
      [91, 61],
      [109, 61],
      [115.4, 71.4],
    ]),
  )
  sketch.add(
    'mist',
    polygon([
      [100, 61],
      [109, 61],
      [115.4, 71.4],
      [103, 71.4],
    ]),
  )
  sketch.add('inkDeep', rect(105, 55.4, 3, 7))
  sketch.add('white', rect(104.6, 54.6, 3.8, 1.2))
  sketch.add('ochre', rect(91, 74, 5.6, 5), rect(104.4, 74, 4, 9))
  sketch.add('brownDeep', rect(93.6, 74, 0.4, 5), rect(91, 76.3, 5.6, 0.4))
  sketch.add('redDeep', rect(104.9, 74.6, 3, 8.4))
  sketch.add('mist', stroke([106.4, 54], [109, 44], 0.9, 1.4), stroke([108.6, 45], [106.8, 36], 0.8, -1.4))
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(89)
  sketch.add('inkDeep', rect(-3, -3, 154, 111))
  sketch.add('ink', ground(unevenLine(random, 46, 3, 8)))
  stars(sketch, random, 120, -2, 62)
  curtain(sketch, random, ['inkSoft', 'sea'], (x) => 34 + Math.sin(x / 15 + 2) * 7 - x * 0.05, 30, -4, 154)
  curtain(sketch, random, ['sea', 'seaSoft'], (x) => 46 + Math.sin(x / 19) * 9 - x * 0.03, 34, -4, 154)
  curtain(
    sketch,
    random,
    ['seaSoft', 'seaPale'],
    (x) => 56 + Math.sin(x / 12 + 1) * 4 - x * 0.06,
    17,
    -4,
    154,
  )
  sketch.add(
    'inkSoft',
    ridge(
      [
        [-6, 66],
        [14, 56],
        [30, 62],
        [52, 51],
        [70, 61],
        [92, 55],
        [116, 63],
        [136, 54],
        [156, 62],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'white',
    polygon([
      [46, 54.4],
      [52, 51.1],
      [57.4, 54.4],
      [54, 54],
      [51.6, 56],
      [49, 54],
    ]),
    polygon([
      [9.6, 58],
      [14, 56],
      [19, 58.2],
      [15.4, 58],
      [13, 59.4],
    ]),
    polygon([
      [131, 56.6],
      [136, 54.1],
      [141, 56.6],
      [137, 56.2],
      [135, 58],
    ]),
  )
  for (let x = -4; x < 156; x += 3.6)
    sketch.add('ink', spruce([x + random() * 2, 76], 6 + random() * 9, random))
  sketch.add(
    'mist',
    ridge(
      [
        [-6, 76],
        [30, 74],
        [60, 77],
        [90, 75],
        [124, 77],
        [156, 74],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  sketch.add(
    'white',
    ridge(
      [
        [-6, 84],
        [24, 80],
        [70, 83.6],
        [100, 82],
        [130, 83],
        [156, 79],
      ],
      [
        [156, 112],
        [-8, 112],
      ],
    ),
  )
  cabin(sketch)
  // The lake has not frozen over: the lights lie in it.
  sketch.add(
    'inkSoft',
    blob(
      [
        [-12, 100],
        [10, 93.6],
        [44, 91],
        [82, 92.4],
        [104, 97],
        [96, 104],
        [70, 112],
        [-12, 114],
      ],
      0.9,
    ),
  )
  sketch.add(
    'sea',
    blob(
      [
        [-12, 102],
        [10, 96],
        [44, 93.4],
        [78, 94.6],
        [96, 98],
        [88, 103],
        [64, 110],
        [-12, 112],
      ],
      0.9,
    ),
  )
  for (let index = 0; index < 40; index++) {
    const part = random()
    const x = -2 + part * 84
    const y = 96 + random() * (11 - part * 6)
    sketch.add(random() < 0.5 ? 'seaPale' : 'seaSoft', stroke([x - 5, y], [x + 5, y], 0.34))
  }
  sketch.add('ochreSoft', stroke([84, 97.4], [95, 97.4], 0.34), stroke([86, 99], [93, 99], 0.3))
  sketch.add('paperDeep', stroke([106, 84], [112, 97], 0.7, -1), stroke([111, 96], [132, 108], 0.9, 1))
  sketch.add(
    'inkDeep',
    spruce([126, 96], 34, random),
    spruce([138, 100], 46, random),
    spruce([149, 103], 38, random),
    spruce([120, 92], 20, random),
    spruce([76, 86], 17, random),
  )
  for (const [x, y, reach] of [
    [138, 76, 5],
    [138, 88, 8],
    [126, 80, 4],
    [126, 89, 6],
    [149, 84, 5],
    [149, 94, 7],
  ] as const)
    sketch.add('white', stroke([x - reach, y + 1.4], [x + reach * 0.3, y - 0.4], 0.6, -0.5))
  ripples(sketch, random, { top: 104, bottom: 108, count: 8, inks: ['mist'] })
  return sketch.paths
}

/** Northern lights over a log cabin by a lake. */
export const northernLights = draw()
