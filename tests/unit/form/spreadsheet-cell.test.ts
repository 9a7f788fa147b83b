import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFormula, neutraliseCell, restoreCell, textOfLiteralFormula } from '@/lib/form/spreadsheet-cell'

const seed = 20_261_121

const signs = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '｜', '\u2212']
const before = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u00ad',
  "'",
  "''",
  'text;',
  'text\t',
  'text\n',
]
const starters = before.flatMap((lead) => signs.map((sign) => `${lead}${sign}`))

/** What a spreadsheet sees: the cell itself, and its pieces where another separator divides it. */
const pieces = (text: string) => [text, ...text.split(/[;\t\r\n]/)]
/** A cell runs that begins with a sign once blanks are gone and forms are made plain, and is no plain number. */
const runs = (piece: string) =>
  /^[=+\-@|%\u2212]/u.test(piece.normalize('NFKC').replace(/^[\s\p{Cc}\p{Cf}]+/u, '')) &&
  !/^[+-]?[\d ]+([.,]\d+)?$/.test(piece)

describe('a cell no spreadsheet runs', () => {
  it.each(starters.map((starter) => [starter]))('%j', (starter) => {
    for (const rest of ['1+1', 'cmd|’/c calc’!A1', 'HYPERLINK("https://x.example","x")']) {
      const text = `${starter}${rest}`
      const safe = neutraliseCell(text)
      expect(pieces(safe).filter(runs)).toEqual([])
      expect(restoreCell(safe)).toBe(text)
    }
  })

  it('tries more than sixty beginnings', () => {
    expect(starters.length).toBeGreaterThan(60)
  })
})

describe('what stays as it is', () => {
  it.each([
    '',
    'Примеров',
    'ул. Ленина, д. 5',
    '2025-03-30',
    '+7 495',
    '-12,5',
    '-12.5',
    "'тихо'",
    "d'Примеров",
    'а-б',
    'a=b',
    'ИК-27',
  ])('%j', (text) => {
    expect(neutraliseCell(text)).toBe(text)
    expect(restoreCell(text)).toBe(text)
  })
})

describe('the way back', () => {
  it.each([
    ['=1', "'=1"],
    ["'=1", "''=1"],
    [' =1', "' =1"],
    ['a;=1', "a;'=1"],
    ['+7-495-1', "'+7-495-1"],
    ['＝1', "'＝1"],
  ])('%j is written %j and read again', (text, written) => {
    expect(neutraliseCell(text)).toBe(written)
    expect(restoreCell(written)).toBe(text)
  })

  it('gives back exactly what went in, of 10,000 texts made of the worst pieces', () => {
    const piece = fc.oneof(
      fc.constantFrom(...signs, ...before, '7', 'я', ' '),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (parts) => {
        const text = parts.join('')
        const safe = neutraliseCell(text)
        return restoreCell(safe) === text && pieces(safe).filter(runs).length === 0
      }),
      { seed, numRuns: 10_000 },
    )
  })
})

describe('what an import takes for a formula', () => {
  it('is never what an export leaves', () => {
    fc.assert(
      fc.property(fc.string(), (text) => !isFormula(neutraliseCell(text))),
      { seed: 20261121, numRuns: 5000 },
    )
  })

  it('knows formulas, dashes and texts kept as texts', () => {
    expect(['=A1', '@x', '+SUM(1)', '-cmd|x', ' =1'].map(isFormula)).toEqual([true, true, true, true, true])
    expect(['-', '—', '- 5', 'текст'].map(isFormula)).toEqual([false, false, false, false])
    expect(textOfLiteralFormula('="601967"')).toBe('601967')
    expect(textOfLiteralFormula('="a"&"b"')).toBeNull()
    expect(textOfLiteralFormula('=HYPERLINK("x","y")')).toBeNull()
  })
})
