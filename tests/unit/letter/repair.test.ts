import { describe, expect, it } from 'vitest'
import { applyEdit } from '@/lib/letter/edit'
import { repairAll, repairSpot } from '@/lib/letter/repair'

// Latin «a» in the first word, Latin «o» in the second.
const text = 'Моя мaма дома, и кoт дома.'
const mama = { start: 4, end: 8, kind: 'homoglyph', fix: 'мама' }
const cat = { start: 17, end: 20, kind: 'homoglyph', fix: 'кот' }
const asked = { start: 9, end: 13, kind: 'foreign-word' }

const repaired = (edit: ReturnType<typeof repairSpot>) => (edit === null ? null : applyEdit(text, edit))

describe('repairSpot', () => {
  it('puts the repair in place of the spot', () => {
    expect(repaired(repairSpot(text, mama))).toBe('Моя мама дома, и кoт дома.')
  })

  it.each([
    ['no repair is known', asked],
    ['it begins before the text', { ...mama, start: -1 }],
    ['it ends behind the text', { ...mama, end: 99 }],
    ['it is empty', { ...mama, end: 4 }],
  ])('does nothing when %s', (_, spot) => {
    expect(repairSpot(text, spot)).toBeNull()
  })

  it('may take words away', () => {
    expect(repaired(repairSpot(text, { ...mama, fix: '' }))).toBe('Моя  дома, и кoт дома.')
  })
})

describe('repairAll', () => {
  it('is one change for all of them, in any order', () => {
    const edit = repairAll(text, [cat, asked, mama])
    expect(edit).toEqual({ start: 4, end: 20, insert: 'мама дома, и кот' })
    expect(repaired(edit)).toBe('Моя мама дома, и кот дома.')
  })

  it('is nothing when nothing can be repaired', () => {
    expect(repairAll(text, [asked])).toBeNull()
    expect(repairAll(text, [])).toBeNull()
  })

  it('takes the first of two that overlap', () => {
    const edit = repairAll(text, [mama, { start: 6, end: 10, kind: 'layout', fix: 'x' }])
    expect(repaired(edit)).toBe('Моя мама дома, и кoт дома.')
  })

  it('repairs a whole text typed on the wrong keyboard', () => {
    const whole = { start: 0, end: 6, kind: 'layout', fix: 'привет' }
    expect(applyEdit('ghbdtn', repairAll('ghbdtn', [whole])!)).toBe('привет')
  })
})
