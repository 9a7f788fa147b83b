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

/** What an address says beside itself. */
export type AddressWay = {
  /** The sender's language, for the country's name. */
  lang: string
  /** Inside Russia there is no country, and nobody on the way reads Latin letters. */
  posted: 'abroad' | 'russia'
  /** Labels too low for a copy in Latin letters keep the country line alone. */
  hasLatin?: boolean
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
  { font: 'pt-sans-narrow', sizePt: 8, leadingMm: 2.95, latinPt: 6.5, latinMm: 2.3 },
]

/**
 * Sets the whole address into its area: name and year of birth, institution, street, place, postcode with
 * РОССИЯ, then the Latin copy. Takes the most generous scale that fits; null when none does.
 */
export function setAddress(recipient: Recipient, way: AddressWay, area: AddressArea): Box[] | null {
  for (const scale of scales) {
    const rows = [
      ...russianRows(recipient, way, area.widthMm, scale),
      ...(way.posted === 'abroad' ? latinRows(recipient, way, area.widthMm, scale) : []),
    ]
    const last = rows.at(-1)!
    const depth = rows.slice(1).reduce((sum, { stepMm }) => sum + stepMm, 0)
    if (area.topMm + depth + last.sizePt * descent * mmPerPt <= area.bottomMm) return place(rows, area)
  }
  return null
}

function russianRows(recipient: Recipient, way: AddressWay, width: number, scale: Scale): Row[] {
  const { font, sizePt, leadingMm } = scale
  const column = { font, sizePt, widthMm: width }
  const main = { block: 'recipient' as const, font, sizePt, stepMm: leadingMm, ruled: true }
  const rows: Row[] = nameRows(recipient.addresseeRu, width, scale)
  if (recipient.birthYear !== null) rows.push({ ...main, text: birthYearLine(recipient.birthYear) })
  for (const { part, pieces, joint } of cyrillicParts(recipient.address, recipient.unitNote)) {
    if (part === 'code') {
      const [text = '', country] = pieces
      const stepMm = leadingMm + 0.8
      const bold = { font: 'pt-sans-bold' as const, sizePt: sizePt + 2, trackingPt: 0.5, ruled: false }
      rows.push({ ...main, ...bold, stepMm, text, tail: way.posted === 'abroad' ? country : undefined })
    } else for (const text of wrapPieces(pieces, joint, column)) rows.push({ ...main, text })
  }
  return rows
}

function latinRows(recipient: Recipient, way: AddressWay, width: number, scale: Scale): Row[] {
  const { latinPt: sizePt, latinMm: stepMm } = scale
  const small = { block: 'latin' as const, font: 'pt-sans-narrow' as const, sizePt, stepMm, ruled: false }
  const column = { font: small.font, sizePt, widthMm: width }
  const parts = latinParts(recipient.address, way.lang)
  const country = parts.find(({ part }) => part === 'country')
  const copied = way.hasLatin === false ? [] : parts.filter(({ part }) => part !== 'country')
  const name = way.hasLatin === false ? [] : wrapText(latinName(recipient), column)
  const lines = [...name, ...copied.flatMap(({ pieces, joint }) => wrapPieces(pieces, joint, column))]
  const latin: Row[] = lines.map((text) => ({ ...small, text }))
  if (country) {
    const text = country.pieces.join(country.joint)
    latin.push({ ...small, font: 'pt-sans-bold', sizePt: sizePt + 1, stepMm: stepMm + 0.5, text })
  }
  latin[0]!.stepMm = stepMm + (way.hasLatin === false ? 1 : 2.2)
  return latin
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
