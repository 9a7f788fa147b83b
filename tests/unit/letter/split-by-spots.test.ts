import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitBySpots } from '@/lib/letter/split-by-spots'

describe('splitBySpots', () => {
  it('cuts at the edges of marks', () => {
    expect(splitBySpots('ab cd ef', [{ start: 3, end: 5 }])).toEqual([
      { start: 0, text: 'ab ', spot: null },
      { start: 3, text: 'cd', spot: 0 },
      { start: 5, text: ' ef', spot: null },
    ])
  })

  it('knows the spots by their place in the list, in whatever order they come', () => {
    const stretches = splitBySpots('abcd', [
      { start: 3, end: 4 },
      { start: 0, end: 2 },
    ])
    expect(stretches.map(({ text, spot }) => [text, spot])).toEqual([
      ['ab', 1],
      ['c', null],
      ['d', 0],
    ])
  })

  it.each([
    [
      'overlaps an earlier one',
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
    ],
    [
      'ends behind the text',
      [
        { start: 0, end: 3 },
        { start: 3, end: 9 },
      ],
    ],
    [
      'is empty',
      [
        { start: 0, end: 3 },
        { start: 3, end: 3 },
      ],
    ],
  ])('leaves a spot unmarked that %s', (_, spots) => {
    expect(splitBySpots('abcd', spots).filter(({ spot }) => spot !== null)).toHaveLength(1)
  })

  it('always gives the text back', () => {
    const spot = fc.record({ start: fc.integer({ min: -2, max: 20 }), end: fc.integer({ min: -2, max: 20 }) })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 16 }),
        fc.array(
          spot.filter((s) => s.start >= 0),
          { maxLength: 5 },
        ),
        (text, spots) => {
          expect(
            splitBySpots(text, spots)
              .map((stretch) => stretch.text)
              .join(''),
          ).toBe(text)
        },
      ),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
