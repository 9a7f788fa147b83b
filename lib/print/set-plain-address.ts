import { drawn } from './characters'
import { descent } from './fit'
import { mmPerPt, widthMm } from './metrics'
import type { AddressArea } from './set-address'
import type { Box, FontId } from './types'
import { wrapText } from './wrap'

const scales: readonly { font: FontId; sizePt: number; leadingMm: number }[] = [
  { font: 'pt-sans', sizePt: 11, leadingMm: 5.4 },
  { font: 'pt-sans', sizePt: 10, leadingMm: 4.8 },
  { font: 'pt-sans-narrow', sizePt: 9.5, leadingMm: 4.3 },
  { font: 'pt-sans-narrow', sizePt: 8.5, leadingMm: 3.7 },
]

/**
 * Sets lines that somebody wrote as their own address: the first in bold, a hairline under each, the country in Russian
 * last, which the Russian post reads. Else how many lines there is room for; 0 when nothing was written.
 */
export function setPlainAddress(
  lines: readonly string[],
  countryRu: string | null,
  area: AddressArea,
): { boxes: Box[] } | { allowed: number } {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  if (said.length === 0) return { allowed: 0 }
  if (countryRu) said.push(countryRu.toLocaleUpperCase('ru'))
  let allowed = 0
  for (const { font, sizePt, leadingMm } of scales) {
    const bold: FontId = font === 'pt-sans' ? 'pt-sans-bold' : 'pt-sans-narrow-bold'
    const faceOf = (index: number) => (index === 0 || (countryRu && index === said.length - 1) ? bold : font)
    const rows = said.flatMap((line, index) =>
      wrapText(line, { font: faceOf(index), sizePt, widthMm: area.widthMm }).map((text) => ({
        text,
        font: faceOf(index),
      })),
    )
    const roomMm = area.bottomMm - area.topMm - sizePt * descent * mmPerPt
    allowed = Math.floor(roomMm / leadingMm) + 1
    if (rows.length > allowed) continue
    return {
      boxes: rows.flatMap(({ text, font: face }, index) => row(text, face, sizePt, leadingMm, index, area)),
    }
  }
  return { allowed }
}

function row(
  text: string,
  font: FontId,
  sizePt: number,
  leadingMm: number,
  index: number,
  { xMm, topMm, widthMm: width, ruled }: AddressArea,
): Box[] {
  const yMm = topMm + index * leadingMm
  const y = yMm + sizePt * descent * mmPerPt + 0.25
  const text_: Box = {
    type: 'text',
    block: 'recipient',
    text: drawn(text),
    font,
    sizePt,
    xMm,
    yMm,
    widthMm: widthMm(text, font, sizePt),
    ink: 'text',
    ...(index === 0 && { startsParagraph: true }),
  }
  if (!ruled) return [text_]
  return [
    text_,
    { type: 'line', x1Mm: xMm, y1Mm: y, x2Mm: xMm + width, y2Mm: y, weightPt: 0.25, ink: 'hairline' },
  ]
}
