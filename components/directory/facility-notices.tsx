import type { FacilityProfile } from '@/lib/facility/types'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import { SightingLine } from './sighting-line'

type Props = {
  notices: FacilityProfile['notices']
  lang: Lang
  /** Reads the namespace `facilities`. */
  t: Translate
}

/** What newer reports say of a place and its address does not show, one sentence each with who says so. */
export function FacilityNotices({ notices, lang, t }: Props) {
  if (notices.length === 0) return null
  return (
    <section>
      <h2>{t('profile.notices')}</h2>
      <ul role="list" className="rules">
        {notices.map(({ kind, on, seen }) => (
          <li key={`${kind}/${seen.url}`}>
            <p>
              {on
                ? t(`profile.notice.${kind}`, { date: formatDate(on, lang) })
                : t(`profile.notice.${kind}Undated`)}
            </p>
            <SightingLine seen={seen} lang={lang} t={t} />
          </li>
        ))}
      </ul>
    </section>
  )
}
