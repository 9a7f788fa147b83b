import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFont } from '@/lib/pdf/fonts'
import { fontIds } from '@/lib/print/faces'
import { rulerOf } from '@/lib/print/line-width'
import { mmPerPt, widthMm } from '@/lib/print/metrics'

// An independent reading of the same font files: pdfkit shapes with fontkit, tables, kerning and all.
const shaper = new PDFDocument({ font: null as unknown as string })
const shapedMm = (text: string, font: string, sizePt: number) =>
  shaper
    .font(font)
    .fontSize(sizePt)
    .widthOfString(text, { features: { liga: false } } as never) * mmPerPt

beforeAll(async () => {
  for (const id of fontIds) shaper.registerFont(id, (await loadFont(id)) as unknown as ArrayBuffer)
})

const lines = [
  'Здравствуйте, Иван Сергеевич!',
  'Г. Т, У. Р. «АВАТАР» — ГАТУ к- г—',
  'Съешь же ещё этих мягких французских булок, да выпей чаю.',
  'Wir grüßen Sie aus Köln; AVATAR, Ty, fi ffi fl. 12:30',
  '196655 РОССИЯ № 5 § 7 25\u00a0°C 100 %',
  'за́мок, ё́лка',
]

describe.each(fontIds)('widths in %s', (font) => {
  it.each(lines)('%s', (line) => {
    expect(Math.abs(widthMm(line, font, 11) - shapedMm(line, font, 11))).toBeLessThan(0.01)
  })

  it('any mixture of letters and marks', () => {
    const letters = [
      ...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЬЭЮЯ .,—–-«»()!?AVTWYfiljos0127',
    ]
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 70 }), (text) => {
        expect(Math.abs(widthMm(text, font, 11) - shapedMm(text, font, 11))).toBeLessThan(0.01)
      }),
      { seed: 3, numRuns: 150 },
    )
  })
})

describe('rulerOf', () => {
  it('measures every stretch as widthMm does', () => {
    const text = 'Т. Г, «Уфа» — А. Т.'
    const { width } = rulerOf(text, 'pt-serif')
    for (let from = 0; from < text.length; from++)
      for (let to = from; to <= text.length; to++)
        expect((width(from, to) / 1000) * 11 * mmPerPt).toBeCloseTo(
          widthMm(text.slice(from, to), 'pt-serif', 11),
          6,
        )
  })
})
