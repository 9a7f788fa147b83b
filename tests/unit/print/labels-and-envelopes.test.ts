import { describe, expect, it } from 'vitest'
import { type EnvelopeFormat, formats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Box, Frame, Job, PrintProblem, Sheet, TextBox } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeRecipient } from '@/tests/factories/recipient'

function sheetsOf(job: Job): readonly Sheet[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  return layout.sheets
}
function codesOf(job: Job): PrintProblem['code'][] {
  const layout = layoutSheets(job)
  return layout.ok ? [] : layout.problems.map(({ code }) => code)
}
const texts = (boxes: readonly Box[]) => boxes.filter((box): box is TextBox => box.type === 'text')
const said = (frame: Frame, block?: TextBox['block']) =>
  texts(frame.boxes)
    .filter((box) => !block || box.block === block)
    .map(({ text }) => text)

const labels = (parts: Partial<Job>, count = 5): Job =>
  makeJob({
    kind: 'label',
    format: 'l7160',
    letters: Array.from({ length: count }, () => makeJobLetter()),
    ...parts,
  })

describe('labels', () => {
  it('fill the sheet row by row, each in its place', () => {
    const [sheet] = sheetsOf(labels({}, 4))
    expect(
      sheet!.frames.map(({ xMm, yMm }) => [xMm, yMm].map((value) => Math.round(value * 100) / 100)),
    ).toEqual([
      [7.25, 15.15],
      [73.25, 15.15],
      [139.25, 15.15],
      [7.25, 53.25],
    ])
  })

  it.each([
    [0, 21, [21]],
    [0, 22, [21, 1]],
    [20, 1, [1]],
    [20, 23, [1, 21, 1]],
    [3, 18, [18]],
  ])('skip %i of the first sheet and put %i on %j', (skip, count, each) => {
    const sheets = sheetsOf(labels({ skip }, count))
    expect(sheets.map(({ frames }) => frames.length)).toEqual(each)
    expect(sheets.flatMap(({ frames }) => frames.map(({ letter }) => letter))).toEqual(
      Array.from({ length: count }, (_, index) => index),
    )
  })

  it('move with the printer’s offset', () => {
    const [plain] = sheetsOf(labels({}))
    const [moved] = sheetsOf(labels({ offsetMm: { x: 1.5, y: -2 } }))
    for (const [index, frame] of moved!.frames.entries()) {
      expect(frame.xMm).toBeCloseTo(plain!.frames[index]!.xMm + 1.5, 9)
      expect(frame.yMm).toBeCloseTo(plain!.frames[index]!.yMm - 2, 9)
      expect(frame.boxes).toEqual(plain!.frames[index]!.boxes)
    }
  })

  it.each<[string, Partial<Job>, PrintProblem['code']]>([
    ['an offset of more than 5 mm', { offsetMm: { x: 0, y: -5.1 } }, 'offset.tooLarge'],
    ['more skipped than there are', { skip: 21 }, 'skip.tooMany'],
    ['nobody', { letters: [] }, 'job.empty'],
  ])('%s is a problem', (_, parts, code) => expect(codesOf(labels(parts))).toEqual([code]))

  it('say the country beside the postcode where there is no Latin copy, below it where there is', () => {
    const low = said(sheetsOf(labels({ format: '5160' }))[0]!.frames[0]!)
    expect(low.slice(-2)).toEqual(['012345', 'РОССИЯ · RUSSLAND · RUSSIA'])
    const high = said(sheetsOf(labels({ format: '5163' }))[0]!.frames[0]!)
    expect(high).toContain('РОССИЯ')
    expect(high.at(-1)).toBe('RUSSLAND · RUSSIA')
    expect(high.join(' ')).toContain('Primerov Ivan')
  })

  it('name no country inside Russia', () => {
    const inside = said(sheetsOf(labels({ posted: 'russia' }))[0]!.frames[0]!)
    expect(inside.at(-1)).toBe('012345')
    expect(inside.join(' ')).not.toMatch(/РОССИЯ|RUSSIA/)
  })

  it('have a calibration page without any address', () => {
    const [sheet] = sheetsOf(labels({ calibration: true, letters: [] }))
    expect(sheet!.frames).toHaveLength(21)
    expect(sheet!.frames.flatMap((frame) => said(frame))).toEqual(['−5', '+5', '−5', '+5'])
  })
})

const envelope = (parts: Partial<Job> = {}) =>
  makeJob({ kind: 'envelope', format: 'c6', letters: [makeJobLetter()], ...parts })

describe('envelopes', () => {
  it('are pages of their own size, one a letter', () => {
    const sheets = sheetsOf(envelope({ letters: [makeJobLetter(), makeJobLetter()] }))
    expect(sheets.map(({ widthMm, heightMm }) => [widthMm, heightMm])).toEqual([
      [162, 114],
      [162, 114],
    ])
  })

  it('say who sends and who gets it', () => {
    const frame = sheetsOf(envelope())[0]!.frames[0]!
    expect(said(frame, 'sender')[0]).toBe('Anna Probe')
    expect(said(frame, 'recipient')[0]).toBe('Примерову Ивану Сергеевичу')
    expect(said(frame, 'latin').at(-1)).toBe('RUSSLAND · RUSSIA')
    expect(frame.boxes.some(({ type }) => type === 'path')).toBe(false)
  })

  it('bear the postcode stamp inside Russia alone, and no country', () => {
    const frame = sheetsOf(envelope({ posted: 'russia' }))[0]!.frames[0]!
    expect(frame.boxes.filter(({ type }) => type === 'path')).toHaveLength(3)
    expect(said(frame).join(' ')).not.toMatch(/РОССИЯ|RUSSIA/)
    expect(said(frame, 'recipient').at(-1)).toBe('012345')
  })

  it('turn round for the answer: the prisoner sends, in the nominative; the country stands last, in Russian', () => {
    const frame = sheetsOf(envelope({ reply: { countryRu: 'Германия' } }))[0]!.frames[0]!
    expect(said(frame, 'sender')[0]).toBe('Примеров Иван Сергеевич, 1987\u00a0г.\u00a0р.')
    expect(said(frame, 'sender').at(-1)).toBe('012345')
    expect(said(frame, 'recipient')[0]).toBe('Anna Probe')
    expect(said(frame, 'recipient').at(-1)).toBe('ГЕРМАНИЯ')
    expect(said(frame, 'latin')).toEqual([])
  })

  it('need somebody to answer to', () => {
    expect(codesOf(envelope({ reply: { countryRu: null }, sender: { lines: [' '] } }))).toEqual([
      'sender.missing',
    ])
    const lines = Array.from({ length: 22 }, (_, index) => `Zeile ${index}`)
    expect(codesOf(envelope({ reply: { countryRu: null }, sender: { lines } }))).toEqual(['sender.tooLong'])
    expect(codesOf(envelope({ sender: { lines } }))).toEqual(['sender.tooLong'])
  })

  it('do without sender and hint', () => {
    const frame = sheetsOf(envelope({ sender: { lines: [] }, stampHint: false }))[0]!.frames[0]!
    expect(said(frame, 'sender')).toEqual([])
    expect(frame.boxes.some(({ type }) => type === 'rect')).toBe(false)
    expect(said(frame, 'label')).toEqual(['Кому, куда · Empfänger'])
  })

  it('with a window are a folded sheet: one line of sender, no rules, no hint', () => {
    const [sheet] = sheetsOf(envelope({ format: 'dl-window' }))
    const frame = sheet!.frames[0]!
    expect([sheet!.widthMm, sheet!.heightMm]).toEqual([210, 297])
    expect(said(frame, 'sender')).toEqual(['Anna Probe · Musterweg 1 · 00000 Musterstadt · DEUTSCHLAND'])
    expect(said(frame, 'label')).toEqual([])
    const lines = frame.boxes.filter((box) => box.type === 'line')
    expect(lines.map(({ y1Mm }) => y1Mm)).toEqual([105, 210])
    const wide = {
      lines: [
        'Eine sehr lange Zeile einer Anschrift, die kein Fenster der Welt mehr zeigt, nirgends',
        'und noch eine, die ebenfalls sehr viel länger ist, als irgendeine Anschrift sein sollte',
      ],
    }
    expect(codesOf(envelope({ format: 'dl-window', sender: wide }))).toEqual(['sender.tooLong'])
  })

  it('grow their type with their size', () => {
    const sizeOn = (format: EnvelopeFormat['id']) =>
      texts(sheetsOf(envelope({ format }))[0]!.frames[0]!.boxes).find(({ block }) => block === 'recipient')!
        .sizePt
    expect(sizeOn('c5')).toBeGreaterThan(sizeOn('c6'))
    for (const { id, kind } of Object.values(formats))
      if (kind === 'envelope') expect(sizeOn(id)).toBeGreaterThanOrEqual(9)
  })

  it('name an address that can not be printed', () => {
    const letters = [makeJobLetter({ recipient: makeRecipient({ addresseeRu: '李 Пробе' }) })]
    expect(codesOf(envelope({ letters }))).toEqual(['address.unprintable'])
    expect(codesOf(labels({ letters }))).toEqual(['address.unprintable'])
  })
})
