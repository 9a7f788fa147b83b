import { birthYearLine, cyrillicParts } from '@/lib/facility/address'
import type { Recipient } from '@/lib/facility/recipient'
import { mmPerPt, widthMm } from './metrics'
import type { SenderArea } from './set-sender'
import type { TextBox } from './types'
import { wrapPieces, wrapText } from './wrap'

const scales = [
  { sizePt: 8, leadingMm: 3.1 },
  { sizePt: 7.5, leadingMm: 2.85 },
  { sizePt: 7, leadingMm: 2.6 },
  { sizePt: 6.5, leadingMm: 2.4 },
] as const

/** A prisoner as the sender, in Russian, small: name, institution, street, place, postcode. Null when it won't fit. */
export function setReturnAddress(recipient: Recipient, area: SenderArea): TextBox[] | null {
  const { surnameRu, givenRu, patronymicRu, birthYear, address, unitNote } = recipient
  const name = [surnameRu, givenRu, patronymicRu].filter(Boolean).join(' ')
  const born = birthYear === null ? '' : `, ${birthYearLine(birthYear)}`
  for (const { sizePt, leadingMm } of scales) {
    const column = { font: 'pt-sans-narrow' as const, sizePt, widthMm: area.widthMm }
    const rows = [
      ...wrapText(`${name}${born}`, column),
      ...cyrillicParts(address, unitNote).flatMap(({ part, pieces, joint }) =>
        wrapPieces(part === 'code' ? pieces.slice(0, 1) : pieces, joint, column),
      ),
    ]
    if ((rows.length - 1) * leadingMm + 0.28 * sizePt * mmPerPt > area.heightMm) continue
    return rows.map((text, index) => ({
      type: 'text',
      block: 'sender',
      text,
      font: column.font,
      sizePt,
      xMm: area.xMm,
      yMm: area.yMm + index * leadingMm,
      widthMm: widthMm(text, column.font, sizePt),
      ink: 'text',
      ...(index === 0 && { startsParagraph: true }),
    }))
  }
  return null
}
