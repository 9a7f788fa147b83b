import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stemOf } from '@/lib/russian/model/word-stem'

describe('stems', () => {
  test.each([
    ['хованский', ['хованского', 'хованскому', 'хованским', 'хованских', 'хованская']],
    ['примеровка', ['примеровки', 'примеровку', 'примеровке']],
    ['площата', ['площи', 'площите']],
  ])('%s and its forms come down to the same letters', (word, forms) => {
    for (const form of forms) expect(stemOf(form)).toBe(stemOf(word))
  })

  test.each([
    ['письмо', 'письм'],
    ['нашата', 'наша'],
    ['чекаю', 'чека'],
    ['дом', null],
    ['да', null],
    ['', null],
    ['юмор', null],
    ['трамвайчик', 'трамвайчик'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem)
  })

  test('a stem begins its word and has four letters or more', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя')
    const words = fc.array(letters, { maxLength: 24 }).map((list) => list.join(''))
    fc.assert(
      fc.property(words, (word) => {
        const stem = stemOf(word)
        if (stem === null) expect(word.length).toBeLessThanOrEqual(5)
        else {
          expect(word.startsWith(stem)).toBe(true)
          expect(stem.length).toBeGreaterThanOrEqual(4)
        }
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
