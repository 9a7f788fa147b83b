import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBack, spotAt } from '@/lib/letter/hold-back'

const word = { start: 4, end: 9, kind: 'misspelt' }
const sentence = { start: 11, end: 40, kind: 'foreign-sentence' }

describe('what waits while somebody writes', () => {
  it.each([
    ['in the middle of a word it waits', 6, [sentence]],
    ['at its end it still waits: it may go on', 9, [sentence]],
    ['at its head too', 4, [sentence]],
    ['a space later it is spoken of', 10, [word, sentence]],
    ['a sentence waits until it is left', 40, [word]],
    ['after a pause nothing waits', null, [word, sentence]],
  ])('%s', (_, pen, shown) => {
    expect(holdBack([word, sentence], pen)).toEqual(shown)
  })

  it('never holds back what the pen does not touch', () => {
    fc.assert(
      fc.property(fc.nat(60), (pen) => {
        for (const held of [word, sentence].filter((spot) => !holdBack([word, sentence], pen).includes(spot)))
          expect(pen >= held.start && pen <= held.end).toBe(true)
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})

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
