import { daysBetween, firstDayOf, type PartialDate } from '@/lib/text/partial-date'

/**
 * Our own judgement to begin with (issue 2), not an outside fact: a support group goes through its list about
 * once a quarter, and the project's sources of February and March 2025 already differed in 41 of 576 addresses.
 */
export const FRESH_UP_TO_DAYS = 90
export const AGEING_UP_TO_DAYS = 365

export type FreshnessClass = 'fresh' | 'ageing' | 'old'

/** How old a sighting is. `ageDays` is null where the source has no date, and then the class is `old`. */
export type Freshness = { class: FreshnessClass; ageDays: number | null }

/**
 * How fresh a fact seen `on` is `today` (`YYYY-MM-DD`). A year or a month counts from its first day:
 * we never call a fact younger than its source proves. A day that lies ahead counts as today.
 *
 * @example freshnessOf('2025-03-30', '2026-11-21') // { class: 'old', ageDays: 601 }
 */
export function freshnessOf(on: PartialDate | null, today: string): Freshness {
  if (on === null) return { class: 'old', ageDays: null }
  const ageDays = Math.max(0, daysBetween(firstDayOf(on), today))
  if (ageDays <= FRESH_UP_TO_DAYS) return { class: 'fresh', ageDays }
  return { class: ageDays <= AGEING_UP_TO_DAYS ? 'ageing' : 'old', ageDays }
}
