import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cropMarks, ticks } from '@/lib/print/cut-marks'
import { type CardFormat, type Format, formats } from '@/lib/print/formats'
import { type CardSides, onSheet, sharedSheets, sidesOf, singles } from '@/lib/print/impose'
import type { Box, Frame, LineBox, Turn } from '@/lib/print/types'

const shared = (Object.values(formats) as Format[]).filter(
  (format): format is CardFormat => format.kind === 'card' && format.imposition !== null,
)
const picture: Box = {
  type: 'design',
  design: 'boat',
  xMm: 0,
  yMm: 0,
  widthMm: 10,
  heightMm: 10,
  artXMm: 0,
  artYMm: 0,
  scale: 1,
}
const cards = (count: number, hasFront = true): CardSides[] =>
  Array.from({ length: count }, (_, letter) => ({ letter, front: hasFront ? [picture] : [], back: [] }))

const cardsOf = (frames: readonly Frame[]) => frames.filter(({ letter }) => letter !== null)

describe('onSheet', () => {
  const frame = (turn: Turn): Frame => ({
    xMm: 10,
    yMm: 20,
    turn,
    widthMm: 100,
    heightMm: 50,
    letter: 0,
    boxes: [],
  })

  it.each<[Turn, [number, number], [number, number]]>([
    [0, [10, 20], [110, 70]],
    [90, [60, 20], [10, 120]],
    [180, [110, 70], [10, 20]],
    [270, [10, 120], [60, 20]],
  ])('turned by %i: the upper left and the lower right corner', (turn, first, last) => {
    expect(Object.values(onSheet(frame(turn), 0, 0))).toEqual(first)
    expect(Object.values(onSheet(frame(turn), 100, 50))).toEqual(last)
  })

  it('keeps every point inside the turned frame', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Turn>(0, 90, 180, 270),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (turn, x, y) => {
          const { xMm, yMm } = onSheet(frame(turn), x, y)
          const [width, height] = turn === 0 || turn === 180 ? [100, 50] : [50, 100]
          expect(xMm).toBeGreaterThanOrEqual(10 - 1e-9)
          expect(xMm).toBeLessThanOrEqual(10 + width + 1e-9)
          expect(yMm).toBeGreaterThanOrEqual(20 - 1e-9)
          expect(yMm).toBeLessThanOrEqual(20 + height + 1e-9)
        },
      ),
      { seed: 11, numRuns: 300 },
    )
  })
})

describe.each(shared.map((format) => [format.id, format] as const))('%s', (_, { form, imposition }) => {
  const each = imposition!.columns * imposition!.rows

  it.each(['long', 'short'] as const)(
    'corner for corner, fronts meet backs when turned along the %s edge',
    (flip) => {
      const sheets = sharedSheets(cards(each + 1), form, imposition!, flip)
      expect(sheets.map(({ side }) => side)).toEqual(['front', 'back', 'front', 'back'])
      for (let at = 0; at < sheets.length; at += 2) {
        const [front, back] = [sheets[at]!, sheets[at + 1]!]
        for (const frame of cardsOf(front.frames)) {
          const behind = back.frames.find(({ letter }) => letter === frame.letter)!
          for (const [x, y] of [
            [0, 0],
            [form.widthMm, 0],
            [0, form.heightMm],
            [20, 30],
          ] as const) {
            const ahead = onSheet(frame, x, y)
            const other = onSheet(behind, form.widthMm - x, y)
            const seen =
              flip === 'long'
                ? { xMm: front.widthMm - other.xMm, yMm: other.yMm }
                : { xMm: other.xMm, yMm: front.heightMm - other.yMm }
            expect(Math.abs(seen.xMm - ahead.xMm)).toBeLessThan(0.001)
            expect(Math.abs(seen.yMm - ahead.yMm)).toBeLessThan(0.001)
          }
        }
      }
    },
  )

  it('cards never overlap, nor their bleeds', () => {
    const [sheet] = sharedSheets(cards(each), form, imposition!)
    const areas = cardsOf(sheet!.frames).map((frame) => {
      const corners = [onSheet(frame, 0, 0), onSheet(frame, form.widthMm, form.heightMm)]
      const xs = corners.map(({ xMm }) => xMm)
      const ys = corners.map(({ yMm }) => yMm)
      return {
        left: Math.min(...xs) - form.bleedMm,
        right: Math.max(...xs) + form.bleedMm,
        top: Math.min(...ys) - form.bleedMm,
        bottom: Math.max(...ys) + form.bleedMm,
      }
    })
    for (const [index, one] of areas.entries())
      for (const two of areas.slice(index + 1)) {
        const apart =
          one.right <= two.left + 1e-6 ||
          two.right <= one.left + 1e-6 ||
          one.bottom <= two.top + 1e-6 ||
          two.bottom <= one.top + 1e-6
        expect(apart).toBe(true)
      }
  })

  it('without pictures prints one side, with the marks on it', () => {
    const sheets = sharedSheets(cards(each, false), form, imposition!)
    expect(sheets.map(({ side }) => side)).toEqual(['back'])
    expect(sheets[0]!.frames.some(({ letter }) => letter === null)).toBe(true)
  })

  it('has its marks once, on the front', () => {
    const [front, back] = sharedSheets(cards(each), form, imposition!)
    expect(front!.frames.filter(({ letter }) => letter === null)).toHaveLength(1)
    expect(back!.frames.filter(({ letter }) => letter === null)).toHaveLength(0)
  })
})

describe('singles', () => {
  it('of a print shop lie in a larger page and say where it is cut', () => {
    const { form, shop } = formats['a6-shop']
    const [front, back] = singles(cards(1), form, shop)
    for (const sheet of [front!, back!]) {
      expect([sheet.widthMm, sheet.heightMm]).toEqual([166, 123])
      expect(sheet.trim).toEqual({ xMm: 9, yMm: 9, widthMm: 148, heightMm: 105, bleedMm: 3 })
      expect(cardsOf(sheet.frames)[0]).toMatchObject({ xMm: 9, yMm: 9, turn: 0 })
    }
  })

  it('of a home printer are the card itself', () => {
    const { form, shop } = formats.a6
    const [front] = singles(cards(1), form, shop)
    expect(front).toMatchObject({ widthMm: 148, heightMm: 105 })
    expect(front!.trim).toBeUndefined()
    expect(front!.frames).toHaveLength(1)
  })
})

describe('sidesOf', () => {
  const { form, imposition } = formats['a6-4up-a4']
  const sheets = sharedSheets(cards(9), form, imposition!)

  it('splits a pile so that backs come out in the order in which fronts lie', () => {
    const letters = (list: typeof sheets) => list.map(({ frames }) => cardsOf(frames)[0]!.letter)
    expect(letters(sidesOf(sheets, 'fronts'))).toEqual([0, 4, 8])
    expect(letters(sidesOf(sheets, 'backs'))).toEqual([8, 4, 0])
    expect(sidesOf(sheets, 'both')).toEqual(sheets)
  })
})

const length = ({ x1Mm, y1Mm, x2Mm, y2Mm }: LineBox) => Math.hypot(x2Mm - x1Mm, y2Mm - y1Mm)

describe('cropMarks', () => {
  const trims = [
    { xMm: 20, yMm: 30, widthMm: 60, heightMm: 40 },
    { xMm: 86, yMm: 30, widthMm: 60, heightMm: 40 },
  ]
  const marks = cropMarks({ widthMm: 170, heightMm: 100 }, trims)

  it('are two for every cut, outside every bleed', () => {
    // Four cuts down, two across.
    expect(marks).toHaveLength(12)
    for (const { x1Mm, x2Mm, y1Mm, y2Mm } of marks) {
      const isOutside =
        Math.max(x1Mm, x2Mm) <= 17 ||
        Math.min(x1Mm, x2Mm) >= 149 ||
        Math.max(y1Mm, y2Mm) <= 27 ||
        Math.min(y1Mm, y2Mm) >= 73
      expect(isOutside).toBe(true)
    }
    for (const mark of marks) expect(length(mark)).toBeLessThanOrEqual(5)
  })

  it('end at the sheet', () => {
    for (const { x1Mm, y1Mm } of cropMarks({ widthMm: 66, heightMm: 46 }, [
      { xMm: 3, yMm: 3, widthMm: 60, heightMm: 40 },
    ])) {
      expect(x1Mm).toBeGreaterThanOrEqual(0)
      expect(y1Mm).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('ticks', () => {
  it('are four short marks on paper, and the cuts on screen', () => {
    const marks = ticks({ sheetWidthMm: 210, sheetHeightMm: 297 }, { widthMm: 148.5, heightMm: 105 })
    const [printed, guides] = [marks.filter(({ guide }) => !guide), marks.filter(({ guide }) => guide)]
    expect(printed).toHaveLength(4)
    for (const mark of printed) expect(length(mark)).toBeCloseTo(5, 9)
    expect(guides.map(({ x1Mm, y1Mm }) => [x1Mm, y1Mm])).toEqual([
      [105, 5],
      [5, 148.5],
    ])
  })
})
