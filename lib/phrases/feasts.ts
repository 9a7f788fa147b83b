import type { Feast } from './types'

const day = 86_400_000

/** Western Easter of a year, by the Meeus–Jones–Butcher rule (Meeus, Astronomical Algorithms, ch. 8). UTC midnight. */
export function westernEaster(year: number): Date {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const n = h + l - 7 * m
  const month = Math.floor((n + 90) / 25)
  return new Date(Date.UTC(year, month - 1, (n + 33 * month + 19) % 32))
}

/** Orthodox Easter in our calendar: the Julian rule (Meeus) and thirteen days, right from 1900 to 2099. */
export function orthodoxEaster(year: number): Date {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return new Date(Date.UTC(year, month - 1, ((d + e + 114) % 31) + 1) + 13 * day)
}

const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
})

/**
 * Days of a Gregorian year that are this day of this Muslim month in the Umm al-Qura calendar (Unicode CLDR): there
 * may be two. Russia's muftis go by their own sight of the moon and may differ by a day, so phrases have windows.
 */
export function muslimDays(year: number, month: number, dayOfMonth: number): Date[] {
  const wanted = `${month}/${dayOfMonth}`
  const found = known.get(`${wanted}/${year}`)
  if (found) return found
  const first = Date.UTC(year, 0, 1)
  const days = Array.from({ length: 366 }, (_, at) => new Date(first + at * day)).filter(
    (date) => date.getUTCFullYear() === year && hijri.format(date) === wanted,
  )
  known.set(`${wanted}/${year}`, days)
  return days
}

/** A year's search costs a millisecond; a letter asks a dozen times. */
const known = new Map<string, Date[]>()

/** All days of a feast that fall in a year. `easter` stands for both Easters. */
export function feastDays(feast: Feast, year: number): Date[] {
  if (feast === 'easter-west') return [westernEaster(year)]
  if (feast === 'easter-orth') return [orthodoxEaster(year)]
  if (feast === 'easter') return [westernEaster(year), orthodoxEaster(year)]
  return feast === 'eid-fitr' ? muslimDays(year, 10, 1) : muslimDays(year, 12, 10)
}
