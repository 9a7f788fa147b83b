import { describe, expect, it } from 'vitest'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Box, Job, LineBox, Sheet, TextBox } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'

const letter = (parts: Partial<Job> = {}) =>
  makeJob({ kind: 'letter', format: 'a4', letters: [makeJobLetter({ text: makeText(600) })], ...parts })

function sheetsOf(job: Job): readonly Sheet[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return layout.sheets
}
const boxesOf = (sheet: Sheet | undefined): readonly Box[] => sheet?.frames[0]?.boxes ?? []
const texts = (sheet: Sheet | undefined) =>
  boxesOf(sheet).filter((box): box is TextBox => box.type === 'text')
const lines = (sheet: Sheet | undefined) =>
  boxesOf(sheet).filter((box): box is LineBox => box.type === 'line')

describe('folds', () => {
  it('show on screen only unless they are asked for', () => {
    const [sheet] = sheetsOf(letter())
    expect(lines(sheet).map(({ y1Mm, guide }) => [y1Mm, guide])).toEqual([
      [105, true],
      [210, true],
    ])
  })

  it('bring the field of DIN 5008 behind the window of a DL envelope', () => {
    // DIN 680: the window begins 50 mm from the top of an envelope 110 mm high; the first panel of the sheet is 105 mm.
    const [sheet] = sheetsOf(letter({ folds: 'dl' }))
    const [first] = lines(sheet)
    const address = texts(sheet).filter(({ block }) => block === 'recipient' || block === 'latin')
    const shiftMm = 110 - first!.y1Mm
    for (const { yMm, sizePt, text } of address) {
      expect(yMm + shiftMm - 0.72 * sizePt * 0.353, text).toBeGreaterThanOrEqual(50)
      expect(yMm + shiftMm, text).toBeLessThanOrEqual(95)
    }
  })

  it('for C6 are a half and a cross', () => {
    const [sheet] = sheetsOf(letter({ folds: 'c6' }))
    expect(lines(sheet).map(({ x1Mm, y1Mm, guide }) => [x1Mm, y1Mm, guide])).toEqual([
      [5, 148.5, undefined],
      [105, 5, undefined],
    ])
  })
})

describe('the sheet for the answer', () => {
  it('follows each letter, ruled every eight millimetres, with the sender at its head', () => {
    const sheets = sheetsOf(letter({ replySheet: true, letters: [makeJobLetter(), makeJobLetter()] }))
    expect(sheets).toHaveLength(4)
    const answer = sheets[1]
    expect(texts(answer).map(({ text }) => text)).toEqual([
      'Кому, куда · Empfänger',
      'Anna Probe, Musterweg 1, 00000 Musterstadt, DEUTSCHLAND',
    ])
    const ys = lines(answer).map(({ y1Mm }) => y1Mm)
    expect(ys.length).toBeGreaterThan(26)
    for (const [index, y] of ys.slice(1).entries()) expect(y - ys[index]!).toBeCloseTo(8, 6)
    expect(Math.max(...ys)).toBeLessThanOrEqual(297 - 24)
  })

  it('is lines alone where nobody sends', () => {
    const [, answer] = sheetsOf(letter({ replySheet: true, sender: { lines: [] } }))
    expect(texts(answer)).toEqual([])
    expect(lines(answer).length).toBeGreaterThan(29)
  })
})

describe('pages', () => {
  it('have no page that bears the name alone', () => {
    for (let count = 1500; count < 4200; count += 90) {
      const text = `${makeText(count)}\nАнна`
      const sheets = sheetsOf(letter({ letters: [makeJobLetter({ text })] }))
      const last = texts(sheets.at(-1)).filter(({ block }) => block === 'message')
      expect(last.length, `${count}`).toBeGreaterThan(1)
    }
  })

  it('of US Letter keep their own size and margins', () => {
    const sheets = sheetsOf(
      letter({ format: 'us-letter', letters: [makeJobLetter({ text: makeText(5000) })] }),
    )
    expect(sheets.length).toBeGreaterThan(1)
    for (const sheet of sheets) {
      expect([sheet.widthMm, sheet.heightMm]).toEqual([215.9, 279.4])
      for (const { xMm, widthMm, yMm, block } of texts(sheet)) {
        if (block !== 'message') continue
        expect(xMm + widthMm).toBeLessThan(215.9 - 25.4 + 1.5)
        expect(yMm).toBeLessThan(279.4 - 24)
      }
    }
  })

  it('inside Russia name no country', () => {
    const [sheet] = sheetsOf(letter({ posted: 'russia' }))
    expect(
      texts(sheet)
        .map(({ text }) => text)
        .join(' '),
    ).not.toMatch(/РОССИЯ|RUSSIA/)
  })
})
