import { describe, expect, it } from 'vitest'
import { type EmbeddedFont, TypeSetter } from '@/lib/pdf/type-setter'
import { advanceOf } from '@/lib/print/metrics'
import type { TextBox } from '@/lib/print/types'

/** A font as pdfkit embeds it, whose glyphs are numbered by their code points. */
function makeFont() {
  const used: number[] = []
  const font: EmbeddedFont = {
    id: 'F1',
    font: {
      glyphForCodePoint: (code) => ({
        id: code === 0x4f60 ? 0 : code,
        advanceWidth: advanceOf('pt-serif', code),
      }),
    },
    subset: { includeGlyph: (id) => (used.includes(id) ? used.indexOf(id) : used.push(id) - 1) + 1 },
    widths: [],
    unicode: [],
    ref: () => null,
  }
  return { font, setter: new TypeSetter('pt-serif', font) }
}

const line = (parts: Partial<TextBox>): TextBox => ({
  type: 'text',
  block: 'message',
  text: 'ааа',
  font: 'pt-serif',
  sizePt: 10,
  xMm: 25.4,
  yMm: 50.8,
  widthMm: 0,
  ink: 'text',
  ...parts,
})

describe('TypeSetter', () => {
  it('places the line, upright against the turned page, and ends it with a space', () => {
    const { setter } = makeFont()
    expect(setter.show(line({ text: 'нн' }))).toBe('BT /F1 10 Tf 1 0 0 -1 72 144 Tm [<000100010002>] TJ ET')
  })

  it('adds no space where the word goes on', () => {
    const { setter } = makeFont()
    expect(setter.show(line({ text: 'нн', joins: true }))).toContain('[<00010001>]')
  })

  it('draws kerning, tracking and word spaces as moves, in thousandths of an em', () => {
    const { setter } = makeFont()
    expect(setter.show(line({ text: 'Г.', joins: true }))).toContain('[<0001>85<0002>]')
    expect(setter.show(line({ text: 'нн', joins: true, trackingPt: 0.5 }))).toContain('>-50<')
    expect(setter.show(line({ text: 'н н', joins: true, wordSpacePt: 2 }))).toContain('>-200<')
  })

  it('calls a hyphen of our own soft, and leaves the writer’s as it is', () => {
    const { setter, font } = makeFont()
    setter.show(line({ text: 'кто-', joins: true }))
    setter.show(line({ text: 'сло-', joins: true, softHyphen: true }))
    const meanings = font.unicode.flat()
    expect(meanings).toContain(0x2d)
    expect(meanings).toContain(0xad)
    expect(meanings).not.toContain(0x2011)
  })

  it('throws rather than print a box', () => {
    expect(() => makeFont().setter.show(line({ text: '你' }))).toThrow('U+4f60')
  })
})
