import { describe, expect, test } from 'vitest'
import { isSpoken } from '@/lib/russian/colloquial'
import { foldWord } from '@/lib/russian/fold'
import { isGivenName, looksLikeName } from '@/lib/russian/names'
import { NEIGHBOUR_WORDS, neighboursOf } from '@/lib/russian/neighbour-words'
import { isCommonRussian, isOnlyRussian } from '@/lib/russian/russian-words'

describe('names', () => {
  test.each([
    'дмитрий',
    'дмитрия',
    'марией',
    'оле',
    'саши',
    'льву',
    'павла',
    'игорю',
    'любовью',
    'насте',
    'ильдаром',
    'надь',
  ])('%s is a given name in some case', (form) => {
    expect(isGivenName(form)).toBe(true)
  })

  test.each([
    'дмитриевич',
    'дмитриевичу',
    'ильинична',
    'рамазановне',
    'примеров',
    'примеровой',
    'образцовой',
    'тестовский',
    'тестовскому',
    'примеренко',
    'образян',
  ])('%s looks like a name', (form) => {
    expect(looksLikeName(form)).toBe(true)
  })

  test.each(['дом', 'весна', 'хорошо', 'слово', 'ов', ''])('%s does not', (form) => {
    expect(looksLikeName(form)).toBe(false)
  })
})

describe('word lists', () => {
  test('what only Russian has is common Russian, and no neighbour word', () => {
    for (const word of ['что', 'если', 'только', 'тебя', 'здравствуйте', 'спасибо']) {
      expect(isOnlyRussian(word)).toBe(true)
      expect(isCommonRussian(word)).toBe(true)
    }
    for (const word of ['и', 'на', 'он', 'мама']) expect(isOnlyRussian(word)).toBe(false)
  })

  test.each([
    ['що', 'uk'],
    ['гэта', 'be'],
    ['чакам', 'bg'],
    ['као', 'sr'],
    ['како', 'mk'],
    ['байна', 'mn'],
    ['эрзянь', 'myv'],
  ])('%s is a word of %s', (word, language) => {
    expect(neighboursOf(word)).toContain(language)
  })

  test('every word of every list is found by its folded form', () => {
    for (const [language, words] of Object.entries(NEIGHBOUR_WORDS)) {
      for (const word of words.trim().split(/\s+/)) expect(neighboursOf(foldWord(word))).toContain(language)
    }
  })

  test('spoken words are known as such', () => {
    expect(isSpoken('щас')).toBe(true)
    expect(isSpoken('сейчас')).toBe(false)
  })
})
