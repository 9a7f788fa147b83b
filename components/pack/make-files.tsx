import { type Dispatch, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackPress } from '@/lib/browser/pdf-pack-client'
import { packFileName } from '@/lib/pack/file-names'
import { quarterOf } from '@/lib/pack/milestones'
import type { PlanAction } from '@/lib/pack/plan'
import type { PackOptions, PackOutput, PackPerson } from '@/lib/pack/types'
import type { Job } from '@/lib/print/types'
import { Faults } from './faults'
import { FileList } from './file-list'
import { OwnSheets } from './own-sheets'
import { PrintPlan } from './print-plan'
import { useFiles } from './use-files'
import type { Laid } from './use-laid'

type Props = {
  chosen: readonly PackPerson[]
  options: PackOptions
  output: PackOutput
  laid: Laid
  dispatch: Dispatch<PlanAction>
  press: PackPress | null
  job: Job
}

/** From the chosen people to files: one press, progress, a stop that keeps what is finished. */
export function MakeFiles({ chosen, options, output, laid, dispatch, press, job }: Props) {
  const { t } = useTranslation('pack')
  const { making, isStale, make, stop } = useFiles(press, job)
  const link = useRef<HTMLAnchorElement>(null)
  const progress = useRef<HTMLDivElement>(null)
  const { files, named } = output
  const { say, way, done, total } = making
  const notes = laid?.answer.notes ?? []
  const canMake = chosen.length > 0 && options.parts.length > 0 && !(laid && notes.length === 0)
  const old = chosen.filter(({ isOld }) => isOld).length
  const isMaking = say === 'making'
  const isOver = say === 'whole' || say === 'stopped'

  useEffect(() => {
    if (isOver) link.current?.focus()
  }, [isOver])
  useEffect(() => {
    // The button that was pressed is gone. Not onto «stop»: a second press of the same key would end the work.
    if (isMaking) progress.current?.focus()
  }, [isMaking])

  const nameOf = (letter: number | null) => {
    if (way === 'one') return packFileName(1, 1)
    const person = letter === null ? undefined : chosen[letter]
    return packFileName(
      letter === null ? 0 : letter + 1,
      chosen.length,
      person && named ? person.recipient.slug : null,
    )
  }
  const titleOf = (letter: number | null) => {
    if (letter !== null) return `${letter + 1}. ${chosen[letter]?.name ?? ''}`
    return t(way === 'one' ? 'make.whole' : 'make.shared')
  }
  const told = (count: number) => t(way === 'one' ? 'make.pageOf' : 'make.fileOf', { done: count, total })
  const quarter = quarterOf(done, total)

  return (
    <section aria-labelledby="file" className="pack-part pack-file">
      <h2 id="file">{t('make.title')}</h2>
      {chosen.length === 0 ? (
        <p>{t('make.nobody')}</p>
      ) : (
        <p className="ui">
          {t('make.for', { count: chosen.length })}{' '}
          {notes.length > 0 && t('make.pages', { count: notes.length })}
        </p>
      )}
      {old > 0 && <p className="note state--careful">{t('make.old', { count: old })}</p>}
      <fieldset className="choice" disabled={isMaking}>
        <legend className="hidden">{t('make.files')}</legend>
        {(['one', 'each'] as const).map((one) => (
          <label key={one} className="choice__one">
            <input
              type="radio"
              name="files"
              checked={files === one}
              onChange={() => dispatch({ type: 'setOutput', output: { files: one } })}
            />
            <span>{t(`make.${one}`)}</span>
          </label>
        ))}
        {files === 'each' && (
          <>
            <label className="tick">
              <input
                type="checkbox"
                checked={named}
                onChange={(event) => dispatch({ type: 'setOutput', output: { named: event.target.checked } })}
              />
              <span>
                {t('make.named')}
                <span className="note pack-note">{t('make.namedNote')}</span>
              </span>
            </label>
            <OwnSheets options={options} dispatch={dispatch} />
          </>
        )}
      </fieldset>
      {laid && chosen.length > 0 && <Faults laid={laid} />}
      <p className="hidden" role="status">
        {isMaking && (quarter > 0 ? told(Math.ceil((quarter * total) / 4)) : t('make.begun'))}
      </p>
      {isMaking ? (
        <div ref={progress} className="making-pdf" tabIndex={-1}>
          <p className="figures">{total > 0 ? told(done) : t('make.begun')}</p>
          <progress aria-label={t('make.begun')} max={total || undefined} value={total ? done : undefined} />
          <button type="button" className="button" onClick={stop}>
            {t('make.stop')}
          </button>
        </div>
      ) : (
        <>
          {isStale && say === 'none' && <p role="status">{t('make.stale')}</p>}
          {say === 'failed' && (
            <p role="alert" className="state--stop">
              {t('make.failed')}
            </p>
          )}
          {say === 'stopped' && (
            <p role="status">{t(making.files.length > 0 ? 'make.stopped' : 'make.stoppedEmpty')}</p>
          )}
          {say === 'whole' && <p role="status">{t('make.ready', { count: making.files.length })}</p>}
        </>
      )}
      <FileList files={making.files} nameOf={nameOf} titleOf={titleOf} first={link} isOne={way === 'one'} />
      {!isMaking && (
        <p>
          <button
            type="button"
            className={making.files.length > 0 ? 'button' : 'action'}
            disabled={!canMake}
            onClick={() => make(files)}
          >
            {t(making.files.length > 0 || say === 'failed' ? 'make.again' : 'make.button')}
          </button>
        </p>
      )}
      {options.parts.length === 0 && <p className="note">{t('make.nothing')}</p>}
      {notes.length > 0 && <PrintPlan notes={notes} options={options} files={files} />}
    </section>
  )
}
