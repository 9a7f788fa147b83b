import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdBack } from '@/lib/letter/hold-back'

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
