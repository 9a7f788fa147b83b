import type { LabelForm } from './forms/types'
import { type Placing, placeOf, sheetSize } from './label-sheets'
import { widthMm } from './metrics'
import type { Box, Frame, Sheet, TextBox } from './types'

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
