import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FILTER_HEADER } from '@/lib/russian/model/model-bytes'
import { MOST_STEPS, packWeights, unpackWeights } from '@/lib/russian/model/packed-weights'
import { mayContain, readFilter } from '@/lib/russian/model/word-filter'
import { writeFilter } from '@/scripts/russian-lists/write-filter'
import { russian } from '../opened'

const fill = (words: readonly string[], size: number) => {
  const bytes = writeFilter(words, size)
  const view = new DataView(bytes.buffer)
  return readFilter(
    bytes.subarray(FILTER_HEADER),
    view.getUint32(0, true),
    view.getUint32(4, true),
    view.getUint32(8, true),
  )
}

describe('a word filter', () => {
  test('never denies a word it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 300 }), (words) => {
        const filter = fill(words, 14)
        for (const word of words) expect(mayContain(filter, word)).toBe(true)
      }),
      { seed: 5, numRuns: 60 },
    )
  })

  test('lets about as many strangers pass as it has bits set', () => {
    const filter = fill(
      Array.from({ length: 2_000 }, (_, i) => `слово${i}`),
      16,
    )
    const strangers = Array.from({ length: 5_000 }, (_, i) => `чужак${i}`)
    const share = strangers.filter((word) => mayContain(filter, word)).length / strangers.length
    expect(share).toBeGreaterThan(0.01)
    expect(share).toBeLessThan(0.06)
  })

  test('cut-off bytes are refused', () => {
    const bytes = writeFilter(['один', 'два', 'три'], 14)
    expect(() => readFilter(bytes.subarray(FILTER_HEADER, FILTER_HEADER + 2), 14, 11, 3)).toThrow(
      'a broken word filter',
    )
  })

  test.each(['щодня', 'чакаме', 'недеља', 'дванаесет'].filter((w) => /^[а-я]+$/.test(w)))(
    'the list of neighbour words may hold %s',
    (word) => {
      const { neighbours, seen } = russian.model
      expect(mayContain(neighbours, word) || !mayContain(seen, word)).toBe(true)
    },
  )
})

describe('weights as text', () => {
  test('come back as they were, and need no escaping', () => {
    const weights = Int8Array.from({ length: 2 * MOST_STEPS + 1 }, (_, i) => i - MOST_STEPS)
    const text = packWeights(weights)
    expect(text).toHaveLength(weights.length)
    expect(text).not.toMatch(/['\\\n`$]\{?$/)
    expect(text.includes("'") || text.includes('\\')).toBe(false)
    expect([...unpackWeights(text)]).toEqual([...weights])
  })
})
