import { sourceName } from '@/lib/guide/source-name'
import type { Translate } from '@/lib/i18n/server'

type Props = { sources: readonly string[]; year: number | null; t: Translate }

/** Where a rule was read and in which year, as links that show where they lead. `t` reads `guide`. */
export function GuideSources({ sources, year, t }: Props) {
  return (
    <p className="note rule__sources">
      {t('source.label', { count: sources.length })}:{' '}
      {sources.map((url, index) => (
        <span key={url}>
          {index > 0 && ', '}
          <a href={url} rel="noreferrer external">
            {sourceName(url)}
          </a>
        </span>
      ))}
      {' · '}
      {year === null ? t('source.yearUnknown') : t('source.yearSeen', { year })}
    </p>
  )
}
