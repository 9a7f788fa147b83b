'use client'

import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeepProblem, OpenBox } from '@/lib/browser/drafts/box'
import { ProblemLine } from './problem-line'

type Props = { box: OpenBox; onTakenIn: () => void }

/** Neutral like every file of ours: it names neither the site nor anybody. */
const fileName = 'kept.json'

/** The box as a file, and such a file back into the box: sealed all the way. */
export function BoxFile({ box, onTakenIn }: Props) {
  const { t } = useTranslation('drafts')
  const id = useId()
  const file = useRef<HTMLInputElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<KeepProblem | null>(null)
  const [taken, setTaken] = useState<{ added: number; unread: number } | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url])

  const write = async () => {
    const written = await box.export()
    setProblem(written.ok ? null : written.code)
    if (written.ok) setUrl(URL.createObjectURL(new Blob([written.value], { type: 'application/json' })))
  }
  const read = async (event: FormEvent) => {
    event.preventDefault()
    const chosen = file.current?.files?.[0]
    if (!chosen) return file.current?.focus()
    setBusy(true)
    setTaken(null)
    const done = await box.import(await chosen.text(), words)
    setBusy(false)
    setProblem(done.ok ? null : done.code)
    if (!done.ok) return
    setTaken(done.value)
    setWords('')
    onTakenIn()
  }
  return (
    <details>
      <summary>{t('file.title')}</summary>
      <p className="note">{t('file.note')}</p>
      <p className="row">
        <button type="button" className="button" onClick={() => void write()}>
          {t('file.write')}
        </button>
        {url && (
          <a className="plain" href={url} download={fileName}>
            {t('file.save', { name: fileName })}
          </a>
        )}
      </p>
      <form className="field" onSubmit={read} autoComplete="off">
        <label htmlFor={`${id}-file`}>{t('file.choose')}</label>
        <input ref={file} id={`${id}-file`} type="file" accept=".json,application/json" />
        <label htmlFor={`${id}-words`}>{t('file.pass')}</label>
        <input
          id={`${id}-words`}
          className="input"
          type="password"
          autoComplete="off"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p>
          <button type="submit" className="button" disabled={isBusy}>
            {isBusy ? t('pass.busy') : t('file.read')}
          </button>
        </p>
        <ProblemLine code={problem} />
        <p className="note" role="status">
          {taken && t('file.taken', { count: taken.added })}
          {taken !== null && taken.unread > 0 && ` ${t('file.unread', { count: taken.unread })}`}
        </p>
      </form>
    </details>
  )
}
