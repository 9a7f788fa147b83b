import { band, blob, ellipse, type Point, polygon, rect, Sketch, stroke } from './draw'
import type { InkName } from './palette'
import type { Drawing } from './types'

function ball(sketch: Sketch, [x, y]: Point, size: number, wool: InkName, shade: InkName, light: InkName) {
  sketch.add('brownDeep', ellipse([x + size * 0.1, y + size * 0.94], size * 0.9, size * 0.14))
  sketch.add(wool, ellipse([x, y], size))
  sketch.add(
    shade,
    blob(
      [
        [x + size * 0.3, y - size * 0.94],
        [x + size * 0.95, y - size * 0.2],
        [x + size * 0.7, y + size * 0.7],
        [x, y + size * 0.99],
        [x + size * 0.5, y + size * 0.3],
      ],
      0.9,
    ),
  )
  for (let turn = 0; turn < 5; turn++) {
    const offset = (turn - 2) * size * 0.3
    sketch.add(
      light,
      stroke(
        [x - size * 0.8, y + offset * 0.7 - size * 0.1],
        [x + size * 0.5, y + offset - size * 0.4],
        size * 0.045,
        -size * 0.22,
      ),
    )
    sketch.add(
      turn % 2 ? light : shade,
      stroke(
        [x - offset * 0.5 - size * 0.2, y - size * 0.8],
        [x + offset + size * 0.1, y + size * 0.8],
        size * 0.04,
        size * 0.2,
      ),
    )
  }
}

/** A ginger cat with one paw on the wool, lying, its head to the left. */
function cat(sketch: Sketch) {
  sketch.add('brownDeep', ellipse([88, 88.6], 40, 3.4))
  sketch.add(
    'ochreDeep',
    band(
      [
        [119, 80],
        [132, 78],
        [138, 68],
        [133, 58],
        [137, 53],
      ],
      [7, 6.4, 5.6, 5, 3.6],
    ),
  )
  for (const at of [
    [131, 78.6],
    [137.4, 69],
    [134, 60],
  ] as Point[])
    sketch.add('brown', ellipse(at, 2.9, 1, 60))
  sketch.add(
    'ochre',
    blob(
      [
        [62, 84],
        [64, 70],
        [76, 62],
        [94, 58],
        [112, 62],
        [122, 72],
        [122, 84],
        [112, 89],
        [74, 89],
      ],
      0.9,
    ),
  )
  sketch.add(
    'ochreDeep',
    blob(
      [
        [106, 72],
        [115, 68],
        [121.6, 75],
        [121, 84.4],
        [112, 89],
        [103, 86],
      ],
      0.9,
    ),
  )
  for (const [x, y, reach] of [
    [84, 60.4, 9],
    [92, 58.8, 11],
    [100, 59.4, 11],
    [108, 61.6, 9],
  ] as const)
    sketch.add('ochreDeep', stroke([x, y], [x + 3, y + reach], 1.1, -0.8))
  sketch.add(
    'paper',
    blob(
      [
        [62, 84],
        [66, 74],
        [74, 78],
        [78, 86],
        [72, 89.4],
        [64, 89],
      ],
      0.9,
    ),
  )
  sketch.add(
    'ochre',
    band(
      [
        [76, 84],
        [64, 87],
        [53, 84],
      ],
      [6, 5.4, 5],
    ),
    band(
      [
        [82, 87],
        [70, 89.4],
        [60, 89],
      ],
      [5, 4.6, 4.4],
    ),
  )
  sketch.add('paper', ellipse([52.6, 83.8], 3, 2.5), ellipse([59.4, 89], 3, 2.3))
  sketch.add(
    'greige',
    stroke([51, 82.6], [51.2, 85.2], 0.2),
    stroke([53.2, 82.4], [53.4, 85.4], 0.2),
    stroke([58, 88], [58.2, 90.2], 0.2),
    stroke([60.2, 87.8], [60.4, 90.2], 0.2),
  )
  // Head.
  sketch.add(
    'ochreDeep',
    polygon([
      [56, 62],
      [56.6, 49],
      [66, 56.4],
    ]),
    polygon([
      [82, 62],
      [81.4, 49],
      [72, 56.4],
    ]),
  )
  sketch.add(
    'redSoft',
    polygon([
      [58, 60],
      [58.4, 52.6],
      [64, 57],
    ]),
    polygon([
      [80, 60],
      [79.6, 52.6],
      [74, 57],
    ]),
  )
  sketch.add(
    'ochre',
    blob(
      [
        [69, 54.6],
        [78, 57],
        [83.4, 65],
        [81, 73],
        [75, 77.4],
        [69, 78.4],
        [63, 77.4],
        [57, 73],
        [54.6, 65],
        [60, 57],
      ],
      0.95,
    ),
  )
  sketch.add(
    'ochreDeep',
    stroke([69, 55], [69, 61], 0.9),
    stroke([65, 55.6], [66, 60.6], 0.7),
    stroke([73, 55.6], [72, 60.6], 0.7),
    stroke([55.6, 67], [60.4, 68], 0.6),
    stroke([82.4, 67], [77.6, 68], 0.6),
  )
  sketch.add(
    'paper',
    blob(
      [
        [69, 69],
        [74.6, 71.4],
        [74.6, 75.6],
        [69, 78],
        [63.4, 75.6],
        [63.4, 71.4],
      ],
      0.95,
    ),
  )
  sketch.add('inkDeep', ellipse([63, 66], 1.9, 2.3), ellipse([75, 66], 1.9, 2.3))
  sketch.add('white', ellipse([63.6, 65.2], 0.6), ellipse([75.6, 65.2], 0.6))
  sketch.add(
    'redDeep',
    polygon([
      [67.6, 70],
      [70.4, 70],
      [69, 71.8],
    ]),
  )
  sketch.add(
    'inkDeep',
    stroke([69, 71.6], [66.6, 73.6], 0.2, -0.4),
    stroke([69, 71.6], [71.4, 73.6], 0.2, 0.4),
  )
  for (const side of [-1, 1])
    for (const lift of [-1.2, 0, 1.4])
      sketch.add(
        'white',
        stroke([69 + side * 5.6, 72.6 + lift * 0.4], [69 + side * 16, 72 + lift * 1.6], 0.14),
      )
}

function draw(): Drawing {
  const sketch = new Sketch()
  sketch.add('sea', rect(-3, -3, 154, 111))
  // Wallpaper: sprigs in rows.
  for (let row = 0; row < 5; row++)
    for (let column = 0; column < 10; column++) {
      const [x, y] = [4 + column * 16 + (row % 2) * 8, 4 + row * 14]
      sketch.add(
        'seaSoft',
        stroke([x, y + 4], [x, y - 2], 0.3),
        stroke([x, y + 2], [x - 2.4, y - 0.6], 0.5),
        stroke([x, y + 2], [x + 2.4, y - 0.6], 0.5),
        ellipse([x, y - 2.8], 0.9),
      )
    }
  sketch.add('brown', rect(-3, 68, 154, 5))
  sketch.add('ochreDeep', rect(-3, 68, 154, 1.4))
  // A picture on the wall: hills and a sun.
  sketch.add('ochreDeep', rect(16, 12, 34, 27))
  sketch.add('ochreSoft', rect(16, 12, 34, 1.2), rect(16, 12, 1.2, 27))
  sketch.add('paper', rect(19, 15, 28, 21))
  sketch.add('mist', rect(21, 17, 24, 17))
  sketch.add('redSoft', ellipse([36, 24], 4))
  sketch.add(
    'seaSoft',
    blob(
      [
        [21, 30],
        [27, 25],
        [33, 28.6],
        [39, 26],
        [45, 29],
        [45, 34],
        [21, 34],
      ],
      0.5,
    ),
  )
  sketch.add(
    'inkSoft',
    blob(
      [
        [21, 32],
        [29, 30],
        [38, 31.6],
        [45, 30.6],
        [45, 34],
        [21, 34],
      ],
      0.4,
    ),
  )
  // A clock, ten past ten.
  sketch.add('brownDeep', ellipse([112, 26], 14))
  sketch.add('ochre', ellipse([112, 26], 12.6))
  sketch.add('paper', ellipse([112, 26], 11))
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour * Math.PI) / 6
    sketch.add('ink', ellipse([112 + Math.sin(angle) * 9, 26 - Math.cos(angle) * 9], hour % 3 ? 0.4 : 0.8))
  }
  sketch.add(
    'inkDeep',
    stroke([112, 26], [106.8, 22.6], 0.6),
    stroke([112, 26], [119, 22], 0.44),
    ellipse([112, 26], 0.9),
  )
  // Rug and boards.
  sketch.add('paperDeep', rect(-3, 73, 154, 36))
  for (const y of [80, 88, 97]) sketch.add('greige', stroke([-3, y], [151, y], 0.2))
  sketch.add('redDeep', ellipse([76, 93], 74, 13))
  sketch.add('red', ellipse([76, 92.4], 70, 11.6))
  for (let index = 0; index < 26; index++) {
    const angle = (index / 26) * Math.PI * 2
    const at: Point = [76 + Math.cos(angle) * 63, 92.4 + Math.sin(angle) * 9.4]
    sketch.add(
      'ochreSoft',
      polygon([
        [at[0], at[1] - 1.4],
        [at[0] + 2, at[1]],
        [at[0], at[1] + 1.4],
        [at[0] - 2, at[1]],
      ]),
    )
  }
  // A basket with more wool, and needles.
  sketch.add('paper', stroke([16, 70], [40, 44], 0.5), stroke([36, 72], [20, 42], 0.5))
  sketch.add('ochre', ellipse([40.6, 43.4], 1.2), ellipse([19.4, 41.2], 1.2))
  ball(sketch, [19, 70], 7.4, 'seaSoft', 'sea', 'seaPale')
  ball(sketch, [32, 69], 8, 'ochreSoft', 'ochreDeep', 'paper')
  sketch.add('brown', 'M7 72L46 72L42 92C36 95 17 95 11 92Z')
  for (let row = 0; row < 5; row++)
    for (let cell = 0; cell < 10; cell++) {
      if ((cell + row) % 2) continue
      const half = 19 - row * 0.8
      sketch.add('ochreDeep', rect(26.5 - half + (cell * half * 2) / 10, 73.4 + row * 4, half / 5.4, 3))
    }
  sketch.add('ochreDeep', rect(5.6, 70.4, 42, 2.6))
  cat(sketch)
  // The thread the cat has found.
  sketch.add(
    'redSoft',
    band(
      [
        [44, 91],
        [36, 97],
        [50, 101],
        [74, 99],
        [96, 102],
        [118, 98],
      ],
      [0.7, 0.7, 0.7, 0.7, 0.7, 0.7],
    ),
  )
  ball(sketch, [44, 86], 7.6, 'redSoft', 'redDeep', 'paper')
  ball(sketch, [124, 94], 6.4, 'ink', 'inkDeep', 'inkPale')
  return sketch.paths
}

/** A ginger cat beside a basket of wool has caught a ball of it. */
export const knitting = draw()
