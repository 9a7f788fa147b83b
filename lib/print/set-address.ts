import { birthYearLine, cyrillicParts, latinName, latinParts } from '@/lib/facility/address'
import type { Recipient } from '@/lib/facility/recipient'
import { descent } from './fit'
import { mmPerPt, widthMm } from './metrics'
import type { Block, Box, FontId, TextBox } from './types'
import { wrapPieces, wrapText } from './wrap'

/** Where an address may stand: left edge, width, the name's baseline and the lowest ink. */
export type AddressArea = {
  xMm: number
  widthMm: number
  topMm: number
  bottomMm: number
  /** Hairlines under the Cyrillic lines, as on a postal form. */
  ruled: boolean
}

type Row = {
  block: Block
  text: string
  font: FontId
  sizePt: number
  /** Distance from the baseline before. */
  stepMm: number
  ruled: boolean
  trackingPt?: number
  /** What follows on the same line, after a gap. */
  tail?: string
}

type Scale = { font: FontId; sizePt: number; leadingMm: number; latinPt: number; latinMm: number }

/** From generous to tight; never below 8 pt, which the US post asks for (Publication 28, A3), Latin copy aside. */
const scales: readonly Scale[] = [
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.4, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.1, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.9 },
  { font: 'pt-sans-narrow', sizePt: 9.5, leadingMm: 4.1, latinPt: 7.5, latinMm: 2.9 },
  { font: 'pt-sans-narrow', sizePt: 9, leadingMm: 3.8, latinPt: 7.5, latinMm: 2.8 },
  { font: 'pt-sans-narrow', sizePt: 8.5, leadingMm: 3.5, latinPt: 7, latinMm: 2.6 },
  { font: 'pt-sans-narrow', sizePt: 8, leadingMm: 3.2, latinPt: 6.5, latinMm: 2.4 },
]

/**
 * Sets the whole address into its area: name and year of birth, institution, street, place, postcode with
 * РОССИЯ, then the Latin copy. Takes the most generous scale that fits; null when none does.
 */
export function setAddress(recipient: Recipient, lang: string, area: AddressArea): Box[] | null {
  for (const scale of scales) {
    const rows = rowsOf(recipient, lang, area.widthMm, scale)
    const last = rows.at(-1)!
    const depth = rows.slice(1).reduce((sum, { stepMm }) => sum + stepMm, 0)
    if (area.topMm + depth + last.sizePt * descent * mmPerPt <= area.bottomMm) return place(rows, area)
  }
  return null
}

function rowsOf(recipient: Recipient, lang: string, width: number, scale: Scale): Row[] {
  const { font, sizePt, leadingMm, latinPt, latinMm } = scale
  const column = { font, sizePt, widthMm: width }
  const main = { block: 'recipient' as const, font, sizePt, stepMm: leadingMm, ruled: true }
  const rows: Row[] = nameRows(recipient.addresseeRu, width, scale)
  if (recipient.birthYear !== null) rows.push({ ...main, text: birthYearLine(recipient.birthYear) })
  for (const { part, pieces, joint } of cyrillicParts(recipient.address, recipient.unitNote)) {
    if (part === 'code') {
      const [text = '', tail] = pieces
      const stepMm = leadingMm + 0.8
      const bold = { font: 'pt-sans-bold' as const, sizePt: sizePt + 2, trackingPt: 0.5, ruled: false }
      rows.push({ ...main, ...bold, stepMm, text, tail })
    } else for (const text of wrapPieces(pieces, joint, column)) rows.push({ ...main, text })
  }
  const small = { block: 'latin' as const, font: 'pt-sans-narrow' as const, sizePt: latinPt, ruled: false }
  const latinColumn = { font: small.font, sizePt: latinPt, widthMm: width }
  const latin: Row[] = wrapText(latinName(recipient), latinColumn).map((text) => ({
    ...small,
    text,
    stepMm: latinMm,
  }))
  for (const { part, pieces, joint } of latinParts(recipient.address, lang)) {
    if (part === 'country') {
      const text = pieces.join(joint)
      latin.push({ ...small, font: 'pt-sans-bold', sizePt: latinPt + 1, stepMm: latinMm + 0.5, text })
    } else
      for (const text of wrapPieces(pieces, joint, latinColumn))
        latin.push({ ...small, text, stepMm: latinMm })
  }
  latin[0]!.stepMm = latinMm + 2.2
  return [...rows, ...latin]
}

/** The name stands out in bold, a little larger; a long one narrows before it is divided. */
function nameRows(name: string, width: number, { sizePt, leadingMm }: Scale): Row[] {
  const row = { block: 'recipient' as const, sizePt: sizePt + 1, stepMm: leadingMm, ruled: true }
  const fonts: readonly FontId[] = ['pt-sans-bold', 'pt-sans-narrow-bold']
  const font = fonts.find((face) => widthMm(name, face, row.sizePt) <= width) ?? fonts[1]!
  return wrapText(name, { font, sizePt: row.sizePt, widthMm: width }).map((text) => ({ ...row, font, text }))
}

function place(rows: readonly Row[], area: AddressArea): Box[] {
  const boxes: Box[] = []
  let yMm = area.topMm
  rows.forEach((row, index) => {
    if (index > 0) yMm += row.stepMm
    const { block, font, sizePt, trackingPt = 0 } = row
    const box = (text: string, xMm: number): TextBox => ({
      type: 'text',
      block,
      text,
      font,
      sizePt,
      xMm,
      yMm,
      widthMm: widthMm(text, font, sizePt, trackingPt),
      ink: 'text',
      ...(trackingPt > 0 && { trackingPt }),
      ...((index === 0 || rows[index - 1]!.block !== block) && { startsParagraph: true }),
    })
    const first = box(row.text, area.xMm)
    boxes.push(first)
    if (row.tail) {
      const { startsParagraph: _, ...tail } = box(row.tail, area.xMm + first.widthMm + 3.5)
      boxes.push(tail)
    }
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
