import { cropMarks, ticks } from './cut-marks'
import type { CardForm, Imposition, ShopPage } from './forms/types'
import type { Box, Frame, Sheet, Turn } from './types'

/** The two sides of one card. */
export type CardSides = { letter: number; front: readonly Box[]; back: readonly Box[] }

export type Flip = 'long' | 'short'

const hasPictures = (cards: readonly CardSides[]) => cards.some(({ front }) => front.length > 0)

/** One card a page, upright. Without any picture there is no picture side to print. */
export function singles(cards: readonly CardSides[], form: CardForm, shop: ShopPage | null): Sheet[] {
  const slug = shop?.slugMm ?? 0
  const { widthMm, heightMm, bleedMm } = form
  const size = { widthMm: widthMm + 2 * slug, heightMm: heightMm + 2 * slug }
  const trim = { xMm: slug, yMm: slug, widthMm, heightMm }
  const sheet = (side: Sheet['side'], letter: number, boxes: readonly Box[]): Sheet => ({
    side,
    ...size,
    frames: [
      { xMm: slug, yMm: slug, turn: 0, widthMm, heightMm, letter, boxes },
      ...(shop ? [marksFrame(size, cropMarks(size, [trim]))] : []),
    ],
    ...(shop && { trim: { ...trim, bleedMm } }),
  })
  const withFronts = hasPictures(cards)
  return cards.flatMap(({ letter, front, back }) => [
    ...(withFronts ? [sheet('front', letter, front)] : []),
    sheet('back', letter, back),
  ])
}

/** A frame of the sheet itself. */
function marksFrame(size: { widthMm: number; heightMm: number }, boxes: readonly Box[]): Frame {
  return { xMm: 0, yMm: 0, turn: 0, ...size, letter: null, boxes }
}

/**
 * How a card is turned on the back of a sheet so that it lies behind its front: cards that lie on their side point to the
 * other side when the sheet turns over its long edge; upright ones stand on their heads when it turns over its short one.
 */
function turnOf(side: Sheet['side'], turned: boolean, flip: Flip): Turn {
  if (turned) return side === 'front' || flip === 'short' ? 90 : 270
  return side === 'back' && flip === 'short' ? 180 : 0
}

/**
 * Several cards on a sheet for duplex printing. The back mirrors the columns when the sheet is turned along its long
 * edge, the rows along its short one, so that both sides meet (print.md §1.6; a raster test lays the two over each other).
 */
export function sharedSheets(
  cards: readonly CardSides[],
  form: CardForm,
  imposition: Imposition,
  flip: Flip = 'long',
): Sheet[] {
  const { columns, rows, sheetWidthMm: widthMm, sheetHeightMm: heightMm, turned, gutterMm } = imposition
  const [cellWidth, cellHeight] = turned ? [form.heightMm, form.widthMm] : [form.widthMm, form.heightMm]
  const placeOf = (index: number, side: Sheet['side']) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const mirrored = side === 'back'
    return {
      xMm:
        imposition.leftMm +
        (mirrored && flip === 'long' ? columns - 1 - column : column) * (cellWidth + gutterMm),
      yMm: imposition.topMm + (mirrored && flip === 'short' ? rows - 1 - row : row) * (cellHeight + gutterMm),
    }
  }
  const size = { widthMm, heightMm }
  const sheets: Sheet[] = []
  const withFronts = hasPictures(cards)
  for (let from = 0; from < cards.length; from += columns * rows) {
    const chunk = cards.slice(from, from + columns * rows)
    const frames = (side: Sheet['side']): Frame[] =>
      chunk.map((card, index) => ({
        ...placeOf(index, side),
        turn: turnOf(side, turned, flip),
        widthMm: form.widthMm,
        heightMm: form.heightMm,
        letter: card.letter,
        boxes: card[side],
      }))
    const trims = chunk.map((_, index) => ({
      ...placeOf(index, 'front'),
      widthMm: cellWidth,
      heightMm: cellHeight,
    }))
    const marks = imposition.marks === 'ticks' ? ticks(imposition, form) : cropMarks(size, trims)
    if (withFronts)
      sheets.push({ side: 'front', ...size, frames: [...frames('front'), marksFrame(size, marks)] })
    sheets.push({
      side: 'back',
      ...size,
      // One set of marks is enough to cut by, and two would never quite meet.
      frames: [...frames('back'), ...(withFronts ? [] : [marksFrame(size, marks)])],
    })
  }
  return sheets
}

/**
 * Only the fronts, or only the backs in reverse order: a pile printed on one side and laid back into the tray face up
 * begins with its last sheet.
 */
export function sidesOf(sheets: readonly Sheet[], sides: 'both' | 'fronts' | 'backs'): Sheet[] {
  if (sides === 'both') return [...sheets]
  if (sides === 'fronts') return sheets.filter(({ side }) => side === 'front')
  return sheets.filter(({ side }) => side === 'back').reverse()
}

/** A frame's point on its sheet. */
export function onSheet(frame: Frame, xMm: number, yMm: number): { xMm: number; yMm: number } {
  const { xMm: left, yMm: top, widthMm, heightMm } = frame
  if (frame.turn === 90) return { xMm: left + heightMm - yMm, yMm: top + xMm }
  if (frame.turn === 180) return { xMm: left + widthMm - xMm, yMm: top + heightMm - yMm }
  if (frame.turn === 270) return { xMm: left + yMm, yMm: top + widthMm - xMm }
  return { xMm: left + xMm, yMm: top + yMm }
}
