'use client'

import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckState } from './use-russian-check'

type Props = { state: CheckState; count: number; isWriting: boolean }

/**
 * How many things there are to look at, quietly under the sheet, with a way to them. Heard once, when the writer
 * pauses and the number has changed; never at every key.
 */
export function LiveStatus({ state, count, isWriting }: Props) {
  const { t } = useTranslation('desk')
  const [heard, setHeard] = useState<number | null>(null)
  useEffect(() => {
    if (state === 'done' && !isWriting) setHeard((before) => (before === null && count === 0 ? null : count))
  }, [state, isWriting, count])
  const said = (number: number) => (number > 0 ? t('finding.title', { count: number }) : t('finding.none'))
  return (
    <>
      {state === 'slow' && <p className="soft">{t('verdict.checking')}</p>}
      {count > 0 && (
        <p>
          <button
            type="button"
            className="plain"
            onClick={() => document.getElementById('findings')?.focus()}
          >
            {said(count)}
          </button>
        </p>
      )}
      <p className="hidden" role="status">
        {heard === null ? '' : said(heard)}
      </p>
    </>
  )
}
