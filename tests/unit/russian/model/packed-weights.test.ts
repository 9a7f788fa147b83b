import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_STEPS, packWeights, unpackWeights } from '@/lib/russian/model/packed-weights'

describe('weights as text', () => {
  test('every weight comes back, and needs no escape in a string of JavaScript', () => {
    const all = Int8Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => i - MOST_STEPS)
    const text = packWeights(all)
    expect(text).toHaveLength(all.length)
    expect(text).not.toMatch(/['\\\n\r]/)
    expect(unpackWeights(text)).toEqual(all)
  })

  test('any row of weights', () => {
    const weights = fc.array(fc.integer({ min: -MOST_STEPS, max: MOST_STEPS }), { maxLength: 300 })
    fc.assert(
      fc.property(weights, (row) => {
        expect([...unpackWeights(packWeights(Int8Array.from(row)))]).toEqual(row)
      }),
      { seed: 45, numRuns: 200 },
    )
  })
})
