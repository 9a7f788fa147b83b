'use client'

import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import type { Warning } from './list-warnings'
import { WarningCard } from './warning-card'

type Props = {
  lang: Lang
  text: string
  warnings: readonly Warning[]
  /** Keys of what the writer keeps, for this letter. */
  kept: readonly string[]
  onKeep: (warning: Warning) => void
  onShow: (warning: Warning) => void
  onShowAgain: (keys: readonly string[]) => void
}

/** What to look at before sending, in the order of the text. Nothing here stands in anybody's way. */
export function GuidanceCards({ lang, text, warnings, kept, onKeep, onShow, onShowAgain }: Props) {
  const { t } = useTranslation('guidance')
  const id = useId()
  const open = warnings.filter(({ key }) => !kept.includes(key))
  const waved = warnings.length - open.length
  return (
    <section className="findings guidance" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t('title')}
      </h2>
      <p>{open.length > 0 ? t('open', { count: open.length }) : t('none')}</p>
      {open.length > 0 && (
        <ol className="findings__list" role="list">
          {open.map((warning) => (
            <WarningCard
              key={`${warning.key}@${warning.start}`}
              lang={lang}
              text={text}
              warning={warning}
              onShow={() => onShow(warning)}
              onKeep={() => {
                onKeep(warning)
                // The button that was pressed is gone with its card: the heading takes the focus over.
                document.getElementById(id)?.focus({ preventScroll: true })
              }}
            />
          ))}
        </ol>
      )}
      {waved > 0 && (
        <p className="row ui">
          {t('kept', { count: waved })}
          <button
            type="button"
            className="plain"
            onClick={() => onShowAgain(warnings.map(({ key }) => key).filter((key) => kept.includes(key)))}
          >
            {t('showAgain')}
          </button>
        </p>
      )}
    </section>
  )
}
