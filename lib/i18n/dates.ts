import { type PartialDate, precisionOf } from '@/lib/text/partial-date'
import type { Lang } from './languages'

const shapes = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const

// A page of birthdays asks for some three hundred dates, and making a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(lang: Lang, shape: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${lang} ${shape}`
  const known = formatters.get(key)
  if (known) return known
  const tag = lang === 'en' ? 'en-GB' : lang
  const formatter = new Intl.DateTimeFormat(tag, { ...shapes[shape], timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter
}

/**
 * A date in words, no finer than the source gave it: «2025», «March 2025», «30 March 2025». English is British,
 * and Russian goes without its «г.», so that a sentence may end with the date. A day
 * stays with its month.
 */
export function formatDate(date: PartialDate, lang: Lang): string {
  const precision = precisionOf(date)
  if (precision === 'year') return date
  const moment = new Date(`${date}${precision === 'month' ? '-01' : ''}T00:00:00Z`)
  return formatterOf(lang, precision)
    .format(moment)
    .replace(/\s*г\.$/, '')
    .replace(/^(\d+\.?)\s/, '$1\u00a0')
}
