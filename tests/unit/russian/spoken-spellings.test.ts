import { describe, expect, test } from 'vitest'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { isMetAbroad, SPOKEN_SPELLINGS } from '@/lib/russian/spoken-spellings'
import { russian } from './opened'

describe('the table of spoken spellings', () => {
  test('every repair is Russian, every slip is not in the dictionary or worth the risk', () => {
    for (const [wrong, right] of SPOKEN_SPELLINGS) {
      expect(right).not.toBe(wrong)
      expect(wrong).toMatch(/^[а-я-]+$/)
      for (const part of right.split(/[ -]/))
        expect(part.length === 1 || hasWord(russian.graph, part), `${wrong} → ${right}`).toBe(true)
    }
  })

  test.each([
    ['незнаю', 'не знаю'],
    ['прекрастный', 'прекрасный'],
    ['вобщем', 'в общем'],
    ['тоесть', 'то есть'],
  ])('%s → %s', (wrong, right) => {
    expect(SPOKEN_SPELLINGS.get(wrong)).toBe(right)
  })

  test('a slip that a neighbour spells so does not speak for Russian', () => {
    for (const word of ['празник', 'серцем', 'чуство', 'здоровя']) expect(isMetAbroad(word)).toBe(true)
    for (const word of ['незнаю', 'вобщем', 'письмо']) expect(isMetAbroad(word)).toBe(false)
  })
})
