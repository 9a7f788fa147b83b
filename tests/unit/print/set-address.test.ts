import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressScales, labelScales } from '@/lib/print/address-scales'
import { mmPerPt } from '@/lib/print/metrics'
import { type AddressArea, setAddress } from '@/lib/print/set-address'
import { setPlainAddress } from '@/lib/print/set-plain-address'
import { setReturnAddress } from '@/lib/print/set-return-address'
import type { Box, TextBox } from '@/lib/print/types'
import { makeRecipient } from '@/tests/factories/recipient'

const abroad = { lang: 'de', posted: 'abroad' } as const
const area = (parts: Partial<AddressArea> = {}): AddressArea => ({
  xMm: 80,
  widthMm: 60,
  topMm: 42.5,
  bottomMm: 89,
  ruled: true,
  ...parts,
})
const texts = (boxes: readonly Box[] | null) =>
  (boxes ?? []).filter((box): box is TextBox => box.type === 'text')
const said = (boxes: readonly Box[] | null) => texts(boxes).map(({ text }) => text)

describe('setAddress', () => {
  it('says everything from the name to the country, in order', () => {
    expect(said(setAddress(makeRecipient(), abroad, area({ widthMm: 90 })))).toEqual([
      'Примерову Ивану Сергеевичу',
      '1987\u00a0г.\u00a0р.',
      'ФКУ ИК-99 УФСИН России по Примерской области',
      'ул. Образцовая, д. 5',
      'пгт Пробный',
      'Образцовский район, Примерская область',
      '012345',
      'РОССИЯ',
      'Primerov Ivan Sergeyevich',
      'IK-99, ul. Obraztsovaya, d. 5',
      '012345 PROBNY, Obraztsovsky rayon, Primerskaya oblast',
      'RUSSLAND · RUSSIA',
    ])
  })

  it('says the same, however tight', () => {
    const all = said(setAddress(makeRecipient(), abroad, area({ widthMm: 90 })))
    const letters = (lines: readonly string[]) => lines.join('').replace(/[\s,]/g, '')
    for (let bottomMm = 74; bottomMm < 100; bottomMm += 2) {
      const boxes = setAddress(makeRecipient(), abroad, area({ bottomMm }))
      if (boxes) expect(letters(said(boxes)), `${bottomMm}`).toBe(letters(all))
    }
  })

  it('falls from generous to tight, and refuses at last', () => {
    const sizes: number[] = []
    for (let bottomMm = 130; bottomMm > 50; bottomMm -= 1) {
      const boxes = setAddress(makeRecipient(), abroad, area({ bottomMm, largestPt: 12 }))
      sizes.push(texts(boxes)[2]?.sizePt ?? 0)
    }
    expect(sizes[0]).toBe(12)
    expect(sizes.at(-1)).toBe(0)
    for (const [index, size] of sizes.entries())
      expect(size).toBeLessThanOrEqual((sizes[index - 1] ?? 12) + 0.5)
    expect(Math.min(...sizes.filter((size) => size > 0))).toBe(8)
  })

  it('is no larger than its place allows', () => {
    for (const largestPt of [9, 9.5, 10.5, 12]) {
      const boxes = setAddress(makeRecipient(), abroad, area({ bottomMm: 200, largestPt }))
      expect(texts(boxes)[2]!.sizePt).toBe(largestPt)
    }
  })

  it('stays in its column, whatever a source wrote', () => {
    const words = fc
      .array(fc.string({ unit: fc.constantFrom(...'абвгдежзЩЖЮ.-№5'), minLength: 1, maxLength: 20 }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(words, words, words, fc.boolean(), (addresseeRu, institution, street, hasLatin) => {
        const recipient = makeRecipient({ addresseeRu })
        recipient.address = { ...recipient.address, institution, street }
        const boxes = setAddress(recipient, { ...abroad, hasLatin }, area())
        for (const { xMm, widthMm, yMm, sizePt, text } of texts(boxes)) {
          expect(xMm, text).toBeGreaterThanOrEqual(80)
          expect(xMm + widthMm, text).toBeLessThanOrEqual(140.001)
          expect(yMm + 0.28 * sizePt * mmPerPt, text).toBeLessThanOrEqual(89.001)
        }
      }),
      { seed: 21, numRuns: 300 },
    )
  })

  it('leaves the country out inside Russia, and the Latin copy with it', () => {
    const inside = said(setAddress(makeRecipient(), { ...abroad, posted: 'russia' }, area()))
    expect(inside.at(-1)).toBe('012345')
    expect(inside.join(' ')).not.toMatch(/[A-Za-z]{3}|РОССИЯ/)
  })
})

describe('the scales', () => {
  it.each([
    ['cards', addressScales, 8],
    ['labels', labelScales, 6.5],
  ] as const)('of %s never grow, and stop where eyes do', (_, scales, smallest) => {
    for (const [index, { sizePt, leadingMm }] of scales.entries()) {
      const before = scales[index - 1]
      // A narrow face or a packed address may be as large as the wide one before it; never more than half a point larger.
      if (before) expect(sizePt).toBeLessThanOrEqual(before.sizePt + 0.5)
      expect(leadingMm).toBeGreaterThan(sizePt * mmPerPt * 0.99)
    }
    expect(Math.min(...scales.map(({ sizePt }) => sizePt))).toBe(smallest)
  })
})

describe('setPlainAddress', () => {
  const lines = ['Anna Probe', 'Musterweg 1', '00000 Musterstadt', 'GERMANY']

  it('sets the name and the country in bold, a rule under each line', () => {
    const set = setPlainAddress(lines, 'Германия', area())
    if (!('boxes' in set)) throw new Error('boxes were expected')
    expect(said(set.boxes)).toEqual([...lines, 'ГЕРМАНИЯ'])
    expect(texts(set.boxes).map(({ font }) => font)).toEqual([
      'pt-sans-bold',
      'pt-sans',
      'pt-sans',
      'pt-sans',
      'pt-sans-bold',
    ])
    expect(set.boxes.filter(({ type }) => type === 'line')).toHaveLength(5)
  })

  it('does without a country, and skips empty lines', () => {
    const set = setPlainAddress(['Anna', ' ', 'GERMANY'], null, area({ ruled: false }))
    expect('boxes' in set && said(set.boxes)).toEqual(['Anna', 'GERMANY'])
  })

  it.each([
    [[], 0],
    [['  ', ''], 0],
    [Array.from({ length: 30 }, (_, index) => `Zeile ${index}`), 12],
  ])('refuses %j: there is room for %i', (typed, allowed) => {
    expect(setPlainAddress(typed, null, area())).toEqual({ allowed: expect.any(Number) })
    const set = setPlainAddress(typed, null, area())
    expect('allowed' in set && Math.abs(set.allowed - allowed)).toBeLessThanOrEqual(allowed === 0 ? 0 : 2)
  })
})

describe('setReturnAddress', () => {
  const corner = { xMm: 10, yMm: 15, widthMm: 76, heightMm: 20 }

  it('names the prisoner in the nominative, with year and unit, and no country', () => {
    const boxes = setReturnAddress(makeRecipient({ unitNote: 'отряд № 5' }), corner)
    expect(said(boxes)[0]).toBe('Примеров Иван Сергеевич, 1987\u00a0г.\u00a0р.')
    expect(said(boxes).join(' ')).toContain('отряд № 5')
    expect(said(boxes).at(-1)).toBe('012345')
  })

  it('shrinks, then refuses', () => {
    const sizeIn = (heightMm: number) =>
      setReturnAddress(makeRecipient(), { ...corner, heightMm })?.[0]?.sizePt ?? null
    expect(sizeIn(40)).toBe(8)
    expect(sizeIn(14)).toBeLessThan(8)
    expect(sizeIn(5)).toBeNull()
  })

  it('leaves a missing patronymic and year out', () => {
    const boxes = setReturnAddress(makeRecipient({ patronymicRu: null, birthYear: null }), corner)
    expect(said(boxes)[0]).toBe('Примеров Иван')
  })
})
