import { advanceOf, kernBetween } from '@/lib/print/metrics'
import type { FontId, TextBox } from '@/lib/print/types'
import { mm, num } from './numbers'

/** What we use of pdfkit's embedded font: it makes the subset, its widths and its ToUnicode table. */
export type EmbeddedFont = {
  id: string
  font: { glyphForCodePoint: (code: number) => { id: number; advanceWidth: number } }
  subset: { includeGlyph: (id: number) => number }
  widths: number[]
  unicode: number[][]
  ref: () => unknown
}

const hyphen = 0x2d
/** Drawn for a divided word: a second glyph of the same shape, which readers take for the soft hyphen it is. */
const drawnSoftHyphen = 0x2011
const softHyphen = 0xad

/**
 * Sets lines of one face by the layout's own widths: glyph after glyph with its kerning, so that paper and
 * preview can't differ and nothing is shaped twice. Characters are known to have glyphs: layout saw to that.
 */
export class TypeSetter {
  private readonly glyphs = new Map<number, { hex: string; advance: number }>()

  constructor(
    private readonly id: FontId,
    private readonly font: EmbeddedFont,
  ) {}

  private glyph(code: number, meaning: number) {
    const known = this.glyphs.get(code)
    if (known) return known
    const { font, subset, widths, unicode } = this.font
    const { id, advanceWidth } = font.glyphForCodePoint(code)
    if (id === 0) throw new Error(`no glyph for U+${code.toString(16)} in ${this.id}`)
    const gid = subset.includeGlyph(id)
    widths[gid] ??= advanceWidth
    unicode[gid] ??= [meaning]
    const glyph = { hex: gid.toString(16).padStart(4, '0'), advance: advanceWidth }
    this.glyphs.set(code, glyph)
    return glyph
  }

  /** PDF operators that show one line; the page's y axis points down, so the text matrix turns it back. */
  show({
    text,
    sizePt,
    xMm,
    yMm,
    trackingPt = 0,
    wordSpacePt = 0,
    joins,
    softHyphen: divided,
  }: TextBox): string {
    // A space after every line: without it readers hear «моря.Здесь».
    const codes = [...text].map((char) => char.codePointAt(0)!)
    if (divided && codes.at(-1) === hyphen) codes[codes.length - 1] = drawnSoftHyphen
    if (!joins) codes.push(0x20)
    const perEm = 1000 / sizePt
    let array = '['
    let hex = ''
    codes.forEach((code, index) => {
      const { hex: glyph, advance } = this.glyph(code, code === drawnSoftHyphen ? softHyphen : code)
      hex += glyph
      const next = codes[index + 1]
      if (next === undefined) return
      const wanted =
        advanceOf(this.id, code) +
        kernBetween(this.id, code, next) +
        (trackingPt + (code === 0x20 ? wordSpacePt : 0)) * perEm
      const back = num(advance - wanted)
      if (back !== '0') {
        array += `<${hex}>${back}`
        hex = ''
      }
    })
    if (hex) array += `<${hex}>`
    return `BT /${this.font.id} ${num(sizePt)} Tf 1 0 0 -1 ${mm(xMm)} ${mm(yMm)} Tm ${array}] TJ ET`
  }
}
