import { breakLines, paragraphOf } from './break-lines'
import { mmPerPt, widthMm } from './metrics'
import type { FontId } from './types'

/** A column of short lines: its face, size and width. */
export type Column = { font: FontId; sizePt: number; widthMm: number }

/** Divides one text at its spaces, and between characters where a word is longer than the column. */
export function wrapText(text: string, { font, sizePt, widthMm: width }: Column): string[] {
  const measure = (width / (sizePt * mmPerPt)) * 1000
  const setting = { measure, indent: 0, justified: false }
  return breakLines(paragraphOf(text, font, false), setting).map(({ from, to }) => text.slice(from, to))
}

/**
 * Packs the pieces of a line into as few lines as they need, dividing between pieces where it can: an address
 * breaks before «по Кировской области», not inside it.
 *
 * @example wrapPieces(['ФКУ ИК-1', 'УФСИН России', 'по …'], ' ', column) // ['ФКУ ИК-1 УФСИН России', 'по …']
 */
export function wrapPieces(pieces: readonly string[], joint: ' ' | ', ', column: Column): string[] {
  const fits = (text: string) => widthMm(text, column.font, column.sizePt) <= column.widthMm
  // A comma stays at the end of the line it follows, and takes its room there.
  const comma = joint.trimEnd()
  const lines: string[] = []
  pieces.forEach((piece, index) => {
    const text = index < pieces.length - 1 ? `${piece}${comma}` : piece
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${text}`)) lines[lines.length - 1] = `${last} ${text}`
    else lines.push(...(fits(text) ? [text] : wrapText(text, column)))
  })
  return lines
}
