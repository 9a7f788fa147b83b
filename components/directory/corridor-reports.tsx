import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { Translate } from '@/lib/i18n/server'
import type { CorridorReport } from '@/lib/mail/corridor-types'

type Props = {
  reports: readonly CorridorReport[]
  lang: Lang
  t: Translate
  /** Sources open beside a page that must not be left: the desk. */
  beside?: boolean
}

/** What sources say of a corridor, oldest first, each with its day and a link. */
export function CorridorReports({ reports, lang, t, beside = false }: Props) {
  return (
    <ol role="list" className="rules">
      {reports.map(({ says, on, source, url }) => (
        <li key={`${says}/${url}`}>
          <p>{t(`report.${says}`)}</p>
          <a className="note" href={url} rel="noreferrer external" target={beside ? '_blank' : undefined}>
            {on ? t('reportLine', { date: formatDate(on, lang), source }) : t('reportUndated', { source })}
          </a>
        </li>
      ))}
    </ol>
  )
}
