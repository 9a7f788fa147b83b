import { describe, expect, test } from 'vitest'
import { foldWord } from '@/lib/russian/fold'
import { isCyrillicLetter, isLatinLetter, isRussianLetter, repairLookAlikes } from '@/lib/russian/letters'

const code = (letter: string) => letter.codePointAt(0) as number

describe('letters', () => {
  test('the Russian alphabet is 33 letters, each in two sizes', () => {
    const all = Array.from({ length: 0x530 }, (_, c) => c).filter(isRussianLetter)
    expect(all).toHaveLength(66)
    expect(all.every(isCyrillicLetter)).toBe(true)
  })

  test.each([...'іїєґўјљњћђџќѓѕқөүңһәӣӯҳҷѣ'])('%s is Cyrillic and not Russian', (letter) => {
    expect(isCyrillicLetter(code(letter))).toBe(true)
    expect(isRussianLetter(code(letter))).toBe(false)
  })

  test.each([...'azAZéßčłñøœ'])('%s is Latin', (letter) => {
    expect(isLatinLetter(code(letter))).toBe(true)
    expect(isCyrillicLetter(code(letter))).toBe(false)
  })

  test.each([...'1 .×÷«漢שم'])('%s is neither', (letter) => {
    expect(isLatinLetter(code(letter)) || isCyrillicLetter(code(letter))).toBe(false)
  })
})

describe('look-alikes put right', () => {
  test.each([
    ['мaма', 'мама'],
    ['ПPИВЕT', 'ПРИВЕТ'],
    ['дοм', 'дом'],
    ['ëлка', 'ёлка'],
    ['дом', 'дом'],
  ])('%s → %s', (word, repaired) => {
    expect(repairLookAlikes(word)).toBe(repaired)
  })

  test.each(['мaмz', 'дімa', 'cвіт', 'q'])('%s has a letter that passes for none', (word) => {
    expect(repairLookAlikes(word)).toBeNull()
  })
})

describe('the form a word is looked up in', () => {
  test.each([
    ['Ёлка', 'елка'],
    ['стра́нный', 'странный'],
    ['пере\u00adнос', 'перенос'],
    ['и\u0306од', 'йод'],
    ['МОСКВА', 'москва'],
    ['дом', 'дом'],
    ['', ''],
  ])('%j → %j', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
    expect(foldWord(folded)).toBe(folded)
  })
})
