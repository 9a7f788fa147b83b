/**
 * A date as far as a source gives it: `2025`, `2025-03` or `2025-03-30`.
 * The precision is the length of the string; nothing is ever filled in.
 */
export type PartialDate = string

export type DatePrecision = 'year' | 'month' | 'day'

const shape = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** True for a year, a month or a day that exists in the calendar (`2025-02-30` does not). */
export function isPartialDate(value: string): boolean {
  if (!shape.test(value)) return false
  if (value.length < 10) return true
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** `2025` → `year`, `2025-03` → `month`, `2025-03-30` → `day`. */
export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
}

/** The last day a partial date can mean, as `YYYY-MM-DD`: the kindest reading when reckoning an age. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year, month] = date.split('-').map(Number) as [number, number]
  return `${date}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

/** The first day a partial date can mean, as `YYYY-MM-DD`. */
export function firstDayOf(date: PartialDate): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
}

/** Whole days from one day to another (`YYYY-MM-DD`), negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
