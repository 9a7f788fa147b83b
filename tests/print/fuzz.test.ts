import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { fontIds } from '@/lib/print/faces'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { hasGlyph } from '@/lib/print/metrics'
import type { Job, TextBox } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { parsePdf } from './strict/parse-pdf'

const full = process.env.FULL === '1'
const runs = full ? 10_000 : 1_200

/** Strings over all planes; half of them mostly Russian, or next to nothing would ever be printed. */
const russian = fc.string({
  unit: fc.constantFrom(...'абвгдеёжзиклмнопрстуфхцчшщъыьэюяЁЙЩ «»—,.!?№5'),
  maxLength: 30,
})
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  russian,
  fc.tuple(russian, fc.string({ unit: 'grapheme', maxLength: 2 }), russian).map((parts) => parts.join('')),
)

const jobOf = (text: string, sender: string, face: 'serif' | 'hand', kind: 'card' | 'letter'): Job =>
  makeJob({
    kind,
    format: kind === 'card' ? 'a6' : 'a4',
    sender: { lines: [sender] },
    letters: [makeJobLetter({ text: `${text}а`, face, design: null })],
  })

/** Characters drawn by a layout that its faces lack: there must be none. */
function uncovered(job: Job): string[] {
  const layout = layoutSheets(job)
  if (!layout.ok) return []
  const boxes = layout.sheets.flatMap(({ frames }) => frames.flatMap((frame) => frame.boxes))
  return boxes
    .filter((box): box is TextBox => box.type === 'text')
    .flatMap(({ text, font }) => [...text].filter((char) => !hasGlyph(font, char.codePointAt(0)!)))
}

/** Every glyph that a file shows, by its number in the subset; 0 is the empty box. */
function glyphsOf(bytes: Uint8Array): number[] {
  const { objects } = parsePdf(bytes)
  return [...objects.values()].flatMap(({ value, stream }) => {
    if (!stream || !(value instanceof Map) || value.has('/Length1') || value.has('/Subtype')) return []
    const shown = [...stream.toString('latin1').matchAll(/\[([^\]]*)\] TJ/g)].map((match) => match[1]!)
    return shown.flatMap((array) =>
      [...array.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex]) =>
        (hex!.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
      ),
    )
  })
}

describe('strings over all planes', () => {
  it(`${runs} of them: every character is covered, or named with its place`, () => {
    let printed = 0
    let refused = 0
    fc.assert(
      fc.property(
        anything,
        anything,
        fc.constantFrom('serif' as const, 'hand' as const),
        fc.constantFrom('card' as const, 'letter' as const),
        (text, sender, face, kind) => {
          const job = jobOf(text, sender, face, kind)
          const layout = layoutSheets(job)
          if (layout.ok) {
            printed++
            expect(uncovered(job)).toEqual([])
            return
          }
          refused++
          for (const problem of layout.problems) {
            expect(['text.unprintable', 'sender.unprintable', 'text.tooLong', 'sender.tooLong']).toContain(
              problem.code,
            )
            if ('characters' in problem) expect(problem.characters.length).toBeGreaterThan(0)
            if (problem.code === 'text.unprintable')
              for (const { char, index } of problem.characters) {
                expect(char.length).toBeGreaterThan(0)
                expect(index).toBeLessThanOrEqual(text.length)
              }
          }
        },
      ),
      { seed: 6, numRuns: runs },
    )
    expect(Math.min(printed, refused)).toBeGreaterThan(runs / 10)
  }, 600_000)

  it('never show the empty box in a file', async () => {
    let files = 0
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('serif' as const, 'hand' as const), async (text, face) => {
        const made = await makePdf(jobOf(text, 'Anna', face, 'card'))
        if (!made.ok) return
        files++
        const glyphs = glyphsOf(made.bytes)
        expect(glyphs.length).toBeGreaterThan(50)
        expect(glyphs.filter((glyph) => glyph === 0)).toEqual([])
      }),
      { seed: 7, numRuns: full ? 1_000 : 80 },
    )
    expect(files).toBeGreaterThan(20)
  }, 600_000)

  it('every face has every Russian letter and the marks of a letter', () => {
    const needed = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ«»„“—–-…№!?,.;:()'
    for (const font of fontIds)
      for (const char of needed) expect(hasGlyph(font, char.codePointAt(0)!), `${font} ${char}`).toBe(true)
  })
})
