'use client'

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WriterAnswers } from '@/lib/letter/writer'
import { labelPhrase } from '@/lib/phrases/labels'
import { AboutYou } from './about-you'
import { BySentence } from './by-sentence'
import { PhraseList } from './phrase-list'
import type { Phrasebook } from './use-phrasebook'

type Props = {
  phrasebook: Phrasebook
  writer: WriterAnswers /** Open to begin with: an empty sheet, and a reader who may know no Russian. */
  wantsStart: boolean
}

/** Over the sheet: a few questions, and a whole letter in right Russian. */
export function SuggestPanel({ phrasebook, writer, wantsStart }: Props) {
  const { t } = useTranslation('phrasebook')
  const { labels, letter, unrendered, gloss } = phrasebook
  const [isOpen, setOpen] = useState(wantsStart)
  if (!labels) return <p className="note">{t('loading')}</p>
  const hasPhrases = letter.segments.some(({ phrase }) => phrase !== null)
  return (
    <details
      className="panel panel--framed"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="panel__title">{t('suggest.title')}</summary>
      <div className="panel__in">
        <p className="note">{t('suggest.lead')}</p>
        <AboutYou
          labels={labels}
          writer={writer}
          onTell={phrasebook.tell}
          onSuggest={() => {
            phrasebook.suggest()
            // The letter is what to look at now.
            setOpen(false)
          }}
          hasPhrases={hasPhrases}
        />
        {unrendered.length > 0 && (
          <div className="notice" role="status">
            <p>{t('unrendered', { count: unrendered.length })}</p>
            <ul>
              {unrendered.map(({ phraseId, start }) => (
                <li key={start}>{labelPhrase(labels, phraseId, {}, gloss) ?? t('sentence.gone')}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  )
}

/** Under the sheet: the letter sentence by sentence, and every phrase there is. */
export function PhrasePanels({ phrasebook }: Pick<Props, 'phrasebook'>) {
  const { t } = useTranslation('phrasebook')
  const { labels, letter, answers, gloss } = phrasebook
  if (!labels) return null
  const hasPhrases = letter.segments.some(({ phrase }) => phrase !== null)
  return (
    <div className="panels panels--phrases">
      {hasPhrases && (
        <details className="panel" open>
          <summary className="panel__title">{t('sentence.title')}</summary>
          <BySentence
            labels={labels}
            gloss={gloss}
            answers={answers}
            letter={letter}
            onSet={phrasebook.set}
          />
          <p className="about-you__onward">
            <button type="button" className="button" onClick={phrasebook.suggest}>
              {t('suggest.another')}
            </button>
            <span className="note">{t('suggest.anotherNote')}</span>
          </p>
        </details>
      )}
      <details className="panel">
        <summary className="panel__title">{t('phrase.title')}</summary>
        <div className="panel__in">
          <p className="note">{t('phrase.lead')}</p>
          <PhraseList labels={labels} gloss={gloss} answers={answers} onInsert={phrasebook.insert} />
        </div>
      </details>
    </div>
  )
}
