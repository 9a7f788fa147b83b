import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asLatinLayout, asRussianLayout, swapQwertz } from '@/lib/text/layout'

describe('asRussianLayout', () => {
  it.each([
    ['Gxtkbywtd', 'Пчелинцев'],
    ['gxtkbywtd', 'пчелинцев'],
    [';erjd', 'жуков'],
    [':erjd', 'Жуков'],
    ['{heo`d', 'Хрущёв'],
    ['[heotd', 'хрущев'],
    ["'qpt", 'эйзе'],
    ['<jhbc .hmtdbx', 'Борис юрьевич'],
    ['BR-17', 'ИК-17'],
    ['', ''],
  ])('%s was meant as %s', (typed, meant) => {
    expect(asRussianLayout(typed)).toBe(meant)
  })
})

describe('asLatinLayout', () => {
  it.each([
    ['Зсрудштеыум', 'Pchelintsev'],
    ['Фдучфтвук', 'Alexander'],
    ['Тфмфдтн', 'Navalny'],
    ['Ыфірф', 'Sasha'],
    ['зкшьукщм', 'primerov'],
  ])('%s was meant as %s', (typed, meant) => {
    expect(asLatinLayout(typed)).toBe(meant)
  })
})

describe('swapQwertz', () => {
  it('changes y and z over', () => {
    expect(swapQwertz('Gxtkbzwtd')).toBe('Gxtkbywtd')
    expect(swapQwertz('YZyz')).toBe('ZYzy')
  })
})

describe('the layouts together', () => {
  it('carry every Russian word there and back', () => {
    const letters = fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя -')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        expect(asRussianLayout(asLatinLayout(text))).toBe(text)
      }),
      { seed: 31, numRuns: 300 },
    )
  })

  it('leave alone what lies on no letter key', () => {
    expect(asRussianLayout('1234567890-=\\ 🙂')).toBe('1234567890-=\\ 🙂')
    expect(asLatinLayout('1 + 2 = 3 🙂')).toBe('1 + 2 = 3 🙂')
  })
})
