import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardSizes } from '@/lib/print/fit'
import { formats, listFormats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { measureLetter } from '@/lib/print/measure-letter'
import type { FormatId, Job, TextBox } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'

const faces = ['serif', 'hand'] as const
const cards = listFormats('card')

function messageOf(job: Job): TextBox[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return layout.sheets.flatMap(({ frames }) =>
    frames.flatMap(({ boxes }) =>
      boxes.filter((box): box is TextBox => box.type === 'text' && box.block === 'message'),
    ),
  )
}

describe.each(cards.flatMap((id) => faces.map((face) => [id, face] as const)))(
  'measureLetter on %s in %s',
  (format, face) => {
    it('agrees with the sheet', () => {
      for (const count of [1, 120, 350, 500]) {
        const text = makeText(count)
        const { lines, sizePt, over, linesLeft } = measureLetter(text, format, face)
        const laid = messageOf(makeJob({ format, letters: [makeJobLetter({ text, face })] }))
        expect([lines, sizePt, over]).toEqual([laid.length, laid[0]!.sizePt, 0])
        expect(linesLeft).toBeGreaterThanOrEqual(0)
      }
    })

    it('keeps between the largest and the smallest size, and never grows with the text', () => {
      const sizes = cardSizes[face]
      let before: number = sizes[0]!
      for (let count = 50; count < 1500; count += 50) {
        const { sizePt } = measureLetter(makeText(count), format, face)
        expect(sizePt).toBeLessThanOrEqual(before)
        expect(sizePt).toBeGreaterThanOrEqual(sizes.at(-1)!)
        before = sizePt
      }
      expect(before).toBe(sizes.at(-1))
    })

    it('names enough to cut: then it fits, and the job prints', () => {
      for (const count of [1600, 2600]) {
        const text = makeText(count)
        const { over } = measureLetter(text, format, face)
        expect(over).toBeGreaterThan(0)
        const cut = text.slice(0, text.length - over)
        expect(measureLetter(cut, format, face).over).toBe(0)
        expect(
          messageOf(makeJob({ format, letters: [makeJobLetter({ text: cut, face })] })).length,
        ).toBeGreaterThan(3)
      }
    })

    it('never calls what is over for less than the whole text', () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
          const text = makeText(count)
          const { over, linesLeft, linesLeftAtSmallest } = measureLetter(text, format, face)
          expect(over).toBeLessThanOrEqual(text.length)
          expect(linesLeft < 0).toBe(over > 0)
          if (over === 0) expect(linesLeftAtSmallest).toBeGreaterThanOrEqual(0)
        }),
        { seed: 51, numRuns: 25 },
      )
    })
  },
)

describe('a card posted inside Russia', () => {
  it('has less room: the postcode stamp stands below the message', () => {
    const text = makeText(700)
    const sizeOf = (posted: 'abroad' | 'russia') =>
      messageOf(makeJob({ posted, letters: [makeJobLetter({ text })] }))[0]!.sizePt
    expect(sizeOf('russia')).toBeLessThan(sizeOf('abroad'))
    const { heightMm } = formats.a6.form
    const lines = messageOf(makeJob({ posted: 'russia', letters: [makeJobLetter({ text })] }))
    for (const { yMm, sizePt } of lines)
      expect(yMm + 0.28 * sizePt * 0.353).toBeLessThanOrEqual(heightMm - 27 + 0.01)
  })

  it('says what is over when the stamp takes the room', () => {
    const text = makeText(880)
    const abroad = layoutSheets(makeJob({ letters: [makeJobLetter({ text })] }))
    const inside = layoutSheets(makeJob({ posted: 'russia', letters: [makeJobLetter({ text })] }))
    expect(abroad.ok).toBe(true)
    expect(!inside.ok && inside.problems[0]?.code).toBe('text.tooLong')
  })
})

describe('what carries no message', () => {
  it.each<FormatId>(['c6', 'dl-window', 'l7160', 'pack-a4'])('%s is not measured', (id) => {
    expect(() => measureLetter('Привет', id)).toThrow(id)
  })
})

describe('letters', () => {
  it.each(['a4', 'us-letter'] as const)('on %s count their pages as they print', (format) => {
    for (const count of [200, 1800, 2600, 5200, 9000]) {
      const text = makeText(count)
      const layout = layoutSheets(makeJob({ kind: 'letter', format, letters: [makeJobLetter({ text })] }))
      expect(layout.ok && layout.sheets.length).toBe(measureLetter(text, format).pages)
    }
  })
})
