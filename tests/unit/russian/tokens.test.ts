import { describe, expect, test } from 'vitest'
import { foldWord } from '@/lib/russian/fold'
import { repairLookAlikes } from '@/lib/russian/letters'
import { maskAddresses, tokenize } from '@/lib/russian/tokens'

const words = (text: string) => tokenize(text).map((token) => token.text)
const only = (text: string) => tokenize(text)[0]!

describe('words', () => {
  test.each([
    ['Привет, как дела?', ['Привет', 'как', 'дела']],
    ['кто-нибудь', ['кто', 'нибудь']],
    ["здоров’я м'яч", ['здоров’я', "м'яч"]],
    ['«кавычки» (скобки) — тире', ['кавычки', 'скобки', 'тире']],
    ['уда́рение', ['уда́рение']],
    ['o4en 6apsik', ['o4en', '6apsik']],
    ['5 лет, 3.5 кг', ['лет', 'кг']],
    ['😀 ❤ 123 — …', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test.each([
    ['привет', 'russian'],
    ['ПРИВЕТ', 'russian'],
    ['ёж', 'russian'],
    ['світ', 'cyrillic'],
    ['љубав', 'cyrillic'],
    ['hello', 'latin'],
    ['Żółw', 'latin'],
    ['мaма', 'mixed'],
    ['вiн', 'mixed'],
    ['γειά', 'latin'],
    ['שלום', 'other'],
    ['你好', 'other'],
  ])('%s is written in %s', (text, script) => {
    expect(only(text).script).toBe(script)
  })

  test.each(['В. Примеров', '5-й ряд', 'B12', '3 м', '25 °C', 'г. Казань'])(
    '%s begins or ends with a sign',
    (text) => {
      expect(tokenize(text).some((token) => token.sign)).toBe(true)
    },
  )

  test.each(['Я пришёл', 'кто-то', 'в 5 часов утра'])('%s has none', (text) => {
    expect(tokenize(text).some((token) => token.sign)).toBe(false)
  })

  test('capitals and shouting', () => {
    expect(only('Анна')).toMatchObject({ capital: true, shouting: false })
    expect(only('АННА')).toMatchObject({ capital: true, shouting: true })
    expect(only('я')).toMatchObject({ capital: false, shouting: false })
  })

  test.each([
    'https://example.org/a?b=c',
    'www.example.org',
    'anna.primerova@mail.example.org',
    'example.com',
    '@primer_1',
    '#привет',
  ])('%s is no language, and keeps its place', (address) => {
    const text = `Смотри ${address} там`
    expect(maskAddresses(text)).toBe(`Смотри ${' '.repeat(address.length)} там`)
  })
})

describe('folding', () => {
  test.each([
    ['Ёлка', 'елка'],
    ['ПИСЬМО', 'письмо'],
    ['уда́рение', 'ударение'],
    ['сло\u00adво', 'слово'],
    ['и\u0306од', 'йод'],
    ['е\u0308лка', 'елка'],
    ['сло\u200bво', 'слово'],
  ])('%s → %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})

describe('look-alikes', () => {
  test.each([
    ['мaма', 'мама'],
    ['HАДЕЖДА', 'НАДЕЖДА'],
    ['дοм', 'дом'],
    ['вiн', null],
    ['мамаz', null],
  ])('%s → %s', (word, repaired) => {
    expect(repairLookAlikes(word)).toBe(repaired)
  })
})
