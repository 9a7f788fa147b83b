import { isPartialDate, type PartialDate } from '@/lib/text/partial-date'

/**
 * A date as people write it. Codes only:
 * `twoDigitYear`, `excelSerial`, `yearUncertain`, `letterForDigit` say how a date was understood;
 * `ambiguous` holds both readings; `impossible`, `future`, `tooOld` and `unreadable` are no dates.
 */
export type DateReading =
  | { kind: 'none' }
  | { kind: 'date'; date: PartialDate; how: readonly DateHint[] }
  | { kind: 'ambiguous'; readings: readonly [PartialDate, PartialDate] }
  | { kind: 'impossible' | 'tooOld' | 'unreadable' }
  | { kind: 'future'; date: PartialDate; likely: PartialDate | null }

export type DateHint = 'twoDigitYear' | 'excelSerial' | 'yearUncertain' | 'letterForDigit' | 'otherMarks'

/** Beginnings of month names: Russian in any case, English, German; the first that fits. */
const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:янв|jan|jän)/u, 1],
  [/^(?:фев|feb)/u, 2],
  [/^(?:мар|mar|mär)/u, 3],
  [/^(?:апр|apr)/u, 4],
  [/^(?:мая|май|мае|may|mai)/u, 5],
  [/^(?:июн|jun)/u, 6],
  [/^(?:июл|jul)/u, 7],
  [/^(?:авг|aug)/u, 8],
  [/^(?:сен|sep)/u, 9],
  [/^(?:окт|oct|okt)/u, 10],
  [/^(?:ноя|nov)/u, 11],
  [/^(?:дек|dec|dez)/u, 12],
]

/** Excel's day 1 is 1 January 1900, and it counts a 29 February 1900 that never was (support.microsoft.com 214326). */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)
/** A person in the list was born after this year; a check was made after it. */
const OLDEST_YEAR = 1900

const pad = (value: number) => String(value).padStart(2, '0')
const dayOf = (year: number, month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`

function monthOf(word: string): number | null {
  return months.find(([beginning]) => beginning.test(word))?.[1] ?? null
}

/** «92» is 1992, «05» is 2005: the century in which the day does not lie ahead. */
function fullYear(text: string, today: string): number {
  if (text.length === 4) return Number(text)
  const year = 2000 + Number(text)
  return year > Number(today.slice(0, 4)) ? year - 100 : year
}

function checked(date: PartialDate, today: string, how: readonly DateHint[]): DateReading {
  if (!isPartialDate(date)) return { kind: 'impossible' }
  if (Number(date.slice(0, 4)) < OLDEST_YEAR) return { kind: 'tooOld' }
  if (date > today.slice(0, date.length)) {
    const earlier = `${Number(date.slice(0, 4)) - 100}${date.slice(4)}`
    return { kind: 'future', date, likely: isPartialDate(earlier) && earlier < today ? earlier : null }
  }
  return { kind: 'date', date, how }
}

function numerical(
  [a, b, year]: readonly [number, number, number],
  separator: string,
  today: string,
  how: readonly DateHint[],
): DateReading {
  if (separator === '/' && a <= 12 && b <= 12 && a >= 1 && b >= 1 && a !== b) {
    const readings = [dayOf(year, b, a), dayOf(year, a, b)] as const
    return { kind: 'ambiguous', readings }
  }
  // Slashes alone are written in either order; «05/31» can only be the 31st of May.
  if (separator === '/' && b > 12 && a <= 12) return checked(dayOf(year, a, b), today, how)
  return checked(dayOf(year, b, a), today, how)
}

function excelDay(text: string, today: string): DateReading {
  const date = new Date(EXCEL_EPOCH + Number.parseInt(text, 10) * 86_400_000).toISOString().slice(0, 10)
  return date > today || date < '1910' ? { kind: 'unreadable' } : checked(date, today, ['excelSerial'])
}

/** Words around a date that do not change it. */
const remarks = /(?:^|\s)(?:г\.?\s?р\.?|г\.?|год|года|род\.?|geb\.?|born|b\.|\*)(?=\s|$|[,;.])/gu
const uncertain = /[?~≈]|(?:^|\s)(?:ок\.?|около|примерно|прим\.?|circa|ca\.?|etwa|about)(?=\s|$)/u

/**
 * Reads a date written in Russian, English or German fashion, day first; a spreadsheet's day number too.
 * Nothing is filled in: a year stays a year. `today` (`YYYY-MM-DD`) tells what lies ahead.
 *
 * @example readDate('31 мая 1988 г.', '2026-11-21') // { kind: 'date', date: '1988-05-31', how: [] }
 * @example readDate('08/05/2001', '2026-11-21').kind // 'ambiguous'
 */
export function readDate(written: string, today: string): DateReading {
  const lower = written.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
  if (lower === '') return { kind: 'none' }
  const hints: DateHint[] = uncertain.test(lower) ? ['yearUncertain'] : []
  let text = lower
    .replace(uncertain, ' ')
    .replace(/рожд\p{L}*\.?/gu, ' ')
    .replace(/(?<=\d)\s?(?:г\.?\s?р\.?|г\.|г|года?)(?![\p{L}])/gu, ' ')
    .replace(remarks, ' ')
    .replace(/[\s,;]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()
  if (/\d/u.test(text) && /^[\dоoзlі.,/\\\- ]+$/u.test(text) && /[оoзlі]/u.test(text)) {
    text = text.replace(/[оo]/gu, '0').replaceAll('з', '3').replace(/[lі]/gu, '1')
    hints.push('letterForDigit')
  }

  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/u.exec(text)
  if (iso) return checked(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), today, hints)

  const day =
    /^(\d{1,2})\s?([-./,\\ ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?\.?$/u.exec(text)
  if (day) {
    const [, first = '', separator = '', second = '', yearText = ''] = day
    if (yearText.length === 2) hints.push('twoDigitYear')
    if (/[,\\ ]/u.test(separator)) hints.push('otherMarks')
    return numerical([Number(first), Number(second), fullYear(yearText, today)], separator, today, hints)
  }

  const worded = /^(?:(\d{1,2})(?:\.|-?е|st|nd|rd|th)?\s)?([\p{L}]{3,})\.?,?\s(\d{4})\.?$/u.exec(text)
  const american = /^([\p{L}]{3,})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/u.exec(text)
  const [dayText, word, yearText] = american
    ? [american[2], american[1], american[3]]
    : [worded?.[1], worded?.[2], worded?.[3]]
  if (word && yearText) {
    const month = monthOf(word)
    if (month === null) return { kind: 'unreadable' }
    const date = dayText ? dayOf(Number(yearText), month, Number(dayText)) : `${yearText}-${pad(month)}`
    return checked(date, today, hints)
  }

  const monthAlone = /^(?:(\d{1,2})[./](\d{4})|(\d{4})-(\d{1,2}))$/u.exec(text)
  if (monthAlone) {
    const [year, month] = [monthAlone[2] ?? monthAlone[3], monthAlone[1] ?? monthAlone[4]]
    return checked(`${year}-${pad(Number(month))}`, today, hints)
  }
  if (/^\d{4}$/u.test(text)) return checked(text, today, hints)
  if (/^\d{5}(?:[.,]\d+)?$/u.test(text)) return excelDay(text, today)
  // Eight digits without marks: 19880531, or 31051988.
  if (/^(?:19|20)\d{6}$/u.test(text))
    return checked(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`, today, [
      ...hints,
      'otherMarks',
    ])
  return { kind: 'unreadable' }
}

/** Can both be the same day, one of them perhaps less precise? */
export function agree(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
