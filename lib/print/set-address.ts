import type { Recipient } from '@/lib/facility/recipient'
import { type AddressRow, type AddressWay, addressRows } from './address-rows'
import { addressScales, labelScales } from './address-scales'
import { descent } from './fit'
import { mmPerPt, widthMm } from './metrics'
import type { Box, FontId, TextBox } from './types'

/** Where an address may stand: left edge, width, the name's baseline and the lowest ink. */
export type AddressArea = {
  xMm: number
  widthMm: number
  topMm: number
  bottomMm: number
  /** Hairlines under the Cyrillic lines, as on a postal form. */
  ruled: boolean
  /** Envelopes have room for larger type than cards, whose address should not outweigh the message. */
  largestPt?: number
}

const largestOnCards = 9.5

/**
 * Sets the whole address into its area: name and year of birth, institution, street, place, postcode with
 * РОССИЯ, then the Latin copy. Takes the most generous scale that fits; null when none does.
 */
export function setAddress(recipient: Recipient, way: AddressWay, area: AddressArea): Box[] | null {
  const { largestPt = largestOnCards } = area
  for (const scale of way.hasLatin === false ? labelScales : addressScales) {
    if (scale.sizePt > largestPt) continue
    const rows = addressRows(recipient, way, area.widthMm, scale)
    const last = rows.at(-1)!
    const depth = rows.slice(1).reduce((sum, { stepMm }) => sum + stepMm, 0)
    if (area.topMm + depth + last.sizePt * descent * mmPerPt <= area.bottomMm) return place(rows, area)
  }
  return null
}

function place(rows: readonly AddressRow[], area: AddressArea): Box[] {
  const boxes: Box[] = []
  let yMm = area.topMm
  rows.forEach((row, index) => {
    if (index > 0) yMm += row.stepMm
    const { block, tail } = row
    const box = (part: Line, xMm: number): TextBox => ({
      type: 'text',
      block,
      text: part.text,
      font: part.font,
      sizePt: part.sizePt,
      xMm,
      yMm,
      widthMm: lineWidth(part),
      ink: 'text',
      ...(part.trackingPt && { trackingPt: part.trackingPt }),
    })
    const starts = index === 0 || rows[index - 1]!.block !== block
    boxes.push({ ...box(row, area.xMm), ...(starts && { startsParagraph: true }) })
    if (tail) boxes.push(box(tail, area.xMm + lineWidth(row) + tail.gapMm))
    if (row.ruled && area.ruled) {
      // A third of the line below the baseline: the rule clears «р», «у» and «щ».
      const y = yMm + row.sizePt * descent * mmPerPt + 0.25
      boxes.push({
        type: 'line',
        x1Mm: area.xMm,
        y1Mm: y,
        x2Mm: area.xMm + area.widthMm,
        y2Mm: y,
        weightPt: 0.25,
        ink: 'hairline',
      })
    }
  })
  return boxes
}

type Line = { text: string; font: FontId; sizePt: number; trackingPt?: number }

const lineWidth = ({ text, font, sizePt, trackingPt = 0 }: Line) => widthMm(text, font, sizePt, trackingPt)
