import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isNearMiss } from '@/lib/russian/graph/near-miss'
import { hasWord } from '@/lib/russian/graph/word-graph'
import { russian } from '../opened'

const { graph } = russian
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'

/** The plain definition: try every slip. */
function slowNearMiss(word: string): boolean {
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)]
    if (after && hasWord(graph, before + after.slice(1))) return true
    if (
      after.length > 1 &&
      after[0] !== after[1] &&
      hasWord(graph, before + after[1] + after[0] + after.slice(2))
    )
      return true
    for (const letter of LETTERS) {
      if (hasWord(graph, before + letter + after)) return true
      if (after && letter !== after[0] && hasWord(graph, before + letter + after.slice(1))) return true
    }
  }
  return false
}

describe('one slip away from a dictionary form', () => {
  test.each(['превет', 'письио', 'песьмо', 'здраствуйте', 'првиет', 'солнуе', 'вессна', 'хорошоо'])(
    '%s is',
    (word) => {
      expect(isNearMiss(graph, word)).toBe(true)
    },
  )

  test.each(['абв', 'гледахме', 'недостаjеш', 'сочувала', 'тримайся', 'хрщвыфа', ''])('%s is not', (word) => {
    expect(isNearMiss(graph, word)).toBe(false)
  })

  test('agrees with trying every slip', () => {
    const common = 'письмо друг весна привет сегодня радость книга вечер дорога память'.split(' ')
    const slip = fc.record({
      word: fc.constantFrom(...common),
      at: fc.nat(6),
      letter: fc.constantFrom(...LETTERS),
      times: fc.nat(3),
    })
    fc.assert(
      fc.property(slip, ({ word, at, letter, times }) => {
        let changed = word
        for (let i = 0; i <= times; i++) changed = changed.slice(0, at) + letter + changed.slice(at + (i % 2))
        if (changed.length < 4) return
        expect(isNearMiss(graph, changed)).toBe(slowNearMiss(changed))
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  test('an endless word is no slip, and costs nothing', () => {
    expect(isNearMiss(graph, 'а'.repeat(100_000))).toBe(false)
  })
})
