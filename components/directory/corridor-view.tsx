import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { Corridor } from '@/lib/mail/corridor-types'
import { CorridorReports } from './corridor-reports'
import { CorridorGrounds, CorridorTime, sayCorridor } from './corridor-said'

type Props = { corridor: Corridor; today: string; lang: Lang; t: Translate }

const monitor = 'https://community.postcrossing.com/t/can-we-still-sent-cards-letters-to-ukraine/302956/136'

/** The post from one country: the state in words first, then why, what sources say, how long, what to do. */
export function CorridorView({ corridor, today, lang, t }: Props) {
  const { state, country, reports } = corridor
  return (
    <section className={`corridor corridor--${state}`} aria-labelledby="corridor">
      <p className="corridor__state">{t(`state.${state}`)}</p>
      <h2 id="corridor">{sayCorridor({ corridor, lang, t })}</h2>
      <CorridorGrounds corridor={corridor} lang={lang} t={t} />
      <div className="corridor__more">
        {reports.length > 0 && (
          <section>
            <h3>{t('reports')}</h3>
            <CorridorReports reports={reports} lang={lang} t={t} />
          </section>
        )}
        {state !== 'closed' && (
          <section>
            <h3>{t('time.title')}</h3>
            <CorridorTime corridor={corridor} today={today} lang={lang} t={t} />
            <p>
              <a className="plain" href={`/${lang}/birthdays?from=${country}`}>
                {t('time.birthdays')}
              </a>
            </p>
          </section>
        )}
        <section>
          <h3>{t('do.title')}</h3>
          <ul className="todo">
            {state !== 'closed' && <li>{t('do.ask')}</li>}
            {state !== 'open' && state !== 'limited' && <li>{t('do.relay')}</li>}
            {state !== 'open' && <li>{t('do.electronic')}</li>}
            <li>
              <a href={monitor} rel="noreferrer external">
                {t('do.monitor')}
              </a>
            </li>
            <li>
              <a href={`/${lang}/guide/post`}>{t('do.guide')}</a>
            </li>
          </ul>
        </section>
      </div>
    </section>
  )
}
