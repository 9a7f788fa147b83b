import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isFormula, neutraliseCell, restoreCell, textOfLiteralFormula } from '@/lib/form/spreadsheet-cell'

describe('spreadsheet cells', () => {
  it.each(['=1+1', ' =1', '\n=1', '＝1', '+7 495', '-1', '@SUM(1)', '\tx', '\u200b=1', "'x", '＋1', '|calc'])(
    '%j is guarded',
    (text) => {
      expect(neutraliseCell(text)).toBe(`'${text}`)
      expect(restoreCell(neutraliseCell(text))).toBe(text)
    },
  )

  it.each(['Примеров', '601967', 'д. 5=6', '', 'п. Лесной'])('%j stays', (text) => {
    expect(neutraliseCell(text)).toBe(text)
    expect(restoreCell(text)).toBe(text)
  })

  it('restores exactly what was neutralised, whatever it was', () => {
    const pieces = fc.constantFrom("'", '=', '+', '-', '@', ' ', '\n', '\t', 'а', '1', '＝', '\u200b')
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 6 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => restoreCell(neutraliseCell(text)) === text),
      { seed: 20261121, numRuns: 5000 },
    )
  })

  it('never leaves a cell that begins like a formula', () => {
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
