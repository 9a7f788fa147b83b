import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hyphenPoints } from '@/lib/print/hyphenate'

const divide = (word: string) =>
  [...word].map((char, index) => (hyphenPoints(word).includes(index) ? `-${char}` : char)).join('')

describe('hyphenPoints', () => {
  it.each([
    ['здравствуйте', 'здрав-ствуйте'],
    ['подвиг', 'под-виг'],
    ['объезжает', 'объ-ез-жает'],
    ['дом', 'дом'],
    ['якорь', 'якорь'],
    ['Сергеевич', 'Сергеевич'],
    ['СИЗО', 'СИЗО'],
    ['кг25', 'кг25'],
  ])('%s → %s', (word, divided) => {
    expect(divide(word)).toBe(divided)
  })

  it('leaves two letters before, three after, a vowel on both sides', () => {
    const letters = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 25 }), (word) => {
        for (const at of hyphenPoints(word)) {
          expect(at).toBeGreaterThanOrEqual(2)
          expect(word.length - at).toBeGreaterThanOrEqual(3)
          expect(word.slice(0, at)).toMatch(/[аеёиоуыэюя]/)
          expect(word.slice(at)).toMatch(/[аеёиоуыэюя]/)
        }
      }),
      { seed: 2, numRuns: 500 },
    )
  })
})
