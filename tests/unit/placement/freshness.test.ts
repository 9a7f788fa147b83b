import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  AGEING_UP_TO_DAYS,
  FRESH_UP_TO_DAYS,
  type FreshnessClass,
  freshnessOf,
} from '@/lib/placement/freshness'
import { daysBetween } from '@/lib/text/partial-date'

const today = '2026-11-21'

describe('how fresh a sighting is', () => {
  const cases: [on: string | null, FreshnessClass, ageDays: number | null][] = [
    ['2026-11-21', 'fresh', 0],
    ['2026-08-23', 'fresh', 90],
    ['2026-08-22', 'ageing', 91],
    ['2025-11-21', 'ageing', 365],
    ['2025-11-20', 'old', 366],
    ['2025-03-30', 'old', 601],
    // A month or a year counts from its first day: never younger than the source proves.
    ['2026-11', 'fresh', 20],
    ['2026-09', 'fresh', 81],
    ['2026', 'ageing', 324],
    ['2025', 'old', 689],
    // A clock that runs behind, or a slip in the source: today, not the future.
    ['2026-12-24', 'fresh', 0],
    [null, 'old', null],
  ]
  it.each(cases)('seen %s: %s, %s days', (on, freshness, ageDays) => {
    expect(freshnessOf(on, today)).toEqual({ class: freshness, ageDays })
  })

  it('has its thresholds in one place', () => {
    expect([FRESH_UP_TO_DAYS, AGEING_UP_TO_DAYS]).toEqual([90, 365])
  })

  it('only ever ages', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const order: FreshnessClass[] = ['fresh', 'ageing', 'old']
    fc.assert(
      fc.property(day, day, day, (on, one, other) => {
        const [earlier, later] = [one, other].sort() as [string, string]
        const [before, after] = [freshnessOf(on, earlier), freshnessOf(on, later)]
        expect(order.indexOf(after.class)).toBeGreaterThanOrEqual(order.indexOf(before.class))
        expect(after.ageDays).toBe(Math.max(0, daysBetween(on, later)))
      }),
      { seed: 20261121 },
    )
  })

  it('takes a coarser date for older, never for fresher', () => {
    const day = fc
      .date({ min: new Date('2015-01-01'), max: new Date('2026-11-21'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7), (on, length) => {
        expect(freshnessOf(on.slice(0, length), today).ageDays).toBeGreaterThanOrEqual(
          freshnessOf(on, today).ageDays ?? 0,
        )
      }),
      { seed: 20261121 },
    )
  })
})
