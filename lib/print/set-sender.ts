import { drawn } from './characters'
import { widthMm } from './metrics'
import type { TextBox } from './types'
import { wrapText } from './wrap'

/** The sender's corner; `yMm` is the first baseline. */
export type SenderArea = { xMm: number; yMm: number; widthMm: number; heightMm: number }

const scales = [
  { sizePt: 8.5, leadingMm: 3.4 },
  { sizePt: 8, leadingMm: 3.15 },
  { sizePt: 7.5, leadingMm: 2.9 },
] as const

/** Sets the sender's lines, the largest that fits; else how many lines the corner holds. */
export function setSender(
  lines: readonly string[],
  area: SenderArea,
): { boxes: TextBox[] } | { allowed: number } {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '')
  let allowed = 0
  for (const { sizePt, leadingMm } of scales) {
    const column = { font: 'pt-sans-narrow' as const, sizePt, widthMm: area.widthMm }
    const rows = said.flatMap((line) => wrapText(line, column))
    allowed = Math.floor(area.heightMm / leadingMm) + 1
    if (rows.length > allowed) continue
    const boxes = rows.map(
      (row, index): TextBox => ({
        type: 'text',
        block: 'sender',
        text: drawn(row),
        font: column.font,
        sizePt,
        xMm: area.xMm,
        yMm: area.yMm + index * leadingMm,
        widthMm: widthMm(row, column.font, sizePt),
        ink: 'text',
        ...(index === 0 && { startsParagraph: true }),
      }),
    )
    return { boxes }
  }
  return { allowed }
}
