import { describe, expect, it } from 'vitest'
import { spotAt } from '@/lib/letter/spot-at'

const word = { start: 4, end: 9 }
const sentence = { start: 11, end: 40 }

describe('the mark at the cursor', () => {
  it.each([
    ['before it', 3, 3, null],
    ['at its head', 4, 4, 0],
    ['inside', 6, 6, 0],
    ['at its end', 9, 9, 0],
    ['between two', 10, 10, null],
    ['in the second', 12, 12, 1],
    ['a selection is no question', 4, 9, null],
  ])('%s', (_, from, to, expected) => {
    expect(spotAt([word, sentence], from, to)).toBe(expected)
  })

  it('an empty list has none', () => {
    expect(spotAt([], 0, 0)).toBeNull()
  })
})
