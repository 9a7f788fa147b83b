import type { Lang } from './languages'

// Making a formatter costs far more than using it, and a list asks for forty ages.
const formatters = new Map<Lang, Intl.RelativeTimeFormat>()

function formatterOf(lang: Lang): Intl.RelativeTimeFormat {
  const formatter = formatters.get(lang) ?? new Intl.RelativeTimeFormat(lang, { numeric: 'auto' })
  formatters.set(lang, formatter)
  return formatter
}

/**
 * How long ago, in words and no finer than helps: days up to eight weeks, months up to two years, then years.
 *
 * @example formatAge(601, 'en') // «20 months ago»
 */
export function formatAge(days: number, lang: Lang): string {
  const words = formatterOf(lang)
  if (days < 56) return words.format(-days, 'day')
  if (days < 730) return words.format(-Math.round(days / 30.44), 'month')
  return words.format(-Math.floor(days / 365.25), 'year')
}
