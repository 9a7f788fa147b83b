import { calendarText, foldLine } from './calendar-line'

export type CalendarEvent = {
  uid: string
  /** `YYYY-MM-DD`; every event is a whole day. */
  day: string
  /** Comes back each year. */
  yearly: boolean
  /** The day of the newest evidence: what DTSTAMP and LAST-MODIFIED say, so that equal content is equal bytes. */
  changed: string
  summary: string
  description: string
  /** Absolute address of the person's page; null where the site does not know its own. */
  url: string | null
}

export type Calendar = { name: string; description: string; lang: string; events: readonly CalendarEvent[] }

const date = (day: string) => day.replaceAll('-', '')
const moment = (day: string) => `${date(day)}T000000Z`

/** 29 February does not exist in most years, and RFC 5545 would skip them: the last day of February stands for it. */
function rule(day: string): string {
  return day.endsWith('-02-29') ? 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1' : 'RRULE:FREQ=YEARLY'
}

function eventLines({ uid, day, yearly, changed, summary, description, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${moment(changed)}`,
    `LAST-MODIFIED:${moment(changed)}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    ...(yearly ? [rule(day)] : []),
    `SUMMARY:${calendarText(summary)}`,
    `DESCRIPTION:${calendarText(description)}`,
    ...(url ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** An iCalendar object (RFC 5545, with the name properties of RFC 7986), events in the order of their UIDs. */
export function writeCalendar({ name, description, lang, events }: Calendar): string {
  const inOrder = events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1))
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Otkrytka//Directory//${lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    `DESCRIPTION:${calendarText(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...inOrder.flatMap(eventLines),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n')
}
