import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/lib/letter/edit'
import { listFindings } from '@/lib/letter/list-findings'
import { repairAll } from '@/lib/letter/repair'
import { findUnprintable } from '@/lib/print/characters'

const text = 'Мы hello там 😀😀 и hello 🦊!'
const spot = (words: string, from = 0, extra = {}) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, kind: 'foreign-word', ...extra }
}
const first = spot('hello')
const second = spot('hello', 10)
const signs = findUnprintable(text)

describe('listFindings', () => {
  it('lists what was noticed in its order, the signs last', () => {
    const { listed, ignored } = listFindings(text, [first, second], signs, [])
    expect(listed.map(({ kind }) => kind)).toEqual(['foreign-word', 'foreign-word', 'unprintable'])
    expect(ignored).toBe(0)
  })

  it('joins signs that stand together and names every place', () => {
    const [, , last] = listFindings(text, [first, second], signs, []).listed
    expect(last?.spots.map(({ start, end }) => text.slice(start, end))).toEqual(['😀😀', '🦊'])
  })

  it('takes the signs out in one go', () => {
    const { spots } = listFindings(text, [], signs, []).listed[0]!
    expect(applyEdit(text, repairAll(text, spots)!)).toBe('Мы hello там  и hello !')
  })

  it('leaves out what was waved through, wherever it stands', () => {
    const { listed, ignored } = listFindings(text, [first, second], [], ['foreign-word:hello'])
    expect(listed).toEqual([])
    expect(ignored).toBe(2)
  })

  it('can’t wave a sign through', () => {
    const { listed } = listFindings(text, [], signs, ['unprintable', 'unprintable:😀😀'])
    expect(listed).toHaveLength(1)
  })

  it('keeps what is known of a finding', () => {
    const { listed } = listFindings(text, [{ ...first, fix: 'привет', lang: 'en' }], [], [])
    expect(listed[0]).toMatchObject({ fix: 'привет', lang: 'en', key: 'foreign-word:hello' })
  })

  it('is empty for a letter without fault', () => {
    expect(listFindings('Мы там', [], [], ['x'])).toEqual({ listed: [], ignored: 0 })
  })
})
