import { loadFont } from '@/lib/pdf/fonts'
import { findDesign } from '@/lib/print/designs/designs'
import { fontIds } from '@/lib/print/faces'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Box, DesignBox, FontId, Job, Sheet, TextBox } from '@/lib/print/types'

/** Points in a millimetre. */
export const pt = 72 / 25.4

/** The whole message of a card, to be broken by whoever prints it. */
export type Paragraph = {
  text: string
  xMm: number
  yMm: number
  widthMm: number
  sizePt: number
  font: FontId
}

/**
 * What the others are given: the same sheets, pictures and addresses at the same places, and the message as paragraphs, for
 * their own line breaking. Laid out beforehand and not counted: the others get our places for nothing.
 */
export function paperOf(job: Job): {
  sheets: readonly Sheet[]
  messageOf: (boxes: readonly Box[]) => Paragraph[]
} {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return { sheets: layout.sheets, messageOf: (boxes) => paragraphsOf(boxes) }
}

function paragraphsOf(boxes: readonly Box[]): Paragraph[] {
  const lines = boxes.filter((box): box is TextBox => box.type === 'text' && box.block === 'message')
  const paragraphs: Paragraph[] = []
  for (const line of lines)
    if (line.startsParagraph || paragraphs.length === 0)
      paragraphs.push({ ...line, yMm: line.yMm - (line.sizePt / pt) * 0.95, widthMm: 61.75 })
    else paragraphs.at(-1)!.text += ` ${line.text}`
  return paragraphs
}

export const isMessage = (box: Box): boolean => box.type === 'text' && box.block === 'message'

/** A drawing's shapes, with the box they are seen through. */
export function shapesOf({ design }: DesignBox) {
  const found = findDesign(design)
  if (!found) throw new Error(`unknown design ${design}`)
  return found.paths
}

export async function allFonts(): Promise<[FontId, Uint8Array][]> {
  return Promise.all(fontIds.map(async (id) => [id, await loadFont(id)] as [FontId, Uint8Array]))
}
