import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { mmPerPt } from '@/lib/print/metrics'
import type { Box, Job, TextBox } from '@/lib/print/types'
import { directoryRecipients, hasDirectory } from '@/tests/factories/directory-recipients'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeText } from '@/tests/factories/letters'
import { makeRecipient } from '@/tests/factories/recipient'

const form = formats.a6.kind === 'card' ? formats.a6.form : null
if (!form) throw new Error('a6 is a card')

function backOf(job: Job): readonly Box[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems))
  const back = layout.sheets.find(({ side }) => side === 'back')
  return back?.frames[0]?.boxes ?? []
}
const texts = (boxes: readonly Box[]): TextBox[] => boxes.filter((box) => box.type === 'text')

/** Where a line's ink can reach: accents above capitals, descenders below. */
const inkOf = ({ xMm, yMm, widthMm, sizePt }: TextBox) => ({
  left: xMm,
  right: xMm + widthMm,
  top: yMm - 0.95 * sizePt * mmPerPt,
  bottom: yMm + 0.28 * sizePt * mmPerPt,
})

/** Every rule of the address side, said in one place: print.md §1.2, «Our rule». */
function checkZones(boxes: readonly Box[]) {
  const { widthMm: w, heightMm: h, safeMm, codeMm, stampMm } = form!
  for (const box of texts(boxes)) {
    const ink = inkOf(box)
    const name = `${box.block}: ${box.text}`
    expect(ink.left, name).toBeGreaterThanOrEqual(safeMm - 0.01)
    expect(ink.right, name).toBeLessThanOrEqual(w - safeMm + 0.01)
    expect(ink.top, name).toBeGreaterThanOrEqual(safeMm - 0.1)
    expect(ink.bottom, name).toBeLessThanOrEqual(h - codeMm.height + 0.01)
    if (box.block === 'message') expect(ink.right, name).toBeLessThanOrEqual(form!.dividerMm - 3)
    if (box.block === 'recipient' || box.block === 'latin') {
      expect(ink.left, name).toBeGreaterThanOrEqual(w - 140)
      expect(ink.left, name).toBeGreaterThan(form!.dividerMm)
      expect(box.yMm, name).toBeGreaterThanOrEqual(40)
      expect(ink.right, name).toBeLessThanOrEqual(w - 6.5)
      if (box.block === 'recipient') expect(box.sizePt, name).toBeGreaterThanOrEqual(8)
    }
    if (box.block === 'sender') {
      const isClear = ink.right <= w - stampMm.width + 0.01 || ink.top >= stampMm.height
      expect(isClear, name).toBe(true)
      expect(ink.bottom, name).toBeLessThan(40)
    }
  }
  for (const box of boxes)
    if (box.type === 'line' && !box.guide) {
      expect(Math.max(box.y1Mm, box.y2Mm)).toBeLessThanOrEqual(h - codeMm.height + 0.01)
      expect(Math.max(box.x1Mm, box.x2Mm)).toBeLessThanOrEqual(w - safeMm + 0.01)
    }
}

function checkApart(lines: readonly TextBox[]) {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.yMm === line.yMm) continue
    expect(next.yMm - line.yMm, `${line.text} / ${next.text}`).toBeGreaterThan(next.sizePt * mmPerPt * 0.92)
  }
}

describe('the address side', () => {
  it('reads: message, sender, recipient, Latin copy', () => {
    const blocks = texts(backOf(makeJob())).map(({ block }) => block)
    const order = blocks.filter((block, index) => block !== blocks[index - 1] && block !== 'label')
    expect(order).toEqual(['message', 'sender', 'recipient', 'latin'])
  })

  it('says the whole address', () => {
    const said = texts(backOf(makeJob()))
      .filter(({ block }) => block === 'recipient')
      .map(({ text }) => text)
    expect(said[0]).toBe('Примерову Ивану Сергеевичу')
    expect(said[1]).toBe('1987\u00a0г.\u00a0р.')
    expect(said.join(' ')).toContain('ФКУ ИК-99 УФСИН России по Примерской области ул. Образцовая, д. 5')
    expect(said.slice(-2)).toEqual(['012345', 'РОССИЯ'])
  })

  it('ends the Latin copy with the country in both languages', () => {
    const latin = texts(backOf(makeJob())).filter(({ block }) => block === 'latin')
    expect(latin.at(-1)?.text).toBe('RUSSLAND · RUSSIA')
    expect(latin.at(-1)?.font).toBe('pt-sans-bold')
  })

  it('can do without sender, year, patronymic, street and stamp hint', () => {
    const recipient = makeRecipient({ birthYear: null, patronymicRu: null })
    const letters = [
      makeJobLetter({
        recipient: { ...recipient, address: { ...recipient.address, street: null, house: null } },
      }),
    ]
    const boxes = backOf(makeJob({ letters, sender: { lines: [] }, stampHint: false }))
    checkZones(boxes)
    const all = texts(boxes).map(({ text }) => text)
    expect(all).not.toContain('место')
    expect(all.join(' ')).not.toContain('От кого')
    expect(boxes.filter((box) => box.type === 'rect' && !box.guide)).toEqual([])
  })

  it('stays inside its zones and clear of itself, whatever is written', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'абвгдежзиклмнопрстуфхцчшщьыэюяЩЖЮ—,.«»Ё'),
      minLength: 1,
      maxLength: 24,
    })
    const text = fc.array(word, { minLength: 1, maxLength: 70 }).map((words) => words.join(' '))
    const sender = fc.array(
      fc.string({ unit: fc.constantFrom(...'ABCabcÄöüß 0123,.-'), minLength: 1, maxLength: 34 }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(
        text,
        sender,
        fc.constantFrom('serif' as const, 'hand' as const),
        (message, lines, face) => {
          const layout = layoutSheets(
            makeJob({ sender: { lines }, letters: [makeJobLetter({ text: message, face })] }),
          )
          if (!layout.ok) {
            for (const { code } of layout.problems)
              expect(['text.tooLong', 'text.empty', 'sender.tooLong']).toContain(code)
            return
          }
          const boxes = layout.sheets.at(-1)!.frames[0]!.boxes
          checkZones(boxes)
          checkApart(texts(boxes).filter(({ block }) => block === 'message'))
        },
      ),
      { seed: 4, numRuns: 200 },
    )
  })
})

describe.skipIf(!hasDirectory)('every address of the directory (skipped where ../shared is absent)', () => {
  const recipients = directoryRecipients()

  it('lies inside the UPU rectangle, clear of stamp and code', () => {
    expect(recipients.length).toBeGreaterThan(600)
    for (const recipient of recipients) {
      const boxes = backOf(makeJob({ letters: [makeJobLetter({ recipient, text: 'Здравствуйте!' })] }))
      checkZones(boxes)
      checkApart(texts(boxes).filter(({ block }) => block === 'recipient' || block === 'latin'))
    }
  })

  it('fits the field of a letter too', () => {
    for (const recipient of recipients) {
      const layout = layoutSheets(
        makeJob({ kind: 'letter', format: 'a4', letters: [makeJobLetter({ recipient, text: 'Да.' })] }),
      )
      expect(layout.ok, recipient.id).toBe(true)
    }
  })
})

describe('the largest size that fits', () => {
  const sizeOf = (text: string, face: 'serif' | 'hand' = 'serif') =>
    texts(backOf(makeJob({ letters: [makeJobLetter({ text, face })] }))).find(
      ({ block }) => block === 'message',
    )?.sizePt

  it('is 11 points for a few lines and falls with the length, to 7.5', () => {
    const sizes = [50, 300, 500, 600, 700, 800, 850, 900].map((count) => sizeOf(makeText(count))!)
    expect(sizes[0]).toBe(11)
    for (const [index, size] of sizes.entries()) expect(size).toBeLessThanOrEqual(sizes[index - 1] ?? 11)
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(7.5)
    expect(sizes.at(-1)).toBeLessThan(9)
  })

  it('sets 600 characters at nine and a quarter', () =>
    expect(sizeOf(makeText(600))).toBeGreaterThanOrEqual(9.25))

  it('a handwriting starts larger', () => expect(sizeOf(makeText(50), 'hand')).toBe(15))

  it('says how much to cut, and cutting it is enough', () => {
    for (const count of [1400, 2000, 5000]) {
      const text = makeText(count)
      const layout = layoutSheets(makeJob({ letters: [makeJobLetter({ text })] }))
      const problem = layout.ok ? null : layout.problems[0]
      if (problem?.code !== 'text.tooLong') throw new Error('too long expected')
      expect(problem.over).toBeGreaterThan(0)
      const cut = text.slice(0, text.length - problem.over)
      expect(layoutSheets(makeJob({ letters: [makeJobLetter({ text: cut })] })).ok).toBe(true)
    }
  })
})
