import type { Recipient } from '@/lib/facility/recipient'
import type { AddressWay } from './address-rows'
import { ascent } from './fit'
import type { LabelForm } from './forms/types'
import { mmPerPt, widthMm } from './metrics'
import { setAddress } from './set-address'
import type { Box, Frame, Sheet, TextBox } from './types'

/** An address on a label, or null when the label is too small for it. */
export function labelBoxes(form: LabelForm, recipient: Recipient, way: AddressWay): Box[] | null {
  const { x, y } = form.paddingMm
  return setAddress(
    recipient,
    { ...way, hasLatin: form.hasLatin },
    {
      xMm: x,
      widthMm: form.widthMm - 2 * x,
      topMm: y + 9.5 * ascent * mmPerPt,
      bottomMm: form.heightMm - y,
      ruled: false,
    },
  )
}

export type Label = { letter: number; boxes: readonly Box[] }

type Placing = {
  /** Shift of the whole sheet. */
  offsetMm: { x: number; y: number }
  /** Labels of the first sheet that are gone already. */
  skip: number
}

/** Places labels row by row, sheet after sheet. */
export function labelSheets(form: LabelForm, labels: readonly Label[], { offsetMm, skip }: Placing): Sheet[] {
  const each = form.columns * form.rows
  const sheets: Sheet[] = []
  for (let first = 0; first < skip + labels.length; first += each) {
    const frames = labels.flatMap(({ letter, boxes }, index): Frame[] => {
      const place = skip + index - first
      return place < 0 || place >= each ? [] : [{ ...placeOf(form, place, offsetMm), letter, boxes }]
    })
    sheets.push({ side: 'front', ...sheetSize(form), frames })
  }
  return sheets
}

const sheetSize = ({ sheetWidthMm, sheetHeightMm }: LabelForm) => ({
  widthMm: sheetWidthMm,
  heightMm: sheetHeightMm,
})

function placeOf(
  form: LabelForm,
  place: number,
  offsetMm: Placing['offsetMm'],
): Omit<Frame, 'letter' | 'boxes'> {
  return {
    xMm: form.leftMm + (place % form.columns) * form.pitchXMm + offsetMm.x,
    yMm: form.topMm + Math.floor(place / form.columns) * form.pitchYMm + offsetMm.y,
    turn: 0,
    widthMm: form.widthMm,
    heightMm: form.heightMm,
  }
}

/**
 * A page to hold against a sheet of labels: their outlines where the printer puts them, and in the middle of the first
 * label a scale of ± 5 mm. What the outlines miss the labels by is the offset to enter.
 */
export function calibrationSheet(form: LabelForm, offsetMm: Placing['offsetMm']): Sheet {
  const places = Array.from({ length: form.columns * form.rows }, (_, place) =>
    placeOf(form, place, offsetMm),
  )
  const frames = places.map((frame, place): Frame => {
    const { widthMm: width, heightMm: height } = frame
    const outline: Box = {
      type: 'rect',
      xMm: 0,
      yMm: 0,
      widthMm: width,
      heightMm: height,
      weightPt: 0.4,
      ink: 'text',
    }
    return {
      ...frame,
      letter: null,
      boxes:
        place === 0 ? [outline, ...scale(width / 2, height / 2)] : [outline, ...cross(width / 2, height / 2)],
    }
  })
  return { side: 'front', ...sheetSize(form), frames }
}

const line = (x1Mm: number, y1Mm: number, x2Mm: number, y2Mm: number): Box => ({
  type: 'line',
  x1Mm,
  y1Mm,
  x2Mm,
  y2Mm,
  weightPt: 0.4,
  ink: 'text',
})

const cross = (x: number, y: number): Box[] => [line(x - 3, y, x + 3, y), line(x, y - 3, x, y + 3)]

/** Two rulers of ten millimetres through a point, with their ends named. */
function scale(x: number, y: number): Box[] {
  const marks = Array.from({ length: 11 }, (_, index) => index - 5).flatMap((at) => {
    const half = at % 5 === 0 ? 1.4 : 0.8
    return [line(x + at, y - half, x + at, y + half), line(x - half, y + at, x + half, y + at)]
  })
  const named = (text: string, xMm: number, yMm: number): TextBox => ({
    type: 'text',
    block: 'label',
    text,
    font: 'pt-sans',
    sizePt: 5.5,
    xMm: xMm - widthMm(text, 'pt-sans', 5.5) / 2,
    yMm,
    widthMm: widthMm(text, 'pt-sans', 5.5),
    ink: 'text',
    startsParagraph: true,
  })
  return [
    line(x - 5, y, x + 5, y),
    line(x, y - 5, x, y + 5),
    ...marks,
    named('−5', x - 7, y + 0.7),
    named('+5', x + 7, y + 0.7),
    named('−5', x, y - 6),
    named('+5', x, y + 7.4),
  ]
}
