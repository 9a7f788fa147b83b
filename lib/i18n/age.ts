import { relativeTimeFormat } from '@/lib/text/intl'
import type { Lang } from './languages'

/**
 * How long ago, in words and no finer than helps: days up to eight weeks, months up to two years, then years.
 *
 * @example formatAge(601, 'en') // «20 months ago»
 */
export function formatAge(days: number, lang: Lang): string {
  const words = relativeTimeFormat(lang, { numeric: 'auto' })
  if (days < 56) return words.format(-days, 'day')
  if (days < 730) return words.format(-Math.round(days / 30.44), 'month')
  return words.format(-Math.floor(days / 365.25), 'year')
}
