import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnprintable } from '@/lib/print/characters'
import { findFormat, formats, kinds, listFormats } from '@/lib/print/formats'
import { onSheet } from '@/lib/print/impose'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { measureLetter } from '@/lib/print/measure-letter'
import type { Job, PrintProblem, Sheet, TextBox } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'
import { makeRecipient } from '@/tests/factories/recipient'

function sheetsOf(job: Job): readonly Sheet[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return layout.sheets
}
function problemsOf(job: Job): readonly PrintProblem[] {
  const layout = layoutSheets(job)
  return layout.ok ? [] : layout.problems
}
const messageOf = (sheets: readonly Sheet[]): TextBox[] =>
  sheets.flatMap(({ frames }) =>
    frames.flatMap(
      ({ boxes }) => boxes.filter((box) => box.type === 'text' && box.block === 'message') as TextBox[],
    ),
  )

describe('formats', () => {
  it('belong to one kind each', () => {
    const listed = kinds.flatMap((kind) => listFormats(kind))
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.sort()).toEqual(Object.keys(formats).sort())
  })

  it.each([
    ['card', 'a4'],
    ['letter', 'a6'],
    ['card', 'constructor'],
    ['card', ''],
  ] as const)('%s on %s does not exist', (kind, id) => {
    expect(findFormat(kind, id)).toBeNull()
  })

  it('cards keep the limits of the Universal Postal Union', () => {
    for (const format of Object.values(formats)) {
      if (format.kind !== 'card') continue
      const { widthMm, heightMm } = format.form
      expect(heightMm).toBeGreaterThanOrEqual(90)
      expect(widthMm).toBeLessThanOrEqual(235)
      // Shorter cards are offered where their paper is all there is, and say so.
      expect(widthMm / heightMm >= 1.4).toBe(!format.warnings.includes('ratio'))
    }
  })
})

describe('layoutSheets', () => {
  it.each<[string, Partial<Job>, PrintProblem['code']]>([
    ['a wrong pair', { kind: 'letter', format: 'a6' }, 'format.wrongKind'],
    ['nobody', { letters: [] }, 'job.empty'],
    ['a design nobody drew', { letters: [makeJobLetter({ design: 'nothing' })] }, 'design.unknown'],
    ['no text', { letters: [makeJobLetter({ text: ' \n\u200b ', design: null })] }, 'text.empty'],
    ['an emoji', { letters: [makeJobLetter({ text: 'Привет 😀' })] }, 'text.unprintable'],
    ['a long text', { letters: [makeJobLetter({ text: makeText(3000) })] }, 'text.tooLong'],
    ['a sender in Chinese', { sender: { lines: ['你好'] } }, 'sender.unprintable'],
    [
      'too many lines of sender',
      { sender: { lines: Array.from({ length: 20 }, (_, index) => `Zeile ${index}`) } },
      'sender.tooLong',
    ],
    [
      'an address with a strange letter',
      { letters: [makeJobLetter({ recipient: makeRecipient({ addresseeRu: '李 Пробе' }) })] },
      'address.unprintable',
    ],
  ])('%s is a problem with a name', (_, parts, code) => {
    expect(problemsOf(makeJob(parts)).map((problem) => problem.code)).toEqual([code])
  })

  it('says all problems at once, each with its letter', () => {
    const letters = [makeJobLetter(), makeJobLetter({ text: '你' }), makeJobLetter({ text: makeText(3000) })]
    expect(problemsOf(makeJob({ letters })).map((problem) => 'letter' in problem && problem.letter)).toEqual([
      1, 2,
    ])
  })

  it('prints single cards as pairs of pages, without a picture as one', () => {
    expect(sheetsOf(makeJob()).map(({ side, widthMm, heightMm }) => [side, widthMm, heightMm])).toEqual([
      ['front', 148, 105],
      ['back', 148, 105],
    ])
    const bare = makeJob({ letters: [makeJobLetter({ design: null })] })
    expect(sheetsOf(bare).map(({ side }) => side)).toEqual(['back'])
  })

  it.each([1, 3, 4, 5, 9])('quarters %i cards, one place each, the rest empty', (count) => {
    const letters = Array.from({ length: count }, (_, index) => makeJobLetter({ text: `Письмо ${index}` }))
    const sheets = sheetsOf(makeJob({ format: 'a6-4up-a4', letters }))
    expect(sheets).toHaveLength(Math.ceil(count / 4) * 2)
    const printed = sheets
      .filter(({ side }) => side === 'back')
      .flatMap(({ frames }) => frames.map(({ letter }) => letter))
    expect(printed.filter((letter) => letter !== null)).toEqual(letters.map((_, index) => index))
  })

  it('front and back of each card meet, corner for corner, when the sheet turns over its long edge', () => {
    const letters = Array.from({ length: 7 }, (_, index) => makeJobLetter({ text: `Письмо ${index}` }))
    const sheets = sheetsOf(makeJob({ format: 'a6-4up-a4', letters }))
    for (let at = 0; at < sheets.length; at += 2) {
      const [front, back] = [sheets[at]!, sheets[at + 1]!]
      for (const frame of front.frames) {
        if (frame.letter === null) continue
        const behind = back.frames.find(({ letter }) => letter === frame.letter)!
        const { widthMm: w, heightMm: h } = frame
        // Turning a card over about its vertical middle swaps left and right: its upper left lies behind its upper right.
        for (const [x, y] of [
          [0, 0],
          [w, 0],
          [0, h],
          [w, h],
          [20, 30],
        ] as const) {
          const ahead = onSheet(frame, x, y)
          const other = onSheet(behind, w - x, y)
          expect(Math.abs(front.widthMm - other.xMm - ahead.xMm)).toBeLessThan(0.001)
          expect(Math.abs(other.yMm - ahead.yMm)).toBeLessThan(0.001)
        }
      }
    }
  })

  it('four places fill the sheet and never overlap', () => {
    const letters = Array.from({ length: 4 }, () => makeJobLetter())
    for (const sheet of sheetsOf(makeJob({ format: 'a6-4up-a4', letters }))) {
      const places = sheet.frames
        .filter(({ letter }) => letter !== null)
        .map(({ xMm, yMm }) => `${xMm} ${yMm}`)
      expect(places.sort()).toEqual(['0 0', '0 148.5', '105 0', '105 148.5'])
    }
  })

  it('says every word of every text, in order', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдежзиклмнопрст-«»,.'),
      minLength: 1,
      maxLength: 14,
    })
    const text = fc
      .array(fc.oneof(word, fc.constant('\n')), { minLength: 1, maxLength: 60 })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(['card', 'a6'] as const, ['letter', 'a4'] as const),
        (typed, [kind, format]) => {
          const layout = layoutSheets(makeJob({ kind, format, letters: [makeJobLetter({ text: typed })] }))
          if (!layout.ok) return
          const said = messageOf(layout.sheets)
            .map(
              ({ text, softHyphen, joins }) => (softHyphen ? text.slice(0, -1) : text) + (joins ? '' : ' '),
            )
            .join('')
          expect(said.trim()).toBe(typed.split(/\s+/).join(' ').trim())
          for (const { text, font } of messageOf(layout.sheets))
            expect(findUnprintable(text, font)).toEqual([])
        },
      ),
      { seed: 9, numRuns: 200 },
    )
  })
})

describe('letters', () => {
  const long = makeJob({ kind: 'letter', format: 'a4', letters: [makeJobLetter({ text: makeText(9000) })] })

  it('flow over pages and number them; a single page has no number', () => {
    const sheets = sheetsOf(long)
    expect(sheets.length).toBeGreaterThan(2)
    const footers = sheets.map(({ frames }) =>
      frames[0]!.boxes.filter((box) => box.type === 'text' && box.block === 'footer'),
    )
    expect(footers.map((boxes) => (boxes[0] as TextBox).text)).toEqual(
      sheets.map((_, page) => `Примерову Ивану Сергеевичу · Лист ${page + 1} из ${sheets.length}`),
    )
    const short = sheetsOf(
      makeJob({ kind: 'letter', format: 'a4', letters: [makeJobLetter({ text: 'Привет.' })] }),
    )
    expect(short[0]!.frames[0]!.boxes.some((box) => box.type === 'text' && box.block === 'footer')).toBe(
      false,
    )
  })

  it('leave no single line of a paragraph at the end or the beginning of a page', () => {
    for (let count = 3000; count < 9000; count += 271) {
      const sheets = sheetsOf(
        makeJob({ kind: 'letter', format: 'a4', letters: [makeJobLetter({ text: makeText(count) })] }),
      )
      const pages = sheets.map((sheet) => messageOf([sheet]))
      pages.slice(0, -1).forEach((page, index) => {
        const next = pages[index + 1]!
        // A paragraph that goes on over the page: two lines at least on either side.
        if (next[0]!.startsParagraph) return
        expect(page.at(-1)!.startsParagraph, `${count}: single line below`).toBeUndefined()
        expect(next.length > 1 && next[1]!.startsParagraph, `${count}: single line above`).toBeFalsy()
      })
    }
  })

  it('stay between their margins, hanging marks aside', () => {
    for (const { xMm, widthMm, yMm } of messageOf(sheetsOf(long))) {
      expect(xMm).toBeGreaterThan(25 - 1.2)
      expect(xMm + widthMm).toBeLessThan(210 - 22 + 1.5)
      expect(yMm).toBeLessThan(297 - 24)
    }
  })
})

describe('measureLetter', () => {
  it('agrees with the layout', () => {
    for (const count of [1, 40, 200, 400, 600, 800, 900]) {
      const text = makeText(count)
      const measure = measureLetter(text, 'a6')
      const lines = messageOf(sheetsOf(makeJob({ letters: [makeJobLetter({ text })] })))
      expect(measure.lines).toBe(lines.length)
      expect(measure.sizePt).toBe(lines[0]!.sizePt)
      expect(measure.linesLeft).toBeGreaterThanOrEqual(0)
      expect(measure.over).toBe(0)
    }
  })

  it('counts an empty sheet as free', () => {
    expect(measureLetter('', 'a6')).toMatchObject({ lines: 0, sizePt: 11, over: 0, pages: 1 })
    expect(measureLetter('', 'a6').linesLeft).toBeGreaterThan(12)
    expect(measureLetter('', 'a4')).toMatchObject({ lines: 0, pages: 1, over: 0 })
  })

  it('says how far a text is over', () => {
    const { over, linesLeft, sizePt } = measureLetter(makeText(1500), 'a6')
    expect(over).toBeGreaterThan(200)
    expect(linesLeft).toBeLessThan(0)
    expect(sizePt).toBe(7.5)
  })

  it('reckons with emoji left out, so that the counter never breaks', () => {
    expect(measureLetter('Привет 😀', 'a6').lines).toBe(1)
  })

  it('counts pages of a letter', () => {
    expect(measureLetter(makeText(500), 'a4').pages).toBe(1)
    expect(measureLetter(makeText(9000), 'a4').pages).toBeGreaterThan(2)
  })
})

describe('a picture card without words', () => {
  it('is laid out with its address and nothing in the message', () => {
    const result = layoutSheets(makeJob({ letters: [makeJobLetter({ text: '', design: 'tea' })] }))
    expect(result.ok).toBe(true)
    const boxes = result.ok
      ? result.sheets.flatMap((sheet) => sheet.frames.flatMap((frame) => frame.boxes))
      : []
    expect(boxes.some((box) => box.type === 'text' && box.block === 'recipient')).toBe(true)
    expect(boxes.some((box) => box.type === 'text' && box.block === 'message')).toBe(false)
  })
})
