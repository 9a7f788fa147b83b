import type { Lang } from '@/lib/i18n/languages'
import { dateFormat } from '@/lib/text/intl'

const tagOf = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang)

/** «14:02», on the writer's own clock. */
export function sayTime(at: string, lang: Lang): string {
  return dateFormat(tagOf(lang), { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
}

/** «21 November 2026, 14:02», on the writer's own clock. */
export function sayWhen(at: string, lang: Lang): string {
  return dateFormat(tagOf(lang), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
}

/** A day of the calendar, `YYYY-MM-DD`, as the writer's clock has it. */
export function dayOf(at: Date, daysLater = 0): string {
  const day = new Date(at.getFullYear(), at.getMonth(), at.getDate() + daysLater)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
