import { describe, expect, it } from 'vitest'
import { designBox, designContent } from '@/lib/pdf/draw-design'
import { mm, num } from '@/lib/pdf/numbers'
import { designs } from '@/lib/print/designs/designs'

describe('designContent', () => {
  it('says moves, lines, curves and closing in the words of PDF', () => {
    const d = 'M0 1.5L2 -3C1 2 3 4 5 6Z'
    expect(designContent([{ d, fill: '#ff0000' }])).toBe('1 0 0 rg 0 1.5 m 2 -3 l 1 2 3 4 5 6 c h f')
  })

  it('names an ink only where it changes', () => {
    const shape = { d: 'M0 0L1 1Z', fill: '#14304a' }
    const content = designContent([shape, shape, { ...shape, fill: '#cf4530' }, shape])
    expect(content.match(/ rg /g)).toHaveLength(3)
    expect(content.split('\n')).toHaveLength(4)
  })

  it.each(designs.map(({ id, paths }) => [id, paths] as const))(
    '%s holds only numbers and operators',
    (_, paths) => {
      for (const line of designContent(paths).split('\n'))
        expect(line).toMatch(/^(?:(?:-?[\d.]+ )+(?:rg|m|l|c) |h )+f$/)
    },
  )

  it('covers the card and its bleed', () => expect(designBox).toEqual([-3, -3, 151, 108]))
})

describe('num', () => {
  it.each([
    [0, '0'],
    [-0.0001, '0'],
    [1, '1'],
    [100, '100'],
    [1.5, '1.5'],
    [2.0004, '2'],
    [-12.3456, '-12.346'],
    [1e-7, '0'],
  ])('%d → %s', (value, text) => expect(num(value)).toBe(text))

  it('turns millimetres into points', () => expect(mm(25.4)).toBe('72'))
})
