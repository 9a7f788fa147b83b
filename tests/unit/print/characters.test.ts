import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findUnprintable, readCharacters } from '@/lib/print/characters'
import { fontIds } from '@/lib/print/faces'
import { hasGlyph } from '@/lib/print/metrics'

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const marks = '«»„“”‘’—–-…№§°·×€₽.,:;!?()[]/%+=*\'"0123456789'

describe('findUnprintable', () => {
  it.each(fontIds)('%s prints Russian, its marks and the Latin of our languages', (font) => {
    const text = `${russian}${russian.toUpperCase()}${marks} äöüßÄÖÜéèêàçñíóúąćęłńśźżáčďěňřšťůžğıİşãõâîșț`
    expect(findUnprintable(text, font)).toEqual([])
  })

  it.each([
    ['Привет 😀', [{ char: '😀', codePoint: 0x1f600, index: 7 }]],
    [
      '你好',
      [
        { char: '你', codePoint: 0x4f60, index: 0 },
        { char: '好', codePoint: 0x597d, index: 1 },
      ],
    ],
    ['a\u0000b', [{ char: '\u0000', codePoint: 0, index: 1 }]],
    ['שלום', undefined],
    ['❤️', [{ char: '❤', codePoint: 0x2764, index: 0 }]],
    ['\ud83d', [{ char: '\ud83d', codePoint: 0xd83d, index: 0 }]],
  ])('%j is named, with its place', (text, expected) => {
    const found = findUnprintable(text)
    if (expected) expect(found).toEqual(expected)
    else expect(found.length).toBeGreaterThan(0)
  })
})

describe('readCharacters', () => {
  it.each([
    ['e\u0308\u0438\u0306', 'ёй'.normalize('NFC').replace('ё', 'ë')],
    ['\u0435\u0308лка', 'ёлка'],
    ['25\u202f°C', '25\u00a0°C'],
    ['И.\u2009С.', 'И.\u00a0С.'],
    ['сло\u00adво', 'слово'],
    ['\ufeffтекст\u200b', 'текст'],
    ['раз\r\nдва\rтри\u2028четыре', 'раз\nдва\nтри\nчетыре'],
    ['кто\u2011то', 'кто\u2011то'],
    ['\tотступ', ' отступ'],
    ['за\u0301мок', 'за\u0301мок'],
  ])('%j → %j', (typed, expected) => {
    expect(readCharacters(typed, ['pt-serif'])).toEqual({ text: expected, unprintable: [] })
  })

  it('prints nothing without a glyph, or names it: all planes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const { text, unprintable } = readCharacters(typed, ['pt-serif'])
        for (const char of text)
          if (char !== '\n' && char !== '\u2011')
            expect(hasGlyph('pt-serif', char.codePointAt(0)!)).toBe(true)
        for (const { char, index } of unprintable) {
          expect(index).toBeLessThan(typed.length)
          expect(typed.normalize('NFC') + typed).toContain(char)
        }
      }),
      { seed: 1, numRuns: process.env.FULL === '1' ? 10_000 : 2000 },
    )
  })

  it('reads a usual text as it stands: every face has all of it', () => {
    const all = `${Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')}\u00a0«»–—„“”‘’…№${Array.from({ length: 64 }, (_, index) => String.fromCharCode(0x410 + index)).join('')}Ёё`
    for (const font of fontIds) {
      for (const char of all) expect(hasGlyph(font, char.codePointAt(0)!), `${font} ${char}`).toBe(true)
      expect(readCharacters(all, [font])).toEqual({ text: all, unprintable: [] })
      // The long way, which a soft hyphen forces, says the same.
      expect(readCharacters(`${all}\u00ad`, [font])).toEqual({ text: all, unprintable: [] })
    }
  })
})
