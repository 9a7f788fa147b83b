import { describe, expect, test } from 'vitest'
import { checkRussian } from '@/lib/russian/check-russian'
import { findNames } from '@/lib/russian/find-names'
import { lexiconOf, readWord } from '@/lib/russian/read-word'
import { tokenize } from '@/lib/russian/tokens'
import { findingsIn, russian } from './opened'

const namesIn = (text: string) => {
  const lexicon = lexiconOf(russian)
  const words = tokenize(text).map((token) => readWord(lexicon, token))
  const names = findNames(words)
  return words.filter((_, i) => names[i]).map((word) => word.token.text)
}

describe('names inside a sentence', () => {
  test.each([
    ['Передай привет Зюмбюль и Айгуль.', ['Зюмбюль', 'Айгуль']],
    ['Уважаемый Тестбек Примерович, добрый день!', ['Тестбек', 'Примерович']],
    ['Примерко Иван Петрович', ['Примерко']],
    ['Вчера приходил Образцовский с женой.', ['Образцовский']],
    ['Мы гуляли по городу.', []],
    ['Щиро вітаю', []],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names))
    if (names.length === 0) expect(namesIn(text)).toEqual([])
  })

  test.each([
    'Тестбекову Примербеку Образовичу, 1985 г. р.',
    'Примеров Тестимир Образович',
    'Примерко Иван Петрович',
    'Твоя Айгуль',
    '167000, Республика Коми, г. Сыктывкар, мкр-н Верхний Лог, д. 9',
    '677000, Республика Саха (Якутия), г. Якутск, ул. Примерная, д. 1',
    '431000, Республика Мордовия, р. п. Явас, ул. Лесная, д. 5',
    'ФКУ ИК-17 УФСИН России по Кировской области',
  ])('a name or an address alone is no foreign text: %s', (text) => {
    expect(checkRussian(russian, text).isRussian).not.toBe(false)
    expect(findingsIn(text)).toEqual([])
  })

  test.each(['Дарагая Алена!', 'Казвам се Катя', 'Поздрави от София', 'Привіт, Оксано!'])(
    'a name makes no foreign sentence Russian: %s',
    (text) => {
      expect(checkRussian(russian, text).isRussian).toBe(false)
    },
  )

  test.each(['Шестунко передаёт привет.', 'Панютин пишет редко.', 'Любасова уехала в Москву.'])(
    'a surname at the beginning is not misspelt: %s',
    (text) => {
      expect(findingsIn(text)).toEqual([])
    },
  )
})
