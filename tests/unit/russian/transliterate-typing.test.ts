import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keysLeft, readKeys, typedAsRussian } from '@/lib/russian/transliterate-typing'
import { finishTyped } from '@/lib/russian/transliterate-word'
import { russian } from './opened'

/** What the sheet says when the word is finished. */
const finished = (latin: string, inside = false) =>
  finishTyped(russian.graph, latin, inside) ?? typedAsRussian(latin)

describe('words typed with Latin keys', () => {
  // Keys, and the word that stands when it is finished. Own words, in the spellings people use.
  const table: readonly (readonly [string, string])[] = [
    ['ya', 'я'],
    ['pishu', 'пишу'],
    ['vam', 'вам'],
    ['privet', 'привет'],
    ['zdravstvuyte', 'здравствуйте'],
    ['zdravstvujte', 'здравствуйте'],
    ['spasibo', 'спасибо'],
    ['pozhaluysta', 'пожалуйста'],
    ['shchuka', 'щука'],
    ['schuka', 'щука'],
    ['shhuka', 'щука'],
    ['khleb', 'хлеб'],
    ['hleb', 'хлеб'],
    ['xleb', 'хлеб'],
    ['moya', 'моя'],
    ['moja', 'моя'],
    ['semya', 'семья'],
    ["sem'ya", 'семья'],
    ['dozhd', 'дождь'],
    ["dozhd'", 'дождь'],
    ['doch', 'дочь'],
    ['uchitel', 'учитель'],
    ['zhizn', 'жизнь'],
    ['den', 'день'],
    ['noch', 'ночь'],
    ['osen', 'осень'],
    ['ochen', 'очень'],
    ['lyubov', 'любовь'],
    ['pyat', 'пять'],
    ['shest', 'шесть'],
    ['put', 'путь'],
    ['pisat', 'писать'],
    ['chitat', 'читать'],
    ['bolshoj', 'большой'],
    ['bolshoy', 'большой'],
    ['pismo', 'письмо'],
    ["pis'mo", 'письмо'],
    ['myshka', 'мышка'],
    ['my', 'мы'],
    ['ty', 'ты'],
    ['byl', 'был'],
    ['syn', 'сын'],
    ['moy', 'мой'],
    ['chay', 'чай'],
    ['chaj', 'чай'],
    ['novyy', 'новый'],
    ['novyj', 'новый'],
    ['siniy', 'синий'],
    ['eto', 'это'],
    ["e'to", 'это'],
    ['ekho', 'эхо'],
    ['esli', 'если'],
    ['yesli', 'если'],
    ['poehali', 'поехали'],
    ['poekhali', 'поехали'],
    ['eshchyo', 'ещё'],
    ['yozhik', 'ёжик'],
    ['zvyozdy', 'звёзды'],
    ['yug', 'юг'],
    ['iyul', 'июль'],
    ['lyublyu', 'люблю'],
    ['ljublju', 'люблю'],
    ['obnimayu', 'обнимаю'],
    ['solntse', 'солнце'],
    ['tsvety', 'цветы'],
    ['cvety', 'цветы'],
    ['skhema', 'схема'],
    ['shvatit', 'схватит'],
    ['detskij', 'детский'],
    ['rayon', 'район'],
    ["pod''ezd", 'подъезд'],
    ["ob''yavlenie", 'объявление'],
    ['schastye', 'счастье'],
    ["druz'ya", 'друзья'],
    ['druzya', 'друзья'],
    ['zdorovya', 'здоровья'],
    ['Moskva', 'Москва'],
    ['Anna', 'Анна'],
    ['Dmitrij', 'Дмитрий'],
    ['ZHIZN', 'ЖИЗНЬ'],
    ["DEN'", 'ДЕНЬ'],
    ['Shchuka', 'Щука'],
    ['YA', 'Я'],
    ['tvoi', 'твои'],
  ]

  test('the table is as long as the measurements ask', () => {
    expect(new Set(table.map(([latin]) => latin)).size).toBeGreaterThanOrEqual(69)
  })

  test.each(table)('%s → %s', (latin, word) => {
    expect(finished(latin)).toBe(word)
  })

  test.each([
    ['mat’ is мат and мать: what is usual in a letter', 'mat', 'мать'],
    ['a plain word is left as it was typed', 'brat', 'брат'],
    ['a form that the dictionary has is left', 'govorit', 'говорит'],
    ['a word nobody knows is left letter by letter', 'Musterstadt', 'Мустерстадт'],
    ['and so is one that cannot be', 'qqq', 'яяя'],
  ])('%s', (_, latin, word) => {
    expect(finished(latin)).toBe(word)
  })

  test.each(['Hamburg', 'Dozhd', 'Kerch'])(
    'a capital inside a sentence is a name, left as typed: %s',
    (latin) => {
      expect(finished(latin, true)).toBe(typedAsRussian(latin))
    },
  )

  test('a whole sentence, key by key', () => {
    const words = 'Ya pishu vam'.split(' ')
    expect(words.map((word) => typedAsRussian(word)).join(' ')).toBe('Я пишу вам')
  })
})

describe('keys while one types', () => {
  test.each([
    ['s', 'с'],
    ['sh', 'ш'],
    ['shc', 'шц'],
    ['shch', 'щ'],
    ['y', 'ы'],
    ['ya', 'я'],
    ["t'", 'ть'],
    ["t''", 'тъ'],
    ["e'", 'э'],
    ['1', '1'],
    ['ü', 'ü'],
    ['', ''],
  ])('%s shows %s', (latin, shown) => {
    expect(typedAsRussian(latin)).toBe(shown)
  })

  test('y goes by the letter before it, typed or standing there', () => {
    expect(typedAsRussian('y', 'мо')).toBe('й')
    expect(typedAsRussian('y', 'м')).toBe('ы')
  })

  test('a soft sign follows capitals before it', () => {
    expect(typedAsRussian("'", 'НЬ')).toBe('Ь')
    expect(typedAsRussian("'", 'Дн')).toBe('ь')
  })

  test.each([
    ['mosh', 'мо', 'mo'],
    ['moya', 'мо', 'mo'],
    ['moya', 'моя', 'moya'],
    ['shch', '', ''],
    ['moya', 'мы', null],
    ['moya', 'моян', null],
  ])('of %s, %s is left: %s', (latin, left, keys) => {
    expect(keysLeft(latin, left)).toBe(keys)
  })

  const keys = fc.array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzSHYA'"), { maxLength: 20 })

  test('no key is lost and none is left Latin', () => {
    fc.assert(
      fc.property(keys, (pressed) => {
        const latin = pressed.join('')
        const groups = readKeys(latin)
        expect(groups.map((group) => group.keys).join('')).toBe(latin)
        expect(groups.map((group) => group.letter).join('')).toMatch(/^[а-яёА-ЯЁ]*$/)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('one more key changes at most the last two letters', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom(..."aehosy'"), (pressed, next) => {
        const before = typedAsRussian(pressed.join(''))
        const after = typedAsRussian(pressed.join('') + next)
        expect(after.startsWith(before.slice(0, Math.max(0, before.length - 2)))).toBe(true)
      }),
      { seed: 2, numRuns: 500 },
    )
  })

  test('every beginning that groups allow can be gone back to', () => {
    fc.assert(
      fc.property(keys, fc.nat(20), (pressed, cut) => {
        const groups = readKeys(pressed.join(''))
        const kept = groups.slice(0, cut)
        const left = kept.map(({ letter }) => letter).join('')
        expect(keysLeft(pressed.join(''), left)).toBe(kept.map((group) => group.keys).join(''))
      }),
      { seed: 3, numRuns: 300 },
    )
  })
})
