import { breakLines, paragraphOf } from './break-lines'
import { drawn } from './characters'
import type { Line, Paragraph } from './line-types'
import { mmPerPt } from './metrics'
import type { FontId, TextBox } from './types'

/** How a message is set: the column and the face. */
export type Style = {
  font: FontId
  widthMm: number
  /** Baseline distance in ems. */
  leading: number
  indentMm: number
  justified: boolean
}

export type Message = { paragraphs: readonly Paragraph[]; style: Style }

/** Divides a text into paragraphs at its line breaks; runs of spaces and empty lines say no more than one. */
export function messageOf(text: string, style: Style): Message {
  const paragraphs = text
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => paragraphOf(line, style.font, style.justified))
  return { paragraphs, style }
}

/** A line with the paragraph it belongs to. */
export type SetLine = { paragraph: Paragraph; line: Line; indentMm: number }

/** Breaks the whole message at one size. */
export function breakMessage({ paragraphs, style }: Message, sizePt: number): SetLine[] {
  const em = sizePt * mmPerPt
  const measure = (style.widthMm / em) * 1000
  const isLong = paragraphs.map(({ ruler, text }) => ruler.width(0, text.length) > measure)
  const lastLong = isLong.lastIndexOf(true)
  return paragraphs.flatMap((paragraph, index) => {
    // The greeting, the closing lines and verse stand flush; an indent would only make them look ragged.
    const indentMm = index > 0 && index <= lastLong ? style.indentMm : 0
    const setting = { measure, indent: (indentMm / em) * 1000, justified: style.justified }
    return breakLines(paragraph, setting).map((line, number) => ({
      paragraph,
      line,
      indentMm: number === 0 ? indentMm : 0,
    }))
  })
}

/** The line as a box; `xMm` is the column's left edge. */
export function messageBox(
  { paragraph, line, indentMm }: SetLine,
  style: Style,
  sizePt: number,
  place: { xMm: number; yMm: number },
): TextBox {
  const em = sizePt * mmPerPt
  const text = drawn(paragraph.text.slice(line.from, line.to)) + (line.hyphen ? '-' : '')
  const spaces = line.spaceGain === 0 ? 0 : text.split(' ').length - 1
  return {
    type: 'text',
    block: 'message',
    text,
    font: style.font,
    sizePt,
    xMm: place.xMm + indentMm - (line.hang / 1000) * em,
    yMm: place.yMm,
    widthMm: ((line.width + spaces * line.spaceGain) / 1000) * em,
    ink: 'text',
    ...(line.spaceGain !== 0 && { wordSpacePt: (line.spaceGain / 1000) * sizePt }),
    ...(line.to < paragraph.text.length && paragraph.text[line.to] !== ' ' && { joins: true }),
    ...(line.hyphen && { softHyphen: true }),
    ...(line.from === 0 && { startsParagraph: true }),
  }
}
