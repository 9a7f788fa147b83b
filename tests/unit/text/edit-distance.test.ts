import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '@/lib/text/edit-distance'

/** The textbook's whole table, slow and plain, to compare with. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      let cost = Math.min(table[row - 1]![column]! + 1, table[row]![column - 1]! + 1)
      cost = Math.min(cost, table[row - 1]![column - 1]! + same)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, table[row - 2]![column - 2]! + 1)
      table[row]![column] = cost
    }
  }
  return table[a.length]![b.length]!
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'д'), maxLength: 12 })

describe('editDistance', () => {
  it.each([
    ['pchelintsev', 'pchelintsev', 0],
    ['pchelintsev', 'pchelinsev', 1],
    ['pchelintsev', 'pchellintsev', 1],
    ['pchelintsev', 'pchelintzev', 1],
    ['pchelintsev', 'pchelitnsev', 1],
    ['pchelintsev', 'hpcelintsev', 2],
    ['ca', 'abc', 3],
    ['', 'ab', 2],
    ['ab', '', 2],
    ['', '', 0],
    ['образцов', 'оразбцов', 2],
  ])('%s and %s differ by %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance)
  })

  it('gives up one past the bound', () => {
    expect(editDistance('primerov', 'obraztsova', 2)).toBe(3)
    expect(editDistance('a', 'abcdefgh', 1)).toBe(2)
    expect(editDistance('ab', 'cd', 0)).toBe(1)
  })

  it('equals the whole table, cut at the bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, max) => {
        expect(editDistance(a, b, max)).toBe(Math.min(wholeTable(a, b), max + 1))
      }),
      { seed: 21, numRuns: 3000 },
    )
  })

  it('is symmetric, and at most the longer length', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20)
        expect(editDistance(b, a, 20)).toBe(distance)
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length))
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      }),
      { seed: 22, numRuns: 1000 },
    )
  })

  it('has room for words longer than its first rows', () => {
    expect(editDistance('a'.repeat(300), 'b'.repeat(300), 400)).toBe(300)
    expect(editDistance(`x${'ab'.repeat(150)}`, 'ab'.repeat(150), 3)).toBe(1)
  })
})
