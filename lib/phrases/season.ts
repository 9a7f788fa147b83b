import { feastDays } from './feasts'
import type { Phrase, Window } from './types'

const day = 86_400_000

/** Letters take weeks: a feast may be written for this many days ahead, and a week after it. */
const daysBefore = 40
const daysAfter = 7

/** Countries south of the tropics, or mostly so, by ISO 3166-1: their seasons are half a year ahead of the north's. */
const southern = new Set('AR AU BW CL LS NA NZ PY SZ UY ZA'.split(' '))

/**
 * Is this the time of year for a phrase? `date` is the day of writing, YYYY-MM-DD; `country` the writer's, for whom
 * nature may be half a year ahead.
 */
export function isInSeason(
  { season, nature }: Pick<Phrase, 'season' | 'nature'>,
  date: string,
  country?: string,
): boolean {
  if (nature && !isInWindow(nature, monthDay(date, country !== undefined && southern.has(country) ? 6 : 0))) {
    return false
  }
  if (season === undefined) return true
  if (typeof season !== 'string') return isInWindow(season, monthDay(date))
  const at = Date.parse(`${date}T00:00:00Z`)
  const year = new Date(at).getUTCFullYear()
  return [year, year + 1]
    .flatMap((each) => feastDays(season, each))
    .some((feast) => at >= feast.getTime() - daysBefore * day && at <= feast.getTime() + daysAfter * day)
}

function monthDay(date: string, monthsAhead = 0): string {
  const month = ((Number(date.slice(5, 7)) - 1 + monthsAhead) % 12) + 1
  return `${String(month).padStart(2, '0')}-${date.slice(8, 10)}`
}

function isInWindow([from, to]: Window, at: string): boolean {
  return from <= to ? at >= from && at <= to : at >= from || at <= to
}
