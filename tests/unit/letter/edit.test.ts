import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdit, editBetween } from '@/lib/letter/edit'

describe('editBetween', () => {
  it.each([
    ['мама', 'мамы', { start: 3, end: 4, insert: 'ы' }],
    ['', 'а', { start: 0, end: 0, insert: 'а' }],
    ['а', '', { start: 0, end: 1, insert: '' }],
    ['аб', 'ааб', { start: 1, end: 1, insert: 'а' }],
    ['аааа', 'ааа', { start: 3, end: 4, insert: '' }],
    ['a b c', 'a x c', { start: 2, end: 3, insert: 'x' }],
  ])('%j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit)
  })

  it('is null when nothing changed', () => {
    expect(editBetween('мама', 'мама')).toBeNull()
  })

  it('always leads from the one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '\n', '😀', 'e\u0301'), maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editBetween(before, after)
        expect(edit === null ? before : applyEdit(before, edit)).toBe(after)
      }),
      { seed: 20261121, numRuns: 2000 },
    )
  })
})
