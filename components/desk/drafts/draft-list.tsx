'use client'

import { useTranslation } from 'react-i18next'
import type { Contents, Entry } from '@/lib/browser/drafts/box'
import type { Lang } from '@/lib/i18n/languages'
import type { Draft } from '@/lib/letter/draft'
import { AskTwice } from './ask-twice'
import { sayWhen } from './say-when'

type Props = {
  lang: Lang
  contents: Contents
  /** The person whose desk this is: letters to others open at theirs. */
  recipientId: string
  openId: string | null
  onOpen: (entry: Entry<Draft>) => void
  onRemove: (entry: Entry<Draft>) => void
}

const beginning = (text: string) => {
  const line = text.trim().replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60).trimEnd()}…` : line
}

const unreadCodes = ['newer', 'older', 'damaged'] as const

/** Everything kept, newest first, and a word for what can't be read here. */
export function DraftList({ lang, contents, recipientId, openId, onOpen, onRemove }: Props) {
  const { t } = useTranslation('drafts')
  const { drafts, unread } = contents
  const count = (code: string) => unread.filter((row) => row.code === code).length
  return (
    <>
      {drafts.length === 0 && <p className="note">{t('list.empty')}</p>}
      <ul role="list" className="drafts__list">
        {drafts.map((entry) => {
          const { recipient, savedAt, text } = entry.kept
          const words = { name: recipient.name, when: sayWhen(savedAt, lang) }
          return (
            <li key={entry.id}>
              <p>
                <b>{t('list.one', words)}</b>
                <span className="note" lang="ru" translate="no">
                  {beginning(text)}
                </span>
              </p>
              <p className="row">
                {entry.id === openId ? (
                  <span className="note">{t('list.isOpen')}</span>
                ) : recipient.id === recipientId ? (
                  <button type="button" className="plain" onClick={() => onOpen(entry)}>
                    {t('list.open')}
                    <span className="hidden">: {t('list.one', words)}</span>
                  </button>
                ) : (
                  <a className="plain" href={`/${lang}/write/${recipient.slug}`}>
                    {t('list.desk', words)}
                  </a>
                )}
                {entry.id !== openId && (
                  <AskTwice
                    label={t('list.remove')}
                    question={t('list.sure')}
                    yes={t('list.removeNow')}
                    no={t('ask.keep')}
                    onYes={() => onRemove(entry)}
                  />
                )}
              </p>
            </li>
          )
        })}
      </ul>
      {unreadCodes.map(
        (code) =>
          count(code) > 0 && (
            <p key={code} className="note">
              {t(`unread.${code}`, { count: count(code) })}
            </p>
          ),
      )}
    </>
  )
}
