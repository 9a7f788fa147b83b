'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry, KeepProblem } from '@/lib/browser/drafts/box'
import type { DraftFields } from '@/lib/browser/drafts/keeper'
import type { TabNews } from '@/lib/browser/drafts/tabs'
import type { Lang } from '@/lib/i18n/languages'
import { type Draft, draftVersion, type SentLetter } from '@/lib/letter/draft'
import { AskTwice } from './ask-twice'
import { BoxFile } from './box-file'
import { DraftList } from './draft-list'
import { PassphraseForm } from './passphrase-form'
import { ProblemLine } from './problem-line'
import { sayTime } from './say-when'
import { SentLog } from './sent-log'
import { useBox } from './use-box'
import { useKeeping } from './use-keeping'
import { WipeReport } from './wipe-report'

type Props = {
  lang: Lang
  /** What is on the desk; the same object until something changes. Further fields are kept as they are. */
  fields: DraftFields
  /** Puts a kept letter on the desk. */
  onOpen: (draft: Draft) => void
  /** Whether what stands on the desk is on the disk, so that leaving loses nothing. */
  onKept: (isKept: boolean) => void
}

/** «Keep on this device»: off until asked for; then what is written is saved, sealed, as it grows. */
export function DraftShelf({ lang, fields, onOpen, onKept }: Props) {
  const { t } = useTranslation('drafts')
  const heard = useRef<(news: TabNews) => void>(() => {})
  const { state, make, open, close, reload, wipe, tell } = useBox(
    useCallback((news) => heard.current(news), []),
  )
  const box = state.at === 'open' ? state.box : null
  const keeping = useKeeping(box, fields, tell, reload)
  const { keeper, isKept } = keeping
  const [problem, setProblem] = useState<KeepProblem | null>(null)
  heard.current = (news) => {
    keeper?.heard(news)
    if (news.say === 'wiped') setProblem('gone')
  }
  const [elsewhere, setElsewhere] = useState<Entry<Draft> | null>(null)

  useEffect(() => onKept(isKept), [isKept, onKept])

  const take = async (entry: Entry<Draft>) => {
    // What stands on the desk is safe first; where it can't be saved, it stays, and the line above says why.
    if (!(await keeping.saveNow())) return
    const isOurs = await keeper?.take(entry)
    setElsewhere(isOurs ? null : entry)
    if (isOurs) onOpen(entry.kept)
  }
  const takeCopy = (entry: Entry<Draft>) => {
    keeper?.letGo()
    setElsewhere(null)
    onOpen(entry.kept)
  }
  const change = async (work: Promise<{ ok: true } | { ok: false; code: KeepProblem }> | undefined) => {
    const done = await work
    setProblem(done && !done.ok ? done.code : null)
    await reload()
  }
  const note = (sentOn: string, nudgeOn: string | null) => {
    const savedAt = new Date().toISOString()
    const { recipient } = fields
    const line: SentLetter = { kind: 'sent', version: draftVersion, recipient, sentOn, nudgeOn, savedAt }
    void change(box?.save(line, null))
  }
  const wipeAll = (
    <AskTwice
      label={t('wipe.action')}
      question={t('wipe.sure')}
      yes={t('wipe.now')}
      no={t('ask.keep')}
      onYes={() => void wipe()}
    />
  )

  return (
    <section className="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('title')}</h2>
      {state.at === 'none' && (
        <details>
          <summary>{t('none.summary')}</summary>
          <p className="note">{t('none.note')}</p>
          <PassphraseForm key="new" isNew action={t('none.action')} onPassphrase={make} />
        </details>
      )}
      {state.at === 'closed' && (
        <details>
          <summary>{t('closed.summary')}</summary>
          <PassphraseForm key="open" isNew={false} action={t('closed.action')} onPassphrase={open} />
          {wipeAll}
        </details>
      )}
      {state.at === 'unusable' && (
        <>
          <ProblemLine code={state.code} />
          {state.code !== 'unavailable' && wipeAll}
        </>
      )}
      {state.at === 'wiped' && <WipeReport report={state.report} />}
      {state.at === 'open' && (
        <>
          <p role="status" className="drafts__state">
            {keeping.state.say === 'saved' && t('open.saved', { time: sayTime(keeping.state.at, lang) })}
            {keeping.state.say === 'saving' && t('open.saving')}
            {keeping.state.say === 'nothing' && t('open.nothing')}
            {keeping.state.say === 'problem' && t(`problem.${keeping.state.code}`)}
          </p>
          {keeping.state.say === 'problem' && keeping.state.code === 'changed' && (
            <p className="row">
              <button
                type="button"
                className="button"
                onClick={() => {
                  keeper?.letGo()
                  void keeping.saveNow()
                }}
              >
                {t('open.asNew')}
              </button>
            </p>
          )}
          {elsewhere && (
            <p className="row" role="status">
              {t('open.elsewhere')}
              <button type="button" className="button" onClick={() => takeCopy(elsewhere)}>
                {t('open.copy')}
              </button>
            </p>
          )}
          <DraftList
            lang={lang}
            contents={state.contents}
            recipientId={fields.recipient.id}
            openId={keeper?.id ?? null}
            onOpen={(entry) => void take(entry)}
            onRemove={(entry) => void change(box?.remove(entry))}
          />
          <SentLog
            lang={lang}
            name={fields.recipient.name}
            sent={state.contents.sent}
            onNote={note}
            onRemove={(entry) => void change(box?.remove(entry))}
          />
          <BoxFile box={state.box} onTakenIn={() => void reload()} />
          <p className="row">
            <button type="button" className="plain" onClick={() => void keeping.saveNow().then(close)}>
              {t('open.close')}
            </button>
            {wipeAll}
          </p>
        </>
      )}
      <ProblemLine code={problem} />
    </section>
  )
}
