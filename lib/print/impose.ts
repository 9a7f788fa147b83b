import type { CardForm, Imposition } from './formats'
import type { Box, Frame, LineBox, Sheet } from './types'

/** The two sides of one card. */
export type CardSides = { letter: number; front: readonly Box[]; back: readonly Box[] }

const hasPictures = (cards: readonly CardSides[]) => cards.some(({ front }) => front.length > 0)

/** One card a page, upright. Without any picture there is no picture side to print. */
export function singles(cards: readonly CardSides[], form: CardForm): Sheet[] {
  const { widthMm, heightMm } = form
  const sheet = (side: Sheet['side'], letter: number, boxes: readonly Box[]): Sheet => ({
    side,
    widthMm,
    heightMm,
    frames: [{ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter, boxes }],
  })
  const withFronts = hasPictures(cards)
  return cards.flatMap(({ letter, front, back }) => [
    ...(withFronts ? [sheet('front', letter, front)] : []),
    sheet('back', letter, back),
  ])
}

/**
 * Several cards on a sheet for duplex printing, turned over along its long edge. Cards lie on their side: on
 * the front their tops point right; on the back, in mirrored columns, left, so that both sides meet
 * (print.md §1.6, tried on paper geometry; a raster test lays the two over each other).
 */
export function quarters(cards: readonly CardSides[], form: CardForm, imposition: Imposition): Sheet[] {
  const { columns, rows, sheetWidthMm: widthMm, sheetHeightMm: heightMm } = imposition
  const sheets: Sheet[] = []
  const withFronts = hasPictures(cards)
  for (let from = 0; from < cards.length; from += columns * rows) {
    const chunk = cards.slice(from, from + columns * rows)
    const frames = (side: 'front' | 'back'): Frame[] =>
      chunk.map((card, place) => {
        const column = place % columns
        const row = Math.floor(place / columns)
        return {
          xMm: (side === 'front' ? column : columns - 1 - column) * form.heightMm,
          yMm: row * form.widthMm,
          turn: side === 'front' ? 90 : 270,
          widthMm: form.widthMm,
          heightMm: form.heightMm,
          letter: card.letter,
          boxes: card[side],
        }
      })
    const marks: Frame = {
      xMm: 0,
      yMm: 0,
      turn: 0,
      widthMm,
      heightMm,
      letter: null,
      boxes: ticks(imposition, form),
    }
    if (withFronts) sheets.push({ side: 'front', widthMm, heightMm, frames: [...frames('front'), marks] })
    sheets.push({
      side: 'back',
      widthMm,
      heightMm,
      frames: [...frames('back'), ...(withFronts ? [] : [marks])],
    })
  }
  return sheets
}

/** Short marks at the sheet's edges where the two cuts begin and end, and the cuts themselves on screen. */
function ticks({ sheetWidthMm: w, sheetHeightMm: h }: Imposition, form: CardForm): LineBox[] {
  const x = form.heightMm
  const y = form.widthMm
  const mark = (x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): LineBox => ({
    type: 'line',
    x1Mm,
    y1Mm,
    x2Mm,
    y2Mm,
    weightPt: 0.4,
    ink: 'quiet',
  })
  const cut = (line: LineBox): LineBox => ({ ...line, dashMm: [2, 2], guide: true })
  return [
    mark(x, 0, x, 5),
    mark(x, h - 5, x, h),
    mark(0, y, 5, y),
    mark(w - 5, y, w, y),
    cut(mark(x, 5, x, h - 5)),
    cut(mark(5, y, w - 5, y)),
  ]
}

/** A frame's point on its sheet. */
export function onSheet(frame: Frame, xMm: number, yMm: number): { xMm: number; yMm: number } {
  if (frame.turn === 90) return { xMm: frame.xMm + frame.heightMm - yMm, yMm: frame.yMm + xMm }
  if (frame.turn === 270) return { xMm: frame.xMm + yMm, yMm: frame.yMm + frame.widthMm - xMm }
  return { xMm: frame.xMm + xMm, yMm: frame.yMm + yMm }
}
