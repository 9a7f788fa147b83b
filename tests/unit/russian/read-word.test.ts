import { describe, expect, test } from 'vitest'
import { isKnown, lexiconOf, readWord } from '@/lib/russian/read-word'
import { tokenize } from '@/lib/russian/tokens'
import { russian } from './opened'

const lexicon = lexiconOf(russian)
const read = (text: string) => readWord(lexicon, tokenize(text)[0]!)

describe('one word by itself', () => {
  test.each([
    ['письмо', 'known'],
    ['Письмо', 'known'],
    ['ещё', 'known'],
    ['я', 'known'],
    ['Оооочень', 'known'],
    ['щас', 'known'],
    ['незнаю', 'known'],
    ['зюзюблик', 'unknown'],
    ['щодня', 'unknown'],
    ['світ', 'foreign'],
    ['здоров’я', 'foreign'],
    ['об’явление', 'known'],
    ['hello', 'latin'],
    ['שלום', 'other'],
    ['мaма', 'known'],
    ['вiн', 'foreign'],
    ['Примеровская', 'name'],
    ['Тестбекович', 'name'],
    ['ФСЖЗ', 'sign'],
    ['В.', 'sign'],
    ['р-н', 'sign'],
    ['e-mail', 'latin'],
    ['з', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  test('look-alikes come with their repair', () => {
    expect(read('мaма')).toMatchObject({ repaired: 'мама', folded: 'мама' })
    expect(read('мама').repaired).toBeNull()
  })

  test('says which neighbours use a word, and what only Russian has', () => {
    expect(read('що').neighbours).toContain('uk')
    expect(read('чакам').neighbours).toEqual(['bg'])
    expect(read('что')).toMatchObject({ onlyRussian: true, neighbours: [] })
  })

  test('a near miss is seen, a word from elsewhere is not one', () => {
    expect(read('песьмо').nearMiss).toBe(true)
    expect(read('гледахме').nearMiss).toBe(false)
  })

  test('the scores stay within bounds', () => {
    for (const word of ['шшшшшшшш', 'продажбатаразвитите', 'непревзойдённейшего', 'ъъъъ']) {
      expect(Math.abs(read(word).score)).toBeLessThanOrEqual(12)
    }
  })

  test('words to keep are known', () => {
    const keeping = lexiconOf(russian, new Set(['зюзюблик', 'ъ']))
    expect(isKnown(keeping, 'зюзюблик')).toBe(true)
    expect(isKnown(keeping, 'ъ')).toBe(true)
    expect(isKnown(lexicon, 'зюзюблик')).toBe(false)
  })
})
