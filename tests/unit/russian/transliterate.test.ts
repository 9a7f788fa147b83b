import { describe, expect, test } from 'vitest'
import { convertWords } from '@/lib/russian/convert-words'
import { retypeInRussian } from '@/lib/russian/keyboard'
import { isCommonLatin } from '@/lib/russian/latin-words'
import { readTransliterated, transliterateLetters, withCapitalsOf } from '@/lib/russian/transliterate'

const words = new Set([
  'жизнь',
  'щука',
  'сын',
  'юла',
  'объем',
  'чай',
  'шум',
  'цель',
  'хлеб',
  'эхо',
  'еще',
  'подъезд',
])
const lives = (beginning: string) => [...words].some((word) => word.startsWith(beginning))
const read = (latin: string) => readTransliterated(latin, lives, (word) => words.has(word))

describe('reading Latin letters as Russian', () => {
  test.each([
    ['zhizn', 'жизнь'],
    ["zhizn'", 'жизнь'],
    ['žizn', 'жизнь'],
    ['jizn', 'жизнь'],
    ['shchuka', 'щука'],
    ['schuka', 'щука'],
    ['syn', 'сын'],
    ['yula', 'юла'],
    ['iula', 'юла'],
    ["ob'em", 'объем'],
    ['chay', 'чай'],
    ['chaj', 'чай'],
    ['4ai', 'чай'],
    ['shum', 'шум'],
    ['6um', 'шум'],
    ['tsel', 'цель'],
    ['cel', 'цель'],
    ['khleb', 'хлеб'],
    ['hleb', 'хлеб'],
    ['xleb', 'хлеб'],
    ['eho', 'эхо'],
    ['ekho', 'эхо'],
    ['eshchyo', 'ещё'],
    ['esche', 'еще'],
    ["pod'ezd", 'подъезд'],
    ['hello', null],
    ['', null],
    ['q'.repeat(50), null],
  ])('%s → %s', (latin, russian) => {
    expect(read(latin)).toBe(russian)
  })

  test('is bounded where every letter has many readings', () => {
    const began = performance.now()
    readTransliterated(
      'yiyiyiyiyiyiyiyiyiyiyiyiyiyiyiyiyiyiyiy',
      () => true,
      () => false,
    )
    expect(performance.now() - began).toBeLessThan(200)
  })

  test.each([
    ['Zhanneta', 'жаннета'],
    ['Yuriy', 'юрий'],
    ['Shchukin', 'щукин'],
    ['abc', 'абц'],
    ['', ''],
  ])('letter by letter: %s → %s', (latin, russian) => {
    expect(transliterateLetters(latin)).toBe(russian)
  })

  test.each([
    ['Privet', 'привет', 'Привет'],
    ['PRIVET', 'привет', 'ПРИВЕТ'],
    ['privet', 'привет', 'привет'],
    ['Ya', 'я', 'Я'],
    ["'Abc", 'абв', 'Абв'],
  ])('capitals of %s for %s: %s', (model, word, expected) => {
    expect(withCapitalsOf(model, word)).toBe(expected)
  })
})

describe('the wrong layout', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['GHBDTN', 'ПРИВЕТ'],
    ['`;br', 'ёжик'],
    ["'nj", 'это'],
    ['[jhjij', 'хорошо'],
    ['привет', 'привет'],
    ['1 2 3', '1 2 3'],
  ])('%s → %s', (typed, meant) => {
    expect(retypeInRussian(typed)).toBe(meant)
  })

  test('every key of the Russian alphabet is reached, and only once', () => {
    const keys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
    const letters = [...keys].map(retypeInRussian)
    expect([...letters].sort().join('')).toBe([...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'].sort().join(''))
  })
})

describe('converting a text word by word', () => {
  test('counts letters of what was read, and reads each word once', () => {
    let asked = 0
    const conversion = convertWords(
      'ab ab cd 12',
      /\w+/g,
      (word) => {
        asked++
        return word === 'ab' ? 'X' : null
      },
      (word) => `<${word}>`,
    )
    expect(conversion).toEqual({ share: 4 / 6, letters: 6, text: 'X X <cd> <12>' })
    expect(asked).toBe(2)
  })

  test('an empty text has no share', () => {
    expect(
      convertWords(
        '',
        /\w+/g,
        () => null,
        (word) => word,
      ),
    ).toEqual({ share: 0, letters: 0, text: '' })
  })
})

describe('common Latin words', () => {
  test.each(['the', 'you', 'nicht', 'avec', 'gracias', 'jest', 'kako'])('%s is one', (word) => {
    expect(isCommonLatin(word)).toBe(true)
  })

  test.each(['privet', 'den', 'est', 'ja', 'on', 'ty', 'my', 'da', 'ne', 'vse', 'kak', 'dela', 'tebya'])(
    '%s may be Russian',
    (word) => {
      expect(isCommonLatin(word)).toBe(false)
    },
  )
})
