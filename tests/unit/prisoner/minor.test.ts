import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicBirth, wasMinor } from '@/lib/prisoner/minor'

describe('who was under 18 when the source spoke', () => {
  const cases: [birth: string | null, sourceOn: string | null, minor: boolean][] = [
    ['2008-08-19', '2025-03-30', true],
    ['2007-03-31', '2025-03-30', true],
    ['2007-03-30', '2025-03-30', false],
    ['2006-08-06', '2025-03-30', false],
    ['1955', '2025-03-30', false],
    // In doubt the gentler reading: the year's last day, the source's first.
    ['2007', '2025-03-30', true],
    ['2006', '2025-03-30', false],
    ['2007-03', '2025-03-31', false],
    ['2007-03', '2025-03-30', true],
    ['2007-01-01', '2025', false],
    ['2007-01-02', '2025', true],
    // 29 February: adult on the 29th of a leap year, else with 1 March.
    ['2004-02-29', '2022-02-28', true],
    ['2004-02-29', '2022-03-01', false],
    [null, '2025-03-30', false],
    ['2010-01-01', null, false],
  ]
  it.each(cases)('born %s, seen %s: %s', (birth, sourceOn, minor) => {
    expect(wasMinor(birth, sourceOn)).toBe(minor)
  })
})

describe('what of a birth is shown', () => {
  it('is the year alone for minors, all that is known for others', () => {
    expect(publicBirth('2008-08-19', '2025-03-30')).toBe('2008')
    expect(publicBirth('1990-05-17', '2025-03-30')).toBe('1990-05-17')
    expect(publicBirth('1990', '2025-03-30')).toBe('1990')
    expect(publicBirth(null, '2025-03-30')).toBeNull()
  })

  it('never hides or adds more than day and month, and asking twice changes nothing', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const birth = date.toISOString().slice(0, length)
        const shown = publicBirth(birth, '2025-03-30')
        expect(birth.startsWith(shown ?? '')).toBe(true)
        expect(publicBirth(shown, '2025-03-30')).toBe(shown)
        if (wasMinor(birth, '2025-03-30')) expect(shown).toHaveLength(4)
      }),
      { seed: 20261121 },
    )
  })
})
