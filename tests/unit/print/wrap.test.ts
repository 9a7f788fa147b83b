import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { widthMm } from '@/lib/print/metrics'
import { wrapPieces, wrapText } from '@/lib/print/wrap'

const column = { font: 'pt-sans', sizePt: 9, widthMm: 50 } as const
const width = (line: string) => widthMm(line, column.font, column.sizePt)

describe('wrapPieces', () => {
  it('divides between pieces where it can', () => {
    const pieces = ['ФКУ ИК-99', 'УФСИН России', 'по Примерской области']
    expect(wrapPieces(pieces, ' ', column)).toEqual(['ФКУ ИК-99 УФСИН России', 'по Примерской области'])
  })

  it('leaves a comma on the line it follows', () => {
    const lines = wrapPieces(['ул. Очень Длинная Образцовая', 'д. 5', 'пгт Пробный'], ', ', column)
    expect(lines.join(' ')).toBe('ул. Очень Длинная Образцовая, д. 5, пгт Пробный')
    for (const line of lines.slice(1)) expect(line.startsWith(',')).toBe(false)
  })

  it('never leaves its column, commas included, and loses nothing', () => {
    const piece = fc
      .string({ unit: fc.constantFrom(...'абвгдежзиклмн АБВ.-5'), minLength: 1, maxLength: 40 })
      .map((text) => text.trim() || 'а')
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ' as const, ', ' as const),
        (pieces, joint) => {
          const lines = wrapPieces(pieces, joint, column)
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(column.widthMm + 0.001)
          expect(lines.join('').replace(/\s/g, '')).toBe(pieces.join(joint).replace(/\s/g, ''))
        },
      ),
      { seed: 3, numRuns: 500 },
    )
  })
})

describe('wrapText', () => {
  it.each(['', 'Слово'])('leaves %j as it is', (text) => expect(wrapText(text, column).join('')).toBe(text))
  it('splits a word that is longer than its column', () => {
    const lines = wrapText('щ'.repeat(80), column)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(width(line)).toBeLessThanOrEqual(column.widthMm)
  })
})
