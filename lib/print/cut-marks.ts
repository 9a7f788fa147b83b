import type { CardForm, Imposition } from './forms/types'
import type { LineBox } from './types'

/** A finished card on its sheet, as it lies there. */
export type Trim = { xMm: number; yMm: number; widthMm: number; heightMm: number }

const mark = (x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number, weightPt: number): LineBox => ({
  type: 'line',
  x1Mm,
  y1Mm,
  x2Mm,
  y2Mm,
  weightPt,
  ink: 'quiet',
})

/** Short marks at the sheet's edges where the two cuts begin and end, and the cuts themselves on screen. */
export function ticks(
  { sheetWidthMm: w, sheetHeightMm: h }: Pick<Imposition, 'sheetWidthMm' | 'sheetHeightMm'>,
  form: Pick<CardForm, 'widthMm' | 'heightMm'>,
): LineBox[] {
  const x = form.heightMm
  const y = form.widthMm
  const tick = (...ends: [number, number, number, number]) => mark(...ends, 0.4)
  const cut = (line: LineBox): LineBox => ({ ...line, dashMm: [2, 2], guide: true })
  return [
    tick(x, 0, x, 5),
    tick(x, h - 5, x, h),
    tick(0, y, 5, y),
    tick(w - 5, y, w, y),
    cut(tick(x, 5, x, h - 5)),
    cut(tick(5, y, w - 5, y)),
  ]
}

/** Marks begin where the bleed ends. */
const awayMm = 3
const lengthMm = 5

/**
 * Crop marks in the sheet's outer margin, in line with every cut: those of inner cuts stand there too, so that no mark
 * lies on a picture.
 */
export function cropMarks(
  { widthMm, heightMm }: { widthMm: number; heightMm: number },
  trims: readonly Trim[],
): LineBox[] {
  const distinct = (values: readonly number[]) =>
    [...new Set(values.map((value) => Math.round(value * 1000) / 1000))].sort((a, b) => a - b)
  const xs = distinct(trims.flatMap(({ xMm, widthMm: w }) => [xMm, xMm + w]))
  const ys = distinct(trims.flatMap(({ yMm, heightMm: h }) => [yMm, yMm + h]))
  const [left, right] = [xs[0]! - awayMm, xs.at(-1)! + awayMm]
  const [top, bottom] = [ys[0]! - awayMm, ys.at(-1)! + awayMm]
  return [
    ...xs.flatMap((x) => [
      mark(x, Math.max(0, top - lengthMm), x, top, 0.25),
      mark(x, bottom, x, Math.min(heightMm, bottom + lengthMm), 0.25),
    ]),
    ...ys.flatMap((y) => [
      mark(Math.max(0, left - lengthMm), y, left, y, 0.25),
      mark(right, y, Math.min(widthMm, right + lengthMm), y, 0.25),
    ]),
  ]
}
