import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, birthdayIn, nextMonth } from '@/lib/mail/days'
import { isPartialDate } from '@/lib/text/partial-date'

const seed = 20_261_121
const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days))

describe('days of the calendar', () => {
  it.each([
    ['2026-11-21', 60, '2027-01-20'],
    ['2027-01-20', -60, '2026-11-21'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-29', 0, '2026-03-29'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to)
  })

  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 14, '2028-01'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it.each([
    [11, '2026-11-30', '2026-11'],
    [12, '2026-11-21', '2026-12'],
    [10, '2026-11-01', '2027-10'],
    [1, '2026-12-31', '2027-01'],
  ])('month %i, seen on %s, comes in %s', (number, today, month) => {
    expect(nextMonth(number, today)).toBe(month)
  })
})

describe('birthdays', () => {
  it.each([
    ['1990-05-17', 2027, '2027-05-17'],
    ['1988-02-29', 2027, '2027-02-28'],
    ['1988-02-29', 2028, '2028-02-29'],
    ['1988-02-29', 2100, '2100-02-28'],
    ['1988-02-29', 2000, '2000-02-29'],
  ])('%s in %i is %s', (birth, year, on) => {
    expect(birthdayIn(birth, year)).toBe(on)
  })

  it('come on a day that exists, in their year and month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 2000, max: 2200 }), (birth, year) => {
        const on = birthdayIn(birth, year)
        return isPartialDate(on) && on.slice(0, 7) === `${year}-${birth.slice(5, 7)}`
      }),
      { seed, numRuns: 2000 },
    )
  })
})
