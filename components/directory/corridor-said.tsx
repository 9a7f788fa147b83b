import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { Corridor } from '@/lib/mail/corridor-types'
import { countryName } from '@/lib/mail/country-names'
import { addDays } from '@/lib/mail/days'
import { reckonedTime } from '@/lib/mail/post-by'

type Props = {
  corridor: Corridor
  lang: Lang
  /** Reads the namespace `post`. */
  t: Translate
}

/** One person's report makes letters «seem to go»; only an announcement makes them «go». */
function headingOf({ state, basis, checkedOn }: Corridor): string {
  if (checkedOn === null) return 'never'
  if (state === 'closed' || state === 'unknown') return state
  return `${state}${basis === 'announced' ? 'Announced' : 'Reported'}`
}

/** The state in one sentence: «Germany: letters seem to go.» */
export function sayCorridor({ corridor, lang, t }: Props): string {
  return t(`say.${headingOf(corridor)}`, { country: countryName(corridor.country, lang) })
}

/** Why we say so: the state's ground, its day, and when anybody last looked. */
export function CorridorGrounds({ corridor, lang, t }: Props) {
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

type TimeProps = Props & {
  today: string
  /** The source opens beside a page that must not be left: the desk. */
  beside?: boolean
}

/** How long a letter takes, whose figure that is, and when one posted today would be in Russia. */
export function CorridorTime({ corridor, today, lang, t, beside = false }: TimeProps) {
  const reckoned = reckonedTime(corridor)
  if (!reckoned) return null
  const { time } = corridor
  const date = formatDate(addDays(today, reckoned.days), lang)
  return (
    <>
      <p>{t(reckoned.time === 'own' ? 'time.own' : 'time.none', { days: reckoned.days })}</p>
      {time && (
        <p>
          <a
            className="note"
            href={time.url}
            rel="noreferrer external"
            target={beside ? '_blank' : undefined}
          >
            {time.on
              ? t('reportLine', { date: formatDate(time.on, lang), source: time.source })
              : t('reportUndated', { source: time.source })}
          </a>
        </p>
      )}
      <p>
        {t('time.today', { date })} {t('time.censor')}
      </p>
    </>
  )
}
