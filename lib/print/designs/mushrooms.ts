import { seeded } from '@/lib/text/seeded'
import { blob, ellipse, type Point, placed, polygon, rect, Sketch, stroke } from './draw'
import { ground, unevenLine } from './motifs'
import type { Drawing } from './types'

/** A porcini, its foot at the point. */
function porcini(sketch: Sketch, random: () => number, at: Point, scale: number, turn: number) {
  const put = placed(at, scale, turn)
  const shape = (...points: Point[]) => blob(points.map(put), 0.9)
  sketch.add('paper', shape([-3.4, -14], [3.4, -14], [5, -7], [6, -1], [0, 0.6], [-6, -1], [-5, -7]))
  sketch.add('paperDeep', shape([1.4, -14], [3.4, -14], [5, -7], [6, -1], [2, 0.4], [2.6, -6]))
  for (let row = 0; row < 4; row++)
    for (const dx of [-2.6, 0, 2.4])
      sketch.add(
        'greige',
        stroke(put([dx, -10 + row * 2.6]), put([dx + (random() - 0.5), -8.6 + row * 2.6]), 0.14 * scale),
      )
  sketch.add('ochreSoft', shape([-11, -13.4], [0, -12], [11, -13.4], [6, -10.8], [0, -10.2], [-6, -10.8]))
  sketch.add(
    'brown',
    shape(
      [-12, -13.4],
      [-11, -18.4],
      [-6, -22.6],
      [0, -23.8],
      [6, -22.6],
      [11, -18.4],
      [12, -13.4],
      [0, -12],
    ),
  )
  sketch.add('brownDeep', shape([3, -12.2], [7.6, -16], [7, -22], [11, -18.4], [12, -13.4]))
  sketch.add('greige', stroke(put([-8.6, -17.6]), put([-2, -21.8]), 0.5 * scale, -0.5 * scale))
}

/** A russula: flat cap in red. */
function russula(sketch: Sketch, at: Point, scale: number, turn: number) {
  const put = placed(at, scale, turn)
  const shape = (...points: Point[]) => blob(points.map(put), 0.9)
  sketch.add('white', shape([-1.8, -10], [1.8, -10], [2, -4], [2.6, 0.2], [-2.6, 0.2], [-2, -4]))
  sketch.add('mist', shape([0.6, -10], [1.8, -10], [2, -4], [2.6, 0.2], [0.8, 0.2]))
  sketch.add('paper', shape([-8, -11], [0, -9], [8, -11], [0, -8]))
  sketch.add('red', shape([-8.6, -11], [-6.6, -13.8], [0, -14.6], [6.6, -13.8], [8.6, -11], [0, -9.6]))
  sketch.add('redDeep', shape([2, -10], [5, -12.6], [6.6, -13.8], [8.6, -11]))
  sketch.add('redSoft', stroke(put([-6, -12.6]), put([0.4, -13.6]), 0.34 * scale, -0.2))
}

function basket(sketch: Sketch, random: () => number) {
  const [x, _y] = [78, 92]
  // The far half of the handle, then what lies inside, then the weave in front.
  sketch.add(
    'brownDeep',
    'M50 68C52 40 62 31 78 31C94 31 104 40 106 68L102.6 68C100.6 44 92 34.6 78 34.6C64 34.6 55.4 44 53.4 68Z',
  )
  sketch.add('inkDeep', ellipse([x, 69], 31, 7))
  porcini(sketch, random, [62, 75], 0.94, -16)
  porcini(sketch, random, [93, 75], 0.9, 14)
  porcini(sketch, random, [77, 75], 1.12, 2)
  russula(sketch, [69, 75], 0.9, -10)
  russula(sketch, [86, 76], 0.84, 12)
  sketch.add('sea', stroke([50, 70], [61, 76], 1.4, -1), stroke([106, 70], [97, 77], 1.4, 1))
  sketch.add(
    'ochreDeep',
    'M46.6 70C52 77 66 78.6 78 78.6C90 78.6 104 77 109.4 70L103.4 96C98 100.4 88 102 78 102C68 102 58 100.4 52.6 96Z',
  )
  for (let row = 0; row < 5; row++) {
    const level = 78.6 + row * 4.8
    const half = 29.6 - row * 1.3
    for (let cell = 0; cell < 11; cell++) {
      if ((cell + row) % 2) continue
      const left = x - half + (cell * half * 2) / 11
      const sag = Math.sin(((cell + 0.5) / 11) * Math.PI) * 3.4 - 3
      sketch.add(
        row % 2 ? 'ochreSoft' : 'ochre',
        blob(
          [
            [left, level + sag],
            [left + half * 0.09, level + sag - 1.5],
            [left + half * 0.18, level + sag],
            [left + half * 0.09, level + sag + 2.4],
          ],
          0.7,
        ),
      )
    }
  }
  sketch.add(
    'brown',
    'M46 69C52 76.4 66 78 78 78C90 78 104 76.4 110 69L109 73.4C102 80 90 81.6 78 81.6C66 81.6 54 80 47 73.4Z',
  )
  for (let index = 0; index < 14; index++) {
    const at = 48.6 + index * 4.5
    const sag = Math.sin(((at - 46) / 64) * Math.PI) * 7.4
    sketch.add('ochreSoft', stroke([at - 1.4, 72.4 + sag], [at + 1.8, 70.6 + sag], 0.5))
  }
}

/** Bilberry: an oval-leaved twig with dusky berries. */
function bilberry(sketch: Sketch, random: () => number, [x, y]: Point, height: number, lean: number) {
  sketch.add('brown', stroke([x, y], [x + lean, y - height], 0.36, lean * 0.12))
  for (let part = 0.2; part <= 1; part += 0.2) {
    const [bx, by] = [x + lean * part, y - height * part]
    for (const side of [-1, 1]) {
      sketch.add(random() < 0.5 ? 'seaSoft' : 'sea', ellipse([bx + side * 2.1, by - 0.6], 2, 1.1, side * -28))
      if (random() < 0.4) {
        sketch.add('ink', ellipse([bx + side * 1.5, by + 1.7], 1.2))
        sketch.add('inkPale', ellipse([bx + side * 1.2, by + 1.4], 0.34))
      }
    }
  }
}

function draw(): Drawing {
  const sketch = new Sketch()
  const random = seeded(23)
  sketch.add('seaPale', rect(-3, -3, 154, 111))
  sketch.add('mist', ellipse([78, 40], 62))
  sketch.add('paper', ellipse([78, 40], 44))
  for (const [x, width, tone] of [
    [4, 7, 'seaSoft'],
    [22, 4, 'seaPale'],
    [36, 6, 'seaSoft'],
    [116, 5, 'seaPale'],
    [128, 8, 'seaSoft'],
    [144, 6, 'seaSoft'],
  ] as const)
    sketch.add(
      tone,
      polygon([
        [x - width * 0.4, -3],
        [x + width * 0.4, -3],
        [x + width * 0.6, 84],
        [x - width * 0.6, 84],
      ]),
    )
  for (const [x, width] of [
    [14, 10],
    [138, 12],
  ] as const) {
    sketch.add(
      'brown',
      polygon([
        [x - width * 0.42, -3],
        [x + width * 0.42, -3],
        [x + width * 0.62, 90],
        [x - width * 0.62, 90],
      ]),
    )
    for (let plate = 0; plate < 16; plate++) {
      const [px, py] = [x + (random() - 0.5) * width * 0.7, random() * 84]
      sketch.add(
        plate % 2 ? 'brownDeep' : 'ochreDeep',
        stroke([px, py], [px + (random() - 0.5) * 1.4, py + 4 + random() * 4], 0.5),
      )
    }
  }
  // Boughs of pine from above.
  for (const [x, y, turn] of [
    [20, 6, 20],
    [40, 0, 40],
    [128, 4, 160],
    [108, -2, 140],
    [-2, 22, 10],
    [150, 26, 170],
  ] as const)
    for (let needle = 0; needle < 15; needle++) {
      const angle = ((turn + (needle - 7) * 9) * Math.PI) / 180
      sketch.add(
        needle % 2 ? 'sea' : 'inkSoft',
        stroke([x, y], [x + Math.cos(angle) * 15, y + Math.sin(angle) * 12], 0.5),
      )
    }
  sketch.add('seaSoft', ground(unevenLine(random, 82, 2, 8)))
  sketch.add('sea', ground(unevenLine(random, 90, 1.6, 8)))
  for (const [x, y, height, lean] of [
    [28, 96, 15, -3],
    [36, 98, 12, 3],
    [120, 96, 15, 4],
    [128, 99, 12, -2],
    [4, 98, 14, 3],
    [148, 98, 15, -3],
  ] as const)
    bilberry(sketch, random, [x, y], height, lean)
  sketch.add('inkSoft', ellipse([78, 101], 33, 4))
  basket(sketch, random)
  sketch.add('inkSoft', ground(unevenLine(random, 103, 1.4, 9)))
  russula(sketch, [34, 105], 1.05, -6)
  russula(sketch, [42, 107], 0.7, 8)
  porcini(sketch, random, [121, 107], 0.72, 4)
  for (const [x, y, height, lean] of [
    [14, 109, 14, 3],
    [136, 110, 15, -3],
    [56, 110, 9, 2],
    [104, 110, 9, -2],
  ] as const)
    bilberry(sketch, random, [x, y], height, lean)
  return sketch.paths
}

/** A basket of mushrooms in a pine wood. */
export const mushrooms = draw()
