import { describe, expect, test } from 'vitest'
import { convertTranslit, readTranslitWord } from '@/lib/russian/checks/translit'
import { lexiconOf } from '@/lib/russian/read-word'
import { findingsIn, marksIn, russian } from '../opened'

const lexicon = lexiconOf(russian)

describe('Russian in Latin letters', () => {
  test.each([
    ['Privet, kak dela?', 'translit: Privet, kak dela? → Привет, как дела?'],
    ['Derzhis, my s toboj!', 'translit: Derzhis, my s toboj! → Держись, мы с тобой!'],
    ['Spasibo za pismo', 'translit: Spasibo za pismo → Спасибо за письмо'],
    ['Schastlivogo puti', 'translit: Schastlivogo puti → Счастливого пути'],
    ['Ya ochen skuchayu', 'translit: Ya ochen skuchayu → Я очень скучаю'],
    ['Zima v etom godu snezhnaya', 'translit: Zima v etom godu snezhnaya → Зима в этом году снежная'],
    ['Vsyo budet horosho', 'translit: Vsyo budet horosho → Всё будет хорошо'],
    ['Xorosho, 4to ty pishesh', 'translit: Xorosho, 4to ty pishesh → Хорошо, что ты пишешь'],
  ])('%s', (text, finding) => {
    expect(marksIn(text)).toEqual([finding])
  })

  test('one word inside a Russian sentence', () => {
    expect(marksIn('Вчера был хороший razgovor с другом.')).toEqual(['translit: razgovor → разговор'])
    expect(marksIn('Всё прошло otlichno, не волнуйся.')).toEqual(['translit: otlichno → отлично'])
  })

  test.each([
    'Dear friend, how are you?',
    'Write to me soon, please.',
    'Lieber Freund, wie geht es dir?',
    'Cher ami, je pense à toi.',
    'Jestem z Warszawy i piszę do ciebie.',
    'Dragi prijatelju, kako si?',
  ])('another language, not translit: %s', (text) => {
    expect(marksIn(text)).toEqual([`foreign-sentence: ${text}`])
  })

  test('a letter in English stays English to its last short sentence', () => {
    const letter = 'Dear Ivan! How are you? We think of you. It is cold here. Write to me. Love, Anna'
    expect(marksIn(letter).every((line) => line.startsWith('foreign-sentence'))).toBe(true)
    expect(marksIn(letter)).toHaveLength(6)
  })

  test('names and titles in a Russian sentence are at home there', () => {
    expect(marksIn('Вчера пересматривали The Godfather, вспоминали тебя.')).toEqual([])
    expect(marksIn('Мы с Anna были в Berlin на выставке.')).toEqual([])
  })

  test.each([
    ['zhizn', 'жизнь'],
    ["den'", 'день'],
    ['pozhaluista', 'пожалуйста'],
    ['lyubov', 'любовь'],
    ['ljubov', 'любовь'],
    ['Moskva', 'Москва'],
    ['SPASIBO', 'СПАСИБО'],
    ['o4en', 'очень'],
    ['eshche', 'еще'],
    ['you', null],
    ['xyzzy', null],
    ['serendipity', null],
  ])('%s → %s', (latin, cyrillic) => {
    expect(readTranslitWord(lexicon, latin)).toBe(cyrillic)
  })

  test('converts what no dictionary knows letter by letter', () => {
    expect(convertTranslit(lexicon, 'Menya zovut Zhanneta').text).toBe('Меня зовут Жаннета')
  })

  test('a kept word is left alone', () => {
    expect(findingsIn('Мой кот razgovor спит.', ['razgovor'])).toEqual([])
  })
})
