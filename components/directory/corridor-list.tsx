import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { type Corridor, corridorStates } from '@/lib/mail/corridor-types'
import { countryName } from '@/lib/mail/country-names'
import { collator } from '@/lib/text/intl'

type Props = { corridors: readonly Corridor[]; lang: Lang; t: Translate }

/** How old the newest news of letters to Russia is; what is said of answers is not that. */
function newestReport(reports: Corridor['reports'], lang: Lang, t: Translate): string {
  const newest = reports.filter(({ says }) => says !== 'repliesByAirOnly').at(-1)
  if (!newest) return t('list.repliesOnly')
  return newest.on ? t('list.newest', { date: formatDate(newest.on, lang) }) : t('list.undated')
}

/** Every country that was looked into, by state, each with the day of its newest report. */
export function CorridorList({ corridors, lang, t }: Props) {
  const order = collator(lang)
  const named = corridors
    .map((corridor) => ({ ...corridor, name: countryName(corridor.country, lang) }))
    .sort((a, b) => order.compare(a.name, b.name))
  return (
    <section className="corridors" aria-labelledby="corridors">
      <h2 id="corridors">{t('list.title')}</h2>
      <p className="note">{t('list.note')}</p>
      <div className="corridors__states">
        {corridorStates.map((state) => (
          <section key={state} className={`corridors__state corridors__state--${state}`}>
            <h3>{t(`list.${state}`)}</h3>
            <ul role="list">
              {named
                .filter((corridor) => corridor.state === state)
                .map(({ country, name, reports }) => {
                  return (
                    <li key={country}>
                      <a href={`/${lang}/post?from=${country}`}>{name}</a>{' '}
                      <span className="note">{newestReport(reports, lang, t)}</span>
                    </li>
                  )
                })}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
