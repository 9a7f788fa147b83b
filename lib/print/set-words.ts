import { drawn } from './characters'
import { ascent, descent } from './fit'
import { mmPerPt, widthMm } from './metrics'
import type { Block, Cell, FontId, Ink, TextBox } from './types'
import { wrapText } from './wrap'

/** How words of a sheet's own are set: ragged, one face, one size. */
export type WordStyle = {
  block: Block
  font: FontId
  sizePt: number
  /** Baseline distance in ems. */
  leading: number
  ink?: Ink
  /** Language tag where it is not Russian. */
  lang?: string
  cell?: Cell
}

/**
 * Sets a text into a column, its ink beginning at `topMm`.
 *
 * @returns the lines, and where the ink of the last one ends
 */
export function setWords(
  text: string,
  { leading, ink = 'text', ...style }: WordStyle,
  column: { xMm: number; topMm: number; widthMm: number },
): { boxes: TextBox[]; bottomMm: number } {
  const em = style.sizePt * mmPerPt
  const lines = text === '' ? [] : wrapText(text, { ...style, widthMm: column.widthMm })
  const boxes = lines.map(
    (line, index): TextBox => ({
      type: 'text',
      ...style,
      text: drawn(line),
      xMm: column.xMm,
      yMm: column.topMm + (ascent + index * leading) * em,
      widthMm: widthMm(line, style.font, style.sizePt),
      ink,
      ...(index === 0 && { startsParagraph: true }),
    }),
  )
  const last = boxes.at(-1)
  return { boxes, bottomMm: last ? last.yMm + descent * em : column.topMm }
}
