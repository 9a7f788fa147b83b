import { dateFormat } from '@/lib/text/intl'
import { type PartialDate, precisionOf } from '@/lib/text/partial-date'
import type { Lang } from './languages'

const shapes = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
} as const

/**
 * A date in words, no finer than the source gave it: «2025», «March 2025», «30 March 2025». English is British,
 * and Russian goes without its «г.», so that a sentence may end with the date. A day
 * stays with its month.
 */
export function formatDate(date: PartialDate, lang: Lang): string {
  const precision = precisionOf(date)
  if (precision === 'year') return date
  const moment = new Date(`${date}${precision === 'month' ? '-01' : ''}T00:00:00Z`)
  return dateFormat(lang === 'en' ? 'en-GB' : lang, shapes[precision])
    .format(moment)
    .replace(/\s*г\.$/, '')
    .replace(/^(\d+\.?)\s/, '$1\u00a0')
}

/** A month by its number, 1 to 12, as it stands alone: «März». */
export const monthName = (month: number, lang: Lang): string =>
  dateFormat(lang, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))
