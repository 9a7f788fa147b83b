import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { Corridor } from '@/lib/mail/corridor-types'
import { countryName } from '@/lib/mail/country-names'
import { addDays } from '@/lib/mail/days'
import { reckonedTime } from '@/lib/mail/post-by'
import { CorridorReports } from './corridor-reports'

type Props = { corridor: Corridor; today: string; lang: Lang; t: Translate }

const monitor = 'https://community.postcrossing.com/t/can-we-still-sent-cards-letters-to-ukraine/302956/136'

/** One person's report makes letters «seem to go»; only an announcement makes them «go». */
function headingOf({ state, basis, checkedOn }: Corridor): string {
  if (checkedOn === null) return 'never'
  if (state === 'closed' || state === 'unknown') return state
  return `${state}${basis === 'announced' ? 'Announced' : 'Reported'}`
}

/** Why we say so: the state's ground, its day, and when anybody last looked. */
function Grounds({ corridor, lang, t }: Omit<Props, 'today'>) {
  const { state, basis, since, checkedOn } = corridor
  return (
    <div className="corridor__grounds">
      {checkedOn === null && <p>{t('text.never')}</p>}
      {checkedOn && state === 'unknown' && <p>{t('text.unknownOld')}</p>}
      {state === 'limited' && <p>{t('text.limited')}</p>}
      {basis && (
        <p>
          {t(`basis.${basis}`)} {since ? t('since', { date: formatDate(since, lang) }) : t('sinceUnknown')}
        </p>
      )}
      {checkedOn && <p className="note">{t('checked', { date: formatDate(checkedOn, lang) })}</p>}
    </div>
  )
}

function Time({ corridor, today, lang, t }: Props) {
  const reckoned = reckonedTime(corridor)
  if (!reckoned) return null
  const { time } = corridor
  const date = formatDate(addDays(today, reckoned.days), lang)
  return (
    <section>
      <h3>{t('time.title')}</h3>
      <p>{t(reckoned.time === 'own' ? 'time.own' : 'time.none', { days: reckoned.days })}</p>
      {time && (
        <p>
          <a className="note" href={time.url} rel="noreferrer external">
            {time.on
              ? t('reportLine', { date: formatDate(time.on, lang), source: time.source })
              : t('reportUndated', { source: time.source })}
          </a>
        </p>
      )}
      <p>
        {t('time.today', { date })} {t('time.censor')}
      </p>
      <p>
        <a className="plain" href={`/${lang}/birthdays?from=${corridor.country}`}>
          {t('time.birthdays')}
        </a>
      </p>
    </section>
  )
}

/** The post from one country: the state in words first, then why, what sources say, how long, what to do. */
export function CorridorView({ corridor, today, lang, t }: Props) {
  const { state, country, reports } = corridor
  return (
    <section className={`corridor corridor--${state}`} aria-labelledby="corridor">
      <p className="corridor__state">{t(`state.${state}`)}</p>
      <h2 id="corridor">{t(`say.${headingOf(corridor)}`, { country: countryName(country, lang) })}</h2>
      <Grounds corridor={corridor} lang={lang} t={t} />
      <div className="corridor__more">
        {reports.length > 0 && (
          <section>
            <h3>{t('reports')}</h3>
            <CorridorReports reports={reports} lang={lang} t={t} />
          </section>
        )}
        <Time corridor={corridor} today={today} lang={lang} t={t} />
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
