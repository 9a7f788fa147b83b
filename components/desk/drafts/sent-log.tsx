'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/lib/browser/drafts/box'
import { formatDate } from '@/lib/i18n/dates'
import type { Lang } from '@/lib/i18n/languages'
import type { SentLetter } from '@/lib/letter/draft'
import { AskTwice } from './ask-twice'
import { dayOf } from './say-when'

type Props = {
  lang: Lang
  name: string
  sent: readonly Entry<SentLetter>[]
  /** Days as `YYYY-MM-DD`. */
  onNote: (sentOn: string, nudgeOn: string | null) => void
  onRemove: (entry: Entry<SentLetter>) => void
}

/** Answers take weeks; a second letter need not wait for the first answer (facts.md). */
const nudgeWeeks = [0, 2, 4, 8] as const

/** The private log: who was written to, when, and when to write again. Empty until the writer adds a line. */
export function SentLog({ lang, name, sent, onNote, onRemove }: Props) {
  const { t } = useTranslation('drafts')
  const [weeks, setWeeks] = useState<number>(4)
  const today = dayOf(new Date())
  return (
    <details className="drafts__log">
      <summary>{t('log.title')}</summary>
      <p className="note">{t('log.note')}</p>
      <ul role="list" className="drafts__list">
        {sent.map((entry) => {
          const { recipient, sentOn, nudgeOn } = entry.kept
          const isDue = nudgeOn !== null && nudgeOn <= today
          return (
            <li key={entry.id}>
              <p>
                {t('log.one', { name: recipient.name, date: formatDate(sentOn, lang) })}
                {nudgeOn !== null && (
                  <span className={isDue ? 'note drafts__due' : 'note'}>
                    {isDue ? t('log.due') : t('log.nudge', { date: formatDate(nudgeOn, lang) })}
                  </span>
                )}
              </p>
              <p className="row">
                <a className="plain" href={`/${lang}/write/${recipient.slug}`}>
                  {t('list.desk', { name: recipient.name })}
                </a>
                <AskTwice
                  label={t('list.remove')}
                  question={t('log.sure')}
                  yes={t('list.removeNow')}
                  no={t('ask.keep')}
                  onYes={() => onRemove(entry)}
                />
              </p>
            </li>
          )
        })}
      </ul>
      <p className="row">
        <label>
          {t('log.remind')}{' '}
          <select
            className="input drafts__weeks"
            value={weeks}
            onChange={(event) => setWeeks(Number(event.target.value))}
          >
            {nudgeWeeks.map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('log.never') : t('log.weeks', { count })}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button"
          onClick={() => onNote(today, weeks === 0 ? null : dayOf(new Date(), weeks * 7))}
        >
          {t('log.add', { name })}
        </button>
      </p>
    </details>
  )
}
