import { useTranslation } from 'react-i18next'
import { reasons } from '@/lib/guidance/sources'
import { sourceName } from '@/lib/guide/source-name'
import type { Lang } from '@/lib/i18n/languages'
import { excerptOf } from '@/lib/letter/excerpt'
import { dateFormat } from '@/lib/text/intl'
import type { Warning } from './list-warnings'

type Props = { lang: Lang; text: string; warning: Warning; onKeep: () => void; onShow: () => void }

/** One place: its words, what they touch on, why that matters and who says so, and two things to do about it. */
export function WarningCard({ lang, text, warning, onKeep, onShow }: Props) {
  const { t } = useTranslation('guidance')
  const { category, level } = warning
  const { before, words, after } = excerptOf(text, warning)
  const reason = reasons[category]
  const readOn =
    reason &&
    dateFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
      Date.UTC(reason.read.year, reason.read.month - 1, 1),
    )
  return (
    <li className="warning">
      <p className="finding__words" lang="ru" translate="no">
        «{before}
        <mark className="m m-content">{words}</mark>
        {after}»
      </p>
      <p className="warning__kind">
        {t(`kind.${category}`)} · {t(`level.${level}`)}
      </p>
      <p>{t(`why.${category}`)}</p>
      <p>{t(`instead.${category}`)}</p>
      <p className="warning__source">
        {reason && readOn
          ? t('source.read', { name: sourceName(reason.url), date: readOn })
          : t('source.own')}
      </p>
      <p className="row">
        <button type="button" className="button" aria-label={t('show.label', { words })} onClick={onShow}>
          {t('show.button')}
        </button>
        <button type="button" className="plain" aria-label={t('keep.label', { words })} onClick={onKeep}>
          {t('keep.button')}
        </button>
      </p>
    </li>
  )
}
