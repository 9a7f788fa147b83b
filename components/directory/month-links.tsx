import { monthName } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'

type Props = { label: string; lang: Lang; from: string | null; here: number | null }

/** The address of a month's page: `/en/birthdays/03?from=GB`. */
export function monthAddress(lang: Lang, month: number, from: string | null): string {
  return `/${lang}/birthdays/${String(month).padStart(2, '0')}${from ? `?from=${from}` : ''}`
}

/** The twelve months, each a page with addresses, made for paper. */
export function MonthLinks({ label, lang, from, here }: Props) {
  return (
    <nav aria-label={label} className="months">
      <ul role="list">
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <li key={month}>
            <a
              className="plain"
              href={monthAddress(lang, month, from)}
              aria-current={here === month ? 'page' : undefined}
            >
              {monthName(month, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
