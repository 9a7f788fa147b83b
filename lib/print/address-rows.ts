import {
  type AddressLine,
  birthYearLine,
  cyrillicParts,
  latinName,
  latinParts,
  textOf,
} from '@/lib/facility/address'
import { countryLine } from '@/lib/facility/country-word'
import type { Recipient } from '@/lib/facility/recipient'
import type { AddressScale } from './address-scales'
import { widthMm } from './metrics'
import type { Block, FontId } from './types'
import { wrapPieces, wrapText } from './wrap'

/** What an address says beside itself. */
export type AddressWay = {
  /** The sender's language, for the country's name. */
  lang: string
  /** Inside Russia there is no country, and nobody on the way reads Latin letters. */
  posted: 'abroad' | 'russia'
  /** Labels too low for a copy in Latin letters keep the country alone, beside the postcode. */
  hasLatin?: boolean
}

/** One line of an address before it has a place. */
export type AddressRow = {
  block: Block
  text: string
  font: FontId
  sizePt: number
  /** Distance from the baseline before. */
  stepMm: number
  ruled: boolean
  trackingPt?: number
  /** What follows on the same line, after a gap. */
  tail?: { text: string; font: FontId; sizePt: number; trackingPt?: number; gapMm: number }
}

/** Every line of an address at one scale: name, year, institution, street, place, postcode; then the Latin copy. */
export function addressRows(
  recipient: Recipient,
  way: AddressWay,
  width: number,
  scale: AddressScale,
): AddressRow[] {
  const { font, sizePt, leadingMm, packed } = scale
  const column = { font, sizePt, widthMm: width }
  const main = { block: 'recipient' as const, font, sizePt, stepMm: leadingMm, ruled: true }
  const parts = cyrillicParts(recipient.address, recipient.unitNote)
  const lines = parts.filter(({ part }) => part !== 'code')
  const code = parts.find(({ part }) => part === 'code')!
  return [
    ...nameRows(recipient, width, scale),
    ...(packed ? packedLines(lines) : lines).flatMap(({ pieces, joint }) =>
      wrapPieces(pieces, joint, column).map((text) => ({ ...main, text })),
    ),
    codeRow(code, way, width, scale),
    ...(way.posted === 'abroad' && way.hasLatin !== false ? latinRows(recipient, way, width, scale) : []),
  ]
}

/** The institution as it is, everything after it as one line to be wrapped. */
function packedLines(lines: readonly AddressLine[]): AddressLine[] {
  const [institution, ...rest] = lines
  if (!institution) return []
  return [institution, { part: 'street', pieces: rest.flatMap(({ pieces }) => pieces), joint: ', ' }]
}

/** The name stands out in bold, a little larger; a long one narrows before it is divided. */
function nameRows(
  { addresseeRu, birthYear }: Recipient,
  width: number,
  { font, sizePt: own, leadingMm, packed }: AddressScale,
): AddressRow[] {
  const sizePt = packed ? own : own + 1
  const row = { block: 'recipient' as const, sizePt, stepMm: leadingMm, ruled: true }
  const fonts: readonly FontId[] = ['pt-sans-bold', 'pt-sans-narrow-bold']
  const bold = fonts.find((face) => widthMm(addresseeRu, face, sizePt) <= width) ?? fonts[1]!
  const rows: AddressRow[] = wrapText(addresseeRu, { font: bold, sizePt, widthMm: width }).map((text) => ({
    ...row,
    font: bold,
    text,
  }))
  if (birthYear === null) return rows
  const year = birthYearLine(birthYear)
  const last = rows.at(-1)!
  const gapMm = 1.8
  const fits = widthMm(last.text, bold, sizePt) + gapMm + widthMm(year, font, own) <= width
  if (packed && fits) last.tail = { text: year, font, sizePt: own, gapMm }
  else rows.push({ ...row, font, sizePt: own, text: year })
  return rows
}

/** The postcode, tracked so that no digit touches another, and РОССИЯ; on low labels the other country words too. */
function codeRow(
  { pieces: [text = '', country = ''] }: AddressLine,
  way: AddressWay,
  width: number,
  { sizePt, leadingMm, packed }: AddressScale,
): AddressRow {
  const bold = { font: 'pt-sans-bold' as const, sizePt: packed ? sizePt + 1 : sizePt + 2, trackingPt: 0.5 }
  const stepMm = leadingMm + (packed ? 0.6 : 0.8)
  const row: AddressRow = { ...bold, block: 'recipient', text, stepMm, ruled: false }
  if (way.posted === 'russia') return row
  const gapMm = 3.5
  if (way.hasLatin !== false) return { ...row, tail: { ...bold, text: country, gapMm } }
  const words = `${country} · ${countryLine(way.lang)}`
  const room = width - widthMm(text, bold.font, bold.sizePt, bold.trackingPt) - gapMm
  const sizes = [sizePt + 1, sizePt, sizePt - 1, sizePt - 2]
  const face = (size: number): FontId => (size > sizePt ? 'pt-sans-bold' : 'pt-sans-narrow-bold')
  const tailPt = sizes.find((size) => widthMm(words, face(size), size) <= room) ?? sizes.at(-1)!
  return { ...row, tail: { text: words, font: face(tailPt), sizePt: tailPt, gapMm } }
}

function latinRows(
  recipient: Recipient,
  way: AddressWay,
  width: number,
  { latinPt: sizePt, latinMm: stepMm }: AddressScale,
): AddressRow[] {
  const small = { block: 'latin' as const, font: 'pt-sans-narrow' as const, sizePt, stepMm, ruled: false }
  const column = { font: small.font, sizePt, widthMm: width }
  const rows: AddressRow[] = wrapText(latinName(recipient), column).map((text) => ({ ...small, text }))
  for (const line of latinParts(recipient.address, way.lang))
    if (line.part === 'country')
      rows.push({
        ...small,
        font: 'pt-sans-bold',
        sizePt: sizePt + 1,
        stepMm: stepMm + 0.5,
        text: textOf(line),
      })
    else rows.push(...wrapPieces(line.pieces, line.joint, column).map((text) => ({ ...small, text })))
  rows[0]!.stepMm = stepMm + 2.2
  return rows
}
