import { describe, expect, test } from 'vitest'
import { gapCost, substitutionCost } from '@/lib/russian/edit-costs'
import { respell } from '@/lib/russian/respell'
import { SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'
import { isKnownSlip, suggest } from '@/lib/russian/suggest'
import { russian } from './opened'

describe('suggestions', () => {
  test.each([
    ['превет', 'привет'],
    ['Превет', 'Привет'],
    ['ПРЕВЕТ', 'ПРИВЕТ'],
    ['здраствуйте', 'здравствуйте'],
    ['солнышка', 'солнышка'],
    ['скучяю', 'скучаю'],
    ['незнаю', 'не знаю'],
    ['кактотак', undefined],
    ['чтото', 'что-то'],
    ['какойнибудь', 'какой-нибудь'],
    ['порусски', 'по-русски'],
    ['изза', 'из-за'],
    ['учавствовать', 'участвовать'],
    ['сабака', 'собака'],
    ['карова', 'корова'],
    ['малоко', 'молоко'],
    ['расказ', 'рассказ'],
    ['програма', 'программа'],
    ['серце', 'сердце'],
    ['чуство', 'чувство'],
    ['празник', 'праздник'],
    ['хочеш', 'хочешь'],
    ['учица', 'учится'],
    ['очееень', 'очень'],
    ['рпивет', 'привет'],
  ])('%s → %s', (word, meant) => {
    const found = suggest(russian, word, 5)
    if (meant === undefined) expect(found.length).toBeLessThanOrEqual(5)
    else expect(found[0]).toBe(meant)
  })

  test.each(['', 'я', 'щ', 'хщ', 'hello', 'а'.repeat(40), '12345', '😀'])(
    'nothing to say about «%s»',
    (word) => {
      expect(suggest(russian, word, 5).every((found) => /^[а-яё -]+$/i.test(found))).toBe(true)
    },
  )

  test('no more than asked for, each once', () => {
    for (const limit of [0, 1, 3, 10]) {
      const found = suggest(russian, 'карова', limit)
      expect(found.length).toBeLessThanOrEqual(limit)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  test('each is quick', () => {
    for (const word of ['превет', 'шызофрения', 'длиношеее', 'мущщина', 'абвгдежз']) {
      const began = performance.now()
      suggest(russian, word, 5)
      expect(performance.now() - began).toBeLessThan(100)
    }
  })
})

describe('prices of slips', () => {
  const letter = (c: string) => c.charCodeAt(0) - 0x430
  test('what Russian writers confuse is cheaper than what nobody confuses', () => {
    const plain = substitutionCost(letter('ж'), letter('о'))
    for (const [a, b] of ['оа', 'еи', 'дт', 'зс', 'ьъ', 'шщ']) {
      expect(substitutionCost(letter(a!), letter(b!))).toBeLessThan(plain)
      expect(substitutionCost(letter(a!), letter(b!))).toBe(substitutionCost(letter(b!), letter(a!)))
    }
  })

  test('a letter is never wrong for itself', () => {
    for (let i = 0; i < 32; i++) expect(substitutionCost(i, i)).toBe(0)
  })

  test('doubled letters and soft signs slip in easily, first letters do not', () => {
    expect(gapCost(letter('н'), letter('н'))).toBeLessThan(gapCost(letter('н'), letter('о')))
    expect(gapCost(letter('ь'), letter('т'))).toBeLessThan(gapCost(letter('т'), letter('ь')))
    expect(gapCost(letter('к'), -1)).toBeGreaterThan(gapCost(letter('к'), letter('о')))
  })
})

describe('well-known slips', () => {
  test.each([
    ['незнаю', 'не знаю'],
    ['ктото', 'кто-то'],
    ['какогонибудь', 'какого-нибудь'],
    ['коекто', 'кое-кто'],
    ['поанглийски', 'по-английски'],
    ['нравицца', 'нравится'],
    ['ваще', 'вообще'],
  ])('%s → %s', (wrong, right) => {
    expect(respell(wrong)).toContain(right)
    expect(isKnownSlip(russian, wrong)).toBe(true)
  })

  test.each(['место', 'лето', 'просто', 'понятно', 'птица', 'улица', 'жизнь'])('%s is none', (word) => {
    expect(isKnownSlip(russian, word)).toBe(false)
  })

  test('no entry of the table is a right spelling already, and every repair is a dictionary word', () => {
    for (const [wrong, right] of SPOKEN_SPELLINGS) {
      expect(wrong).not.toBe(right)
      expect(wrong).toMatch(/^[а-я]+$/)
      expect(right).toMatch(/^[а-я]+(?:[ -][а-я]+)*$/)
      expect(isKnownSlip(russian, wrong)).toBe(true)
    }
  })
})
