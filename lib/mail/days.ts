/** A day (`YYYY-MM-DD`) some days later, or earlier for a negative number; in the calendar, not on a clock. */
export function addDays(day: string, days: number): string {
  const moment = Date.parse(`${day}T00:00:00Z`)
  return new Date(moment + days * 86_400_000).toISOString().slice(0, 10)
}

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/**
 * The day of somebody's birthday in a year. Born on 29 February: the 28th in common years, so that a card is early
 * rather than late.
 *
 * @example birthdayIn('1988-02-29', 2027) // '2027-02-28'
 */
export function birthdayIn(birth: string, year: number): string {
  const monthDay = birth.slice(5)
  return `${year}-${monthDay === '02-29' && !leap(year) ? '02-28' : monthDay}`
}

/** A month (`YYYY-MM`) some months later. */
export function addMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The next time a month of the year (1–12) comes round, this one included: `nextMonth(11, '2026-11-21')` is `2026-11`. */
export function nextMonth(number: number, today: string): string {
  const thisMonth = Number(today.slice(5, 7))
  return addMonths(today.slice(0, 7), (number - thisMonth + 12) % 12)
}
