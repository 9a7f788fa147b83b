import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { type Corridor, corridorStates } from '@/lib/mail/corridor-types'
import { countryName } from '@/lib/mail/country-names'

type Props = { corridors: readonly Corridor[]; lang: Lang; t: Translate }

/** Every country that was looked into, by state, each with the day of its newest report. */
export function CorridorList({ corridors, lang, t }: Props) {
  const collator = new Intl.Collator(lang)
  const named = corridors
    .map((corridor) => ({ ...corridor, name: countryName(corridor.country, lang) }))
    .sort((a, b) => collator.compare(a.name, b.name))
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
                  const newest = reports.at(-1)?.on
                  return (
                    <li key={country}>
                      <a href={`/${lang}/post?from=${country}`}>{name}</a>{' '}
                      <span className="note">
                        {newest ? t('list.newest', { date: formatDate(newest, lang) }) : t('list.undated')}
                      </span>
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
