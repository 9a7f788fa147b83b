import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { corridorOf } from '@/lib/mail/corridor-of'
import { countryName } from '@/lib/mail/country-names'
import { lentTime, reckonedTime } from '@/lib/mail/post-by'

type Props = { from: string | null; lang: Lang; t: Translate }

/** With which time the days to post by are reckoned, and whose figure it is: in one sentence. */
export function ReckonedFrom({ from, lang, t }: Props) {
  if (!from) return <p className="note">{t('reckon.anywhere', { days: lentTime.days })}</p>
  const reckoned = reckonedTime(corridorOf(from))
  const country = countryName(from, lang)
  return (
    <p className="note">
      {reckoned
        ? t(`reckon.${reckoned.time}`, { country, days: reckoned.days })
        : t('reckon.closed', { country })}{' '}
      <a className="unprinted" href={`/${lang}/post?from=${from}`}>
        {t('reckon.corridor')}
      </a>
    </p>
  )
}
