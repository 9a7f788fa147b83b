import type { Box, Sheet } from './types'

/** A stretch of a sheet that is not divided: its height, and its boxes once its place is known. */
export type FlowRow = { heightMm: number; at: (topMm: number) => Box[] }

export type FlowPage = { widthMm: number; heightMm: number; topMm: number; bottomMm: number }

/** Flows rows over as many sheets as they need; `head` is repeated on each. */
export function flowRows(
  rows: readonly FlowRow[],
  page: FlowPage,
  head: (number: number) => FlowRow,
): Sheet[] {
  const { widthMm, heightMm } = page
  const sheets: Box[][] = []
  let y = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (y + row.heightMm > page.bottomMm) {
      const top = head(sheets.length + 1)
      sheets.push(top.at(page.topMm))
      y = page.topMm + top.heightMm
    }
    sheets.at(-1)!.push(...row.at(y))
    y += row.heightMm
  }
  return sheets.map((boxes) => ({
    side: 'front',
    widthMm,
    heightMm,
    frames: [{ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter: null, boxes }],
  }))
}
