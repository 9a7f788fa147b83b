import { corridorOf } from './corridor-of'
import type { Corridor, CorridorTime } from './corridor-types'
import { addDays } from './days'

/** The one time that any source gives (from Britain, about sixty days, undated): lent to countries without one. */
export const lentTime = corridorOf('GB').time as CorridorTime

export type PostBy =
  /** `lent`: no source gives a time for this country, so the one known figure is used, and must be said so. */
  | { say: 'by'; on: string; days: number; time: 'own' | 'lent' }
  /** Nothing goes from that country: a date would be a lie. */
  | { say: 'closed' }

/** How many days to reckon with, and whose figure it is; null where nothing goes. */
export function reckonedTime(
  corridor: Pick<Corridor, 'state' | 'time'>,
): { days: number; time: 'own' | 'lent' } | null {
  if (corridor.state === 'closed') return null
  return corridor.time ? { days: corridor.time.days, time: 'own' } : { days: lentTime.days, time: 'lent' }
}

/**
 * The last day to post a card that is to be in Russia on `day` (`YYYY-MM-DD`), reckoned back in calendar days.
 * The censor's days are not in it: nobody publishes how long they take.
 *
 * @example postBy('2027-01-20', corridorOf('GB')) // { say: 'by', on: '2026-11-21', days: 60, time: 'own' }
 */
export function postBy(day: string, corridor: Pick<Corridor, 'state' | 'time'>): PostBy {
  const reckoned = reckonedTime(corridor)
  return reckoned ? { say: 'by', on: addDays(day, -reckoned.days), ...reckoned } : { say: 'closed' }
}

export type Posting =
  | PostBy
  /** The day is near: a card posted now comes late. */
  | { say: 'late' }
  /** The day is over. */
  | { say: 'been' }

/** What to say, `today`, of posting for `day`. */
export function postingFor(day: string, corridor: Pick<Corridor, 'state' | 'time'>, today: string): Posting {
  const posting = postBy(day, corridor)
  if (posting.say === 'closed') return posting
  if (day < today) return { say: 'been' }
  return posting.on < today ? { say: 'late' } : posting
}
