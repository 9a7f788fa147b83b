import { describe, expect, it } from 'vitest'
import { daysBetween, firstDayOf, isPartialDate, lastDayOf, precisionOf } from '@/lib/text/partial-date'

describe('isPartialDate', () => {
  it.each(['2025', '2025-03', '2025-03-30', '2024-02-29', '1899-12-31'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })
  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2023-02-29',
    '2025-3-1',
    '2025-03-30T00:00',
    ' 2025',
    '2025-04-31',
  ])('%s is none', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })
})

describe('precision and days', () => {
  it.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-02', 'month', '2025-02-01', '2025-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-03-30', 'day', '2025-03-30', '2025-03-30'],
  ])('%s', (date, precision, first, last) => {
    expect([precisionOf(date), firstDayOf(date), lastDayOf(date)]).toEqual([precision, first, last])
  })

  it.each([
    ['2025-03-30', '2025-03-30', 0],
    ['2025-03-30', '2026-11-21', 601],
    ['2026-11-21', '2025-03-30', -601],
    ['2024-02-28', '2024-03-01', 2],
  ])('%s to %s is %d days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
