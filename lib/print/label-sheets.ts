import type { Recipient } from '@/lib/facility/recipient'
import type { AddressWay } from './address-rows'
import { ascent, descent } from './fit'
import type { LabelForm } from './forms/types'
import { mmPerPt } from './metrics'
import { setAddress } from './set-address'
import type { Box, Frame, Sheet } from './types'

/** An address on a label, or null when the label is too small for it. */
export function labelBoxes(form: LabelForm, recipient: Recipient, way: AddressWay): Box[] | null {
  const { x, y } = form.paddingMm
  const area = {
    xMm: x,
    widthMm: form.widthMm - 2 * x,
    topMm: y + 9.5 * ascent * mmPerPt,
    bottomMm: form.heightMm - y,
    ruled: false,
  }
  const boxes = setAddress(recipient, { ...way, hasLatin: form.hasLatin }, area)
  return boxes && lowered(boxes, area.bottomMm)
}

/** A short address stands in the middle of its label: there a sheet that slips by a millimetre does least harm. */
function lowered(boxes: readonly Box[], bottomMm: number): Box[] {
  const last = boxes.findLast((box) => box.type === 'text')
  if (!last) return []
  const by = (bottomMm - last.yMm - last.sizePt * descent * mmPerPt) / 2
  return boxes.map((box) => (box.type === 'text' ? { ...box, yMm: box.yMm + by } : box))
}

export type Label = { letter: number; boxes: readonly Box[] }

export type Placing = {
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

export const sheetSize = ({ sheetWidthMm, sheetHeightMm }: LabelForm) => ({
  widthMm: sheetWidthMm,
  heightMm: sheetHeightMm,
})

/** Where a label lies on its sheet. */
export function placeOf(
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
