import { describe, expect, it } from 'vitest'
import { loadFont } from '@/lib/pdf/fonts'
import { renderPdf } from '@/lib/pdf/render-pdf'
import { fontIds } from '@/lib/print/faces'
import { advanceOf, widthMm } from '@/lib/print/metrics'
import type { FontId, Sheet, TextBox } from '@/lib/print/types'
import { countDark, type Raster, rasterMupdf, rasterPdfjs } from './read-pdf'

// A file can say every letter and print none (a known fault of another PDF library, print.md §0): look for ink.
const letters = [
  ...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ',
  ...'0123456789.,:;!?-–—…«»„“”‘’()[]/№§°·×+=%*€₽"\'&@',
  ...'äöüßÄÖÜąčćďéęěğıłńňøřśšťúůýźžżÁÇÉÑŁŚŞŽ',
]
const columns = 16
const cellMm = 8
const sizePt = 14
const perMm = 10

function chart(font: FontId, chars: readonly string[]): Sheet {
  const boxes = chars.map(
    (text, index): TextBox => ({
      type: 'text',
      block: 'message',
      text,
      font,
      sizePt,
      xMm: (index % columns) * cellMm + 2,
      yMm: Math.floor(index / columns) * cellMm + 5.5,
      widthMm: widthMm(text, font, sizePt),
      ink: 'text',
      joins: true,
    }),
  )
  const size = { widthMm: columns * cellMm, heightMm: Math.ceil(chars.length / columns) * cellMm }
  return { side: 'front', ...size, frames: [{ xMm: 0, yMm: 0, turn: 0, ...size, letter: 0, boxes }] }
}

async function print(font: FontId, chars: readonly string[]): Promise<Uint8Array> {
  const fonts = { [font]: await loadFont(font) }
  return renderPdf([chart(font, chars)], { fonts, title: 'Проба', lang: 'ru', alts: {}, duplex: null })
}

function inkPerLetter(raster: Raster, chars: readonly string[]): number[] {
  return chars.map((_, index) => {
    const x = (index % columns) * cellMm * perMm
    const y = Math.floor(index / columns) * cellMm * perMm
    return countDark(raster, x, y, x + cellMm * perMm, y + cellMm * perMm)
  })
}

describe.each(fontIds)('%s', (font) => {
  const chars = letters.filter((char) => advanceOf(font, char.codePointAt(0)!) > 0)

  it('has a glyph for every letter and mark', () => expect(chars).toEqual(letters))

  it('leaves ink for each in MuPDF', async () => {
    const ink = inkPerLetter(rasterMupdf(await print(font, chars), 0, perMm), chars)
    expect(chars.filter((_, index) => ink[index]! < 8)).toEqual([])
  })

  it('leaves ink for each in pdf.js', async ({ skip }) => {
    const raster = await rasterPdfjs(await print(font, chars), 0, perMm)
    if (!raster) return skip('@napi-rs/canvas has no build here')
    const ink = inkPerLetter(raster, chars)
    expect(chars.filter((_, index) => ink[index]! < 8)).toEqual([])
  })
})

describe('the ink test itself', () => {
  it('sees that a space leaves none, and that a wide letter leaves more than a dot', async () => {
    const chars = ['Щ', ' ', '.', '\u00a0']
    const [wide, space, dot, noBreak] = inkPerLetter(
      rasterMupdf(await print('pt-serif', chars), 0, perMm),
      chars,
    )
    expect([space, noBreak]).toEqual([0, 0])
    expect(dot).toBeGreaterThan(0)
    expect(wide).toBeGreaterThan(dot! * 8)
  })

  it('fails when the glyphs of a font are emptied', async () => {
    const font = (await loadFont('pt-serif')).slice()
    emptyGlyphs(font)
    const chars = ['А', 'Б', 'я']
    const bytes = await renderPdf([chart('pt-serif', chars)], {
      fonts: { 'pt-serif': font },
      title: 'Проба',
      lang: 'ru',
      alts: {},
      duplex: null,
    })
    expect(inkPerLetter(rasterMupdf(bytes, 0, perMm), chars)).toEqual([0, 0, 0])
  })
})

/** Points every glyph of a TrueType font at nothing (`loca` all zero): the fault that text extraction never sees. */
function emptyGlyphs(font: Uint8Array) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + index * 16
    if (String.fromCharCode(...font.slice(at, at + 4)) !== 'loca') continue
    const start = view.getUint32(at + 8)
    font.fill(0, start, start + view.getUint32(at + 12))
  }
}
