import { expect } from 'vitest'
import { onSheet } from '@/lib/print/impose'
import type { Sheet } from '@/lib/print/types'
import type { PageText } from './read-pdf'

/** Readers give no-break spaces as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** Every line of the layout lies in the file within 0.05 mm, at its start and at its end. */
export function checkPositions(sheet: Sheet, page: PageText): void {
  expect(page.widthMm).toBeCloseTo(sheet.widthMm, 2)
  expect(page.heightMm).toBeCloseTo(sheet.heightMm, 2)
  let worst = 0
  const runs = page.runs.filter(({ text }) => text.trim() !== '')
  for (const frame of sheet.frames)
    for (const box of frame.boxes) {
      if (box.type !== 'text') continue
      const start = onSheet(frame, box.xMm, box.yMm)
      const end = onSheet(frame, box.xMm + box.widthMm, box.yMm)
      const away = (x: number, y: number, to: { xMm: number; yMm: number }) =>
        Math.hypot(x - to.xMm, y - to.yMm)
      const run = runs
        .map((found) => ({ found, mm: away(found.xMm, found.yMm, start) }))
        .reduce((one, two) => (two.mm < one.mm ? two : one))
      worst = Math.max(worst, run.mm)
      expect(
        plain(box.text).startsWith(plain(run.found.text).trim().slice(0, 3)),
        `${box.text} / ${run.found.text}`,
      ).toBe(true)
      // The line's last run ends at its width; the space after it is not part of it.
      const ends = page.runs.map(({ endXMm, endYMm }) => away(endXMm, endYMm, end))
      expect(Math.min(...ends), box.text).toBeLessThan(box.sizePt * 0.36)
    }
  expect(worst).toBeLessThan(0.05)
}
