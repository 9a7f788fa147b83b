import type { LineBox } from './types'

/** Short marks at the left edge, clear of what home printers leave blank: where the sheet is folded, from its top. */
export function foldTicks(foldsMm: readonly number[]): LineBox[] {
  return foldsMm.map((y) => ({
    type: 'line',
    x1Mm: 5,
    y1Mm: y,
    x2Mm: 9,
    y2Mm: y,
    weightPt: 0.4,
    ink: 'quiet',
  }))
}

/** A mark at the upper edge for the second fold, across. */
export function crossTick(xMm: number): LineBox {
  return { type: 'line', x1Mm: xMm, y1Mm: 5, x2Mm: xMm, y2Mm: 9, weightPt: 0.4, ink: 'quiet' }
}

/** The whole fold, on screen only. */
export function foldGuide(yMm: number, widthMm: number): LineBox {
  return {
    type: 'line',
    x1Mm: 0,
    y1Mm: yMm,
    x2Mm: widthMm,
    y2Mm: yMm,
    weightPt: 0.4,
    ink: 'quiet',
    dashMm: [2, 2],
    guide: true,
  }
}
