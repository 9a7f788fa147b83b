'use client'

import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '@/lib/phrases/answers'
import { fitsContext } from '@/lib/phrases/axes'
import { type Labels, labelPhrase, labelTopic } from '@/lib/phrases/labels'
import { listPhrases, phrases } from '@/lib/phrases/phrasebook'
import { previewPhrase, renderPhrase } from '@/lib/phrases/render'
import { isInSeason } from '@/lib/phrases/season'
import { isFilledElsewhere } from '@/lib/phrases/slots'
import { type Choices, type Context, type Part, type Phrase, type Topic, topics } from '@/lib/phrases/types'
import { SlotField } from './slot-fields'

/** So many are shown while searching: more would not be read. */
const mostFound = 30

type ChoiceProps = {
  labels: Labels
  gloss: Context
  phrase: Phrase
  answers: Answers
  onInsert: (part: Part) => void
}

/** One phrase to put in: what it says, its Russian, and its blanks where it has some. */
function PhraseChoice({ labels, gloss, phrase, answers, onInsert }: ChoiceProps) {
  const { t } = useTranslation('phrasebook')
  const [own, setOwn] = useState<Choices>({})
  const choices = { ...answers.choices, ...own }
  const needed = Object.fromEntries(Object.entries(choices).filter(([slot]) => phrase.slots.includes(slot)))
  const rendered = renderPhrase(phrase.id, needed, answers.context)
  const blanks = phrase.slots.filter((slot) => !isFilledElsewhere(slot))
  const wantsName = !rendered.ok && 'slot' in rendered && isFilledElsewhere(rendered.slot)
  const says = labelPhrase(labels, phrase.id, needed, gloss)
  return (
    <li className="phrase-choice">
      <button
        type="button"
        className="phrase"
        disabled={!rendered.ok}
        onClick={() => rendered.ok && onInsert({ phraseId: phrase.id, choices: needed, text: rendered.text })}
      >
        {labels.language !== 'ru' && <span className="phrase__says">{says}</span>}
        <span className={labels.language === 'ru' ? undefined : 'phrase__gloss'} lang="ru" translate="no">
          {rendered.ok ? rendered.text : previewPhrase(phrase.id, needed, answers.context)}
        </span>
      </button>
      {blanks.length > 0 && (
        <div className="phrase-choice__blanks">
          {blanks.map((slot) => (
            <SlotField
              key={slot}
              labels={labels}
              slot={slot}
              choices={choices}
              only={phrase.slotFilter?.[slot]}
              onChoose={(chosen) => setOwn(chosen)}
            />
          ))}
        </div>
      )}
      {wantsName && <p className="note">{t('phrase.wantsAnswer')}</p>}
    </li>
  )
}

type Props = { labels: Labels; gloss: Context; answers: Answers; onInsert: (part: Part) => void }

/** Every phrase by topic, and a search over what they say. */
export function PhraseList({ labels, gloss, answers, onInsert }: Props) {
  const { t } = useTranslation('phrasebook')
  const id = useId()
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState<Topic | null>(null)
  const { context, date, choices } = answers
  const country = typeof choices?.country === 'string' ? choices.country : undefined

  const fitting = (list: readonly Phrase[]) => {
    const fit = list.filter((phrase) => fitsContext(phrase, context))
    const now = fit.filter((phrase) => isInSeason(phrase, date, country))
    return [...now, ...fit.filter((phrase) => !now.includes(phrase))]
  }
  const found = useMemo(() => {
    const words = sought.trim().toLocaleLowerCase(labels.language).split(/\s+/).filter(Boolean)
    if (words.length === 0) return null
    return phrases.filter((phrase) => {
      if (!fitsContext(phrase, context)) return false
      const says = `${labelPhrase(labels, phrase.id, {}, gloss)} ${previewPhrase(phrase.id, {}, context)}`
      const low = says.toLocaleLowerCase(labels.language)
      return words.every((word) => low.includes(word))
    })
  }, [sought, labels, gloss, context])
  const listed = (list: readonly Phrase[]) => (
    <ul className="phrases" role="list">
      {list.map((phrase) => (
        <PhraseChoice
          key={phrase.id}
          labels={labels}
          gloss={gloss}
          phrase={phrase}
          answers={answers}
          onInsert={onInsert}
        />
      ))}
    </ul>
  )
  return (
    <div className="phrase-list">
      <div className="field">
        <label htmlFor={`${id}-find`}>{t('find.label')}</label>
        <input
          id={`${id}-find`}
          className="input"
          type="search"
          value={sought}
          autoComplete="off"
          onChange={({ target }) => setSought(target.value)}
        />
      </div>
      {found ? (
        <>
          <p className="note" role="status">
            {t('find.found', { count: found.length })}
          </p>
          {listed(found.slice(0, mostFound))}
        </>
      ) : (
        topics
          .filter((topic) => listPhrases(topic).some((phrase) => fitsContext(phrase, context)))
          .map((topic) => (
            <details
              key={topic}
              className="panel"
              open={open === topic}
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setOpen(topic)
                else if (open === topic) setOpen(null)
              }}
            >
              <summary className="panel__title panel__title--small">{labelTopic(labels, topic)}</summary>
              {open === topic && listed(fitting(listPhrases(topic)))}
            </details>
          ))
      )}
    </div>
  )
}
