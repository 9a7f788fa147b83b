import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { type Raster, rasterMupdf } from './read-pdf'

const perMm = 4

type Box = { left: number; top: number; right: number; bottom: number }

/** The smallest box around all ink inside a cell of the sheet, in millimetres; null where there is none. */
function inkBox(raster: Raster, cell: Box, mirrored: boolean): Box | null {
  let box: Box | null = null
  for (let y = Math.floor(cell.top * perMm); y < cell.bottom * perMm; y++)
    for (let x = Math.floor(cell.left * perMm); x < cell.right * perMm; x++) {
      // The back as it lies behind the front: the sheet turned over its long, upright edge.
      if (raster.at(mirrored ? raster.width - 1 - x : x, y) > 235) continue
      const [xMm, yMm] = [x / perMm, y / perMm]
      box = box
        ? {
            left: Math.min(box.left, xMm),
            top: Math.min(box.top, yMm),
            right: Math.max(box.right, xMm),
            bottom: Math.max(box.bottom, yMm),
          }
        : { left: xMm, top: yMm, right: xMm, bottom: yMm }
    }
  return box
}

const cells: Box[] = [0, 1, 2, 3].map((place) => {
  const [left, top] = [(place % 2) * 105, Math.floor(place / 2) * 148.5]
  // Without the outermost half millimetre: the marks for cutting stand on the cells' edges.
  return { left: left + 5.5, top: top + 5.5, right: left + 99.5, bottom: top + 143 }
})

describe('the quartered sheet, printed on both sides', () => {
  it.each([0, 1, 2, 3])(
    'card %i: picture and text lie on the same quarter, upright to each other',
    async (wanted) => {
      // Only one card has a picture, and only it has a long text: their ink must meet in one quarter.
      const letters = [0, 1, 2, 3].map((index) =>
        makeJobLetter({
          design: index === wanted ? 'boat' : null,
          text: index === wanted ? 'Слово '.repeat(60) : 'Я',
        }),
      )
      const made = await makePdf(
        makeJob({ format: 'a6-4up-a4', letters, sender: { lines: [] }, stampHint: false }),
      )
      if (!made.ok) throw new Error('a PDF was expected')
      const front = rasterMupdf(made.bytes, 0, perMm)
      const back = rasterMupdf(made.bytes, 1, perMm)
      const pictures = cells.map((cell) => inkBox(front, cell, false))
      expect(pictures.map((box) => box !== null)).toEqual([0, 1, 2, 3].map((index) => index === wanted))
      const picture = pictures[wanted]!
      const cell = { left: (wanted % 2) * 105, top: Math.floor(wanted / 2) * 148.5 }
      expect(picture.left - cell.left).toBeCloseTo(6.5, 0)
      expect(picture.top - cell.top).toBeCloseTo(6.5, 0)
      expect(cell.left + 105 - picture.right).toBeCloseTo(6.5, 0)
      expect(cell.top + 148.5 - picture.bottom).toBeCloseTo(6.5, 0)

      // Seen through the paper, the message half of the back lies at the picture's right end (lower half of the
      // turned card), the address half at its left: count ink in either half of the mirrored quarter.
      const ink = cells.map(({ left, top, right, bottom }) => {
        const message = count(back, { left, top: top + (bottom - top) / 2, right, bottom })
        const address = count(back, { left, top, right, bottom: top + (bottom - top) / 2 })
        return { message, address }
      })
      const others = ink.filter((_, index) => index !== wanted)
      for (const { message } of others) expect(ink[wanted]!.message).toBeGreaterThan(message * 4)
      for (const { address } of ink) expect(address).toBeGreaterThan(1000)
    },
  )
})

function count(raster: Raster, { left, top, right, bottom }: Box): number {
  let dark = 0
  for (let y = Math.floor(top * perMm); y < bottom * perMm; y++)
    for (let x = Math.floor(left * perMm); x < right * perMm; x++)
      if (raster.at(raster.width - 1 - x, y) < 160) dark++
  return dark
}
