import 'server-only'
import { firstDayOf, type PartialDate } from '@/lib/text/partial-date'
import type { SummaryRow } from '../db/rows'

/** The newest of some dates as a day; a month or a year counts from its first day, never later than it proves. */
export function newestDay(dates: readonly (PartialDate | null)[], otherwise: string): string {
  const days = dates.flatMap((date) => (date === null ? [] : [firstDayOf(date)]))
  return days.sort().at(-1) ?? firstDayOf(otherwise)
}

/** The day of the newest evidence of a person: what a calendar's LAST-MODIFIED says. */
export function newestEvidence(row: SummaryRow, asOf: string): string {
  const stays = row.placements.flatMap(({ verifiedOn, from, arrivedBefore }) => [
    verifiedOn,
    from,
    arrivedBefore,
  ])
  return newestDay([row.verifiedOn, row.statusOn, ...stays], asOf)
}
