import { describe, expect, it } from 'vitest'
import { weighLetter } from '@/lib/print/weight'

describe('weighLetter', () => {
  it.each([
    [['dl', 'a4'], 9.5, 20, 'light'],
    [['dl', 'a4', 'a4', 'a4'], 19.5, 20, 'tight'],
    [['dl', 'a4', 'a4', 'a4', 'dl'], 24, 40, 'over'],
    [['a6'], 3.9, 20, 'light'],
    [['no10', 'us-letter', 'us-letter', 'us-letter'], 18.2, 20, 'light'],
    [['c5', 'a4', 'a4', 'a4', 'a4', 'a4', 'a4', 'a4'], 41.6, 60, 'over'],
    [[], 0, 20, 'light'],
  ] as const)('%j weighs %d g, in the step of %d g', (pieces, grams, stepGrams, state) => {
    expect(weighLetter(pieces)).toEqual({ grams, stepGrams, state })
  })

  it('weighs no sheet of labels and no pack', () => {
    expect(() => weighLetter(['l7160'])).toThrow('l7160')
    expect(() => weighLetter(['pack-a4'])).toThrow('pack-a4')
  })
})
