import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FlowRow, flowRows } from '@/lib/print/flow-rows'
import { crossTick, foldGuide, foldTicks } from '@/lib/print/fold-marks'
import { setWords, type WordStyle } from '@/lib/print/set-words'
import type { Box, TextBox } from '@/lib/print/types'

const style: WordStyle = { block: 'body', font: 'pt-sans', sizePt: 10, leading: 1.4, lang: 'en' }
const column = { xMm: 20, topMm: 30, widthMm: 60 }

describe('setWords', () => {
  it('begins with its ink at the top and says where it ends', () => {
    const { boxes, bottomMm } = setWords('Hello, Ivan', style, column)
    expect(boxes).toHaveLength(1)
    expect(boxes[0]!.yMm).toBeGreaterThan(33)
    expect(bottomMm).toBeGreaterThan(boxes[0]!.yMm)
    expect(bottomMm - 30).toBeLessThan(5)
  })

  it('takes no room for nothing', () => {
    expect(setWords('', style, column)).toEqual({ boxes: [], bottomMm: 30 })
  })

  it('marks one paragraph, its language and its ink', () => {
    const { boxes } = setWords(
      'A long line of words that will not fit the column at all',
      { ...style, ink: 'quiet' },
      column,
    )
    expect(boxes.length).toBeGreaterThan(1)
    expect(boxes.map(({ startsParagraph }) => startsParagraph ?? false)).toEqual(
      boxes.map((_, index) => index === 0),
    )
    for (const box of boxes) expect(box).toMatchObject({ lang: 'en', ink: 'quiet', block: 'body' })
  })

  it('stays in its column and keeps its lines apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'abcdefgh äöü,.'), minLength: 1, maxLength: 18 }), {
          minLength: 1,
          maxLength: 20,
        }),
        (words) => {
          const { boxes } = setWords(words.join(' ').replace(/ +/g, ' ').trim(), style, column)
          for (const [index, { xMm, widthMm, yMm }] of boxes.entries()) {
            expect(xMm).toBe(20)
            expect(widthMm).toBeLessThanOrEqual(60.001)
            if (index > 0) expect(yMm - boxes[index - 1]!.yMm).toBeCloseTo((10 * 1.4 * 25.4) / 72, 6)
          }
        },
      ),
      { seed: 31, numRuns: 200 },
    )
  })
})

const page = { widthMm: 210, heightMm: 297, topMm: 20, bottomMm: 270 }
const mark = (text: string, yMm: number): Box =>
  ({
    type: 'text',
    block: 'body',
    text,
    font: 'pt-sans',
    sizePt: 9,
    xMm: 20,
    yMm,
    widthMm: 5,
    ink: 'text',
  }) satisfies TextBox
const row = (text: string, heightMm: number): FlowRow => ({ heightMm, at: (top) => [mark(text, top)] })
const head = (number: number): FlowRow => row(`head ${number}`, 10)

describe('flowRows', () => {
  const said = (sheets: ReturnType<typeof flowRows>) =>
    sheets.map(({ frames }) => frames[0]!.boxes.map((box) => (box.type === 'text' ? box.text : '')))

  it('fills a sheet before it begins another, each with its head', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row(`${index}`, 60))
    expect(said(flowRows(rows, page, head))).toEqual([
      ['head 1', '0', '1', '2', '3'],
      ['head 2', '4', '5', '6', '7'],
      ['head 3', '8', '9'],
    ])
  })

  it('prints nothing for nothing', () => expect(flowRows([], page, head)).toEqual([]))

  it('loses no row, keeps their order, and never leaves the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 200, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (heights) => {
          const rows = heights.map((height, index) => row(`${index}`, height))
          const sheets = flowRows(rows, page, head)
          const bodies = said(sheets).flatMap(([, ...body]) => body)
          expect(bodies).toEqual(heights.map((_, index) => `${index}`))
          for (const { frames } of sheets)
            for (const box of frames[0]!.boxes) {
              if (box.type !== 'text') continue
              const height = heights[Number(box.text)] ?? 10
              expect(box.yMm + height).toBeLessThanOrEqual(270.001)
            }
        },
      ),
      { seed: 41, numRuns: 200 },
    )
  })
})

describe('fold marks', () => {
  it('are short, at the edge and clear of what printers leave blank', () => {
    for (const { x1Mm, x2Mm, y1Mm, y2Mm } of foldTicks([105, 210])) {
      expect([x1Mm, x2Mm]).toEqual([5, 9])
      expect(y1Mm).toBe(y2Mm)
    }
    expect(crossTick(105)).toMatchObject({ x1Mm: 105, x2Mm: 105, y1Mm: 5, y2Mm: 9 })
  })

  it('show whole on screen alone', () => {
    expect(foldGuide(105, 210)).toMatchObject({ x1Mm: 0, x2Mm: 210, guide: true })
    for (const tick of foldTicks([105])) expect(tick.guide).toBeUndefined()
  })
})
