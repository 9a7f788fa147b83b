import { useTranslation } from 'react-i18next'
import { CorridorReports } from '@/components/directory/corridor-reports'
import { CorridorGrounds, CorridorTime, sayCorridor } from '@/components/directory/corridor-said'
import type { Lang } from '@/lib/i18n/languages'
import { corridorOf } from '@/lib/mail/corridor-of'
import { findCountry } from '@/lib/mail/country-codes'
import { listCountries } from '@/lib/mail/country-names'

type Props = {
  lang: Lang
  /** The day the page was made. */
  today: string
  /** Kept in this page alone: where somebody posts from is nobody's business. */
  from: string
  /** Inside Russia there is no border to ask about. */
  isInRussia: boolean
  onChoose: (country: string) => void
}

/** Does the post carry a card from here to Russia? Known from the page itself; nothing is asked of anybody. */
export function PostFrom({ lang, today, from, isInRussia, onChoose }: Props) {
  const { t } = useTranslation('post')
  const { t: desk } = useTranslation('desk')
  const country = findCountry(from)
  const corridor = country === null ? null : corridorOf(country)
  const about = { lang, t, beside: true }
  if (isInRussia)
    return (
      <section className="post-from" aria-labelledby="post-from-title">
        <h2 id="post-from-title">{desk('posting.title')}</h2>
        <p>{t('form.inside')}</p>
      </section>
    )
  return (
    <section className="post-from" aria-labelledby="post-from-title">
      <h2 id="post-from-title">{desk('posting.title')}</h2>
      <div className="field">
        <label htmlFor="post-from">{t('form.from')}</label>
        <select
          className="input"
          id="post-from"
          value={from}
          autoComplete="off"
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{t('form.choose')}</option>
          {listCountries(lang).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={corridor ? `corridor corridor--${corridor.state}` : 'hidden'} role="status">
        {corridor && (
          <>
            <p className="corridor__state">{t(`state.${corridor.state}`)}</p>
            <h3>{sayCorridor({ corridor, lang, t })}</h3>
            <CorridorGrounds corridor={corridor} lang={lang} t={t} />
            {corridor.reports.length > 0 && <CorridorReports reports={corridor.reports} {...about} />}
            <CorridorTime corridor={corridor} today={today} {...about} />
          </>
        )}
      </div>
      <p>
        <a
          className="plain"
          href={country === null ? `/${lang}/post` : `/${lang}/post?from=${country}`}
          target="_blank"
          rel="noopener"
        >
          {desk(country === null ? 'posting.all' : 'posting.more')}
        </a>
      </p>
    </section>
  )
}
