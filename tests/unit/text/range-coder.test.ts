import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bitModels, COUNT_MODELS, codeCount, codeTree, RangeDecoder } from '@/lib/text/range-decoder'
import { RangeEncoder } from '@/scripts/text-packing/range-encoder'

describe('the range coder', () => {
  test('gives back the bits it was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { maxLength: 3000 }),
        (bits) => {
          const encoder = new RangeEncoder()
          const writing = bitModels(10)
          for (const [model, bit] of bits) encoder.code(writing, model, Number(bit))
          const decoder = new RangeDecoder(encoder.finish())
          const reading = bitModels(10)
          for (const [model, bit] of bits) expect(decoder.code(reading, model)).toBe(Number(bit))
        },
      ),
      { seed: 3, numRuns: 60 },
    )
  })

  test('carries run through long rows of full bytes', () => {
    const bits = Array.from({ length: 20_000 }, (_, i) => (i % 997 === 0 ? 0 : 1))
    const encoder = new RangeEncoder()
    const writing = bitModels(1)
    for (const bit of bits) encoder.code(writing, 0, bit)
    const bytes = encoder.finish()
    expect(bytes.length).toBeLessThan(120)
    const decoder = new RangeDecoder(bytes)
    const reading = bitModels(1)
    expect(bits.every((bit) => decoder.code(reading, 0) === bit)).toBe(true)
  })

  test('numbers of any size come back', () => {
    const numbers = [0, 1, 2, 3, 15, 16, 17, 255, 256, 70_000, 1_000_000, 4_000_000]
    const encoder = new RangeEncoder()
    const writing = bitModels(COUNT_MODELS)
    const trees = bitModels(64)
    for (const number of numbers) {
      codeCount(encoder, writing, 0, number)
      codeTree(encoder, trees, 0, 6, number % 64)
    }
    const decoder = new RangeDecoder(encoder.finish())
    const reading = bitModels(COUNT_MODELS)
    const readTrees = bitModels(64)
    for (const number of numbers) {
      expect(codeCount(decoder, reading, 0, 0)).toBe(number)
      expect(codeTree(decoder, readTrees, 0, 6, 0)).toBe(number % 64)
    }
  })
})
