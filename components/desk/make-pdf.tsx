'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BeforePrinting } from '@/lib/letter/before-printing'
import { fileNameOf } from '@/lib/letter/file-name'
import type { Job } from '@/lib/print/types'
import { usePdf } from './use-pdf'

type Props = { job: Job; before: BeforePrinting; filesMade: number; onMade: () => void; button?: string }

/**
 * The one action of the last step; with words of its own on the button it is a quieter one, for a further piece. Whatever is asked about first, a second press goes on; the second press is a
 * button of its own in another place, so that it is a decision and not a double click.
 */
export function MakePdf({ job, before, filesMade, onMade, button }: Props) {
  const { t } = useTranslation('desk')
  const { state, isStale, make, cancel } = usePdf(job, onMade)
  const [isAsking, setAsking] = useState(false)
  const answer = useRef<HTMLButtonElement>(null)
  const link = useRef<HTMLAnchorElement>(null)
  const about = before.say === 'ask' ? before.about : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: another job is asked about anew
  useEffect(() => setAsking(false), [job, about])
  useEffect(() => {
    if (isAsking) answer.current?.focus()
  }, [isAsking])
  useEffect(() => {
    if (state.say === 'ready') link.current?.focus()
  }, [state])

  const start = () => {
    setAsking(false)
    make(fileNameOf(job.kind, filesMade + 1))
  }

  if (state.say === 'making')
    return (
      <div className="making-pdf">
        <p role="status">{t('make.making')}</p>
        <progress
          aria-label={t('make.making')}
          max={state.total || undefined}
          value={state.total ? state.done : undefined}
        />
        <button type="button" className="button" onClick={cancel}>
          {t('make.cancel')}
        </button>
      </div>
    )
  return (
    <div className="making-pdf">
      {state.say === 'ready' ? (
        <>
          <p role="status">{t('make.ready')}</p>
          <a ref={link} className={button ? 'button' : 'action'} href={state.url} download={state.fileName}>
            {t('make.save', { file: state.fileName })}
          </a>
        </>
      ) : (
        <>
          {isStale && <p role="status">{t('make.stale')}</p>}
          {state.say === 'failed' && (
            <p role="alert" className="state--stop">
              {t('make.failed')}
            </p>
          )}
          {isAsking && about ? (
            <div className="ask">
              <p className="ask__about" id="ask">
                {t(`make.${about}`)}
              </p>
              <button ref={answer} type="button" className="button" aria-describedby="ask" onClick={start}>
                {t(`make.${about}Anyway`)}
              </button>
            </div>
          ) : (
            <button
              type="button"
              className={button ? 'button' : 'action'}
              onClick={about ? () => setAsking(true) : start}
            >
              {state.say === 'failed' ? t('make.again') : (button ?? t('make.button'))}
            </button>
          )}
        </>
      )}
    </div>
  )
}
