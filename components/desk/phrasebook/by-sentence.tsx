'use client'

import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { listAlternatives } from '@/lib/phrases/alternatives'
import type { Answers } from '@/lib/phrases/answers'
import { type Labels, labelPhrase } from '@/lib/phrases/labels'
import {
  moveSegment,
  removeSegment,
  replaceSegment,
  type Segment,
  type Segmented,
} from '@/lib/phrases/segments'
import type { Context, Part } from '@/lib/phrases/types'

type SentenceProps = {
  labels: Labels
  gloss: Context
  answers: Answers
  segment: Segment
  number: number
  isFirst: boolean
  isLast: boolean
  onReplace: (part: Part) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

/** One sentence: its Russian, what it says, and what can be done with it. */
function Sentence(props: SentenceProps) {
  const { labels, gloss, answers, segment, number, isFirst, isLast, onReplace, onMove, onRemove } = props
  const { t } = useTranslation('phrasebook')
  const { phrase, text } = segment
  const { phraseId, choices } = phrase ?? {}
  // Some twenty phrases are rendered for each sentence: not anew with every key that is pressed in the letter.
  const others = useMemo(
    () =>
      phraseId === undefined
        ? []
        : listAlternatives({ phraseId }, { ...answers, choices: { ...answers.choices, ...choices } }),
    [phraseId, choices, answers],
  )
  const next = others[0]
  return (
    <li className="sentence">
      <p className="sentence__ru" lang="ru" translate="no">
        {text}
      </p>
      <p className="sentence__gloss">
        {phrase
          ? labels.language !== 'ru' && labelPhrase(labels, phrase.phraseId, phrase.choices, gloss)
          : t('sentence.own')}
      </p>
      <div className="sentence__acts">
        {next && (
          <button
            type="button"
            className="plain"
            aria-label={t('sentence.anotherOf', { number })}
            onClick={() => onReplace(others[Math.floor(Math.random() * others.length)] ?? next)}
          >
            {t('sentence.another')}
          </button>
        )}
        {!isFirst && (
          <button
            type="button"
            className="plain"
            aria-label={t('sentence.upOf', { number })}
            onClick={() => onMove(-1)}
          >
            {t('sentence.up')}
          </button>
        )}
        {!isLast && (
          <button
            type="button"
            className="plain"
            aria-label={t('sentence.downOf', { number })}
            onClick={() => onMove(1)}
          >
            {t('sentence.down')}
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-label={t('sentence.removeOf', { number })}
          onClick={onRemove}
        >
          {t('sentence.remove')}
        </button>
        {others.length > 1 && (
          <details className="sentence__others">
            <summary>{t('sentence.choose', { count: others.length })}</summary>
            <ul role="list">
              {others.map((other) => (
                <li key={other.phraseId}>
                  <button type="button" className="phrase" onClick={() => onReplace(other)}>
                    <span lang="ru" translate="no">
                      {other.text}
                    </span>
                    {labels.language !== 'ru' && (
                      <span className="phrase__gloss">
                        {labelPhrase(labels, other.phraseId, other.choices, gloss)}
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  )
}

type Props = {
  labels: Labels
  gloss: Context
  answers: Answers
  letter: Segmented
  onSet: (letter: Segmented) => void
}

/** The letter sentence by sentence: what each says in the reader's language, and ways to change it. */
export function BySentence({ labels, gloss, answers, letter, onSet }: Props) {
  const { segments } = letter
  return (
    <ol className="sentences" role="list">
      {segments.map((segment, index) => (
        <Sentence
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is what stands in this place
          key={index}
          labels={labels}
          gloss={gloss}
          answers={answers}
          segment={segment}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === segments.length - 1}
          onReplace={(part) => onSet(replaceSegment(letter, index, part))}
          onMove={(by) => onSet(moveSegment(letter, index, by))}
          onRemove={() => onSet(removeSegment(letter, index))}
        />
      ))}
    </ol>
  )
}
