'use client'

import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Labels, labelChoice, labelSlot } from '@/lib/phrases/labels'
import { listPhrases } from '@/lib/phrases/phrasebook'
import { findSlot, listEntries } from '@/lib/phrases/slots'
import type { Choices, Topic } from '@/lib/phrases/types'

type FieldProps = {
  labels: Labels
  slot: string
  choices: Choices
  /** Ids that make sense here; all where absent. */
  only?: readonly string[] | undefined
  onChoose: (choices: Choices) => void
}

/** One blank of a phrase: a list to choose from, a number, a day or a word. */
export function SlotField({ labels, slot, choices, only, onChoose }: FieldProps) {
  const { t } = useTranslation('phrasebook')
  const id = useId()
  const source = findSlot(slot)
  if (!source) return null
  const value = choices[slot]
  const choose = (chosen: string) => {
    const { [slot]: _, ...rest } = choices
    if (chosen === '') onChoose(rest)
    else onChoose({ ...rest, [slot]: source.kind === 'number' ? Number(chosen) : chosen })
  }
  return (
    <div className="field">
      <label htmlFor={id}>{labelSlot(labels, slot)}</label>
      {source.kind === 'catalogue' ? (
        <select
          id={id}
          className="input"
          value={String(value ?? '')}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{t('you.notSaid')}</option>
          {listEntries(slot)
            .filter((entry) => !only || only.includes(entry.id))
            .map((entry) => (
              <option key={entry.id} value={entry.id}>
                {labelChoice(labels, slot, entry.id)}
              </option>
            ))}
        </select>
      ) : (
        <input
          id={id}
          className="input"
          type={source.kind === 'number' ? 'number' : source.kind === 'date' ? 'date' : 'text'}
          min={source.kind === 'number' ? source.min : undefined}
          max={source.kind === 'number' ? source.max : undefined}
          value={typeof value === 'object' ? value.nom : String(value ?? '')}
          autoComplete="off"
          onChange={({ target }) => choose(target.value)}
        />
      )}
      {source.kind === 'text' && <span className="note">{t('slot.cyrillic')}</span>}
    </div>
  )
}

type Props = {
  labels: Labels
  topics: readonly Topic[]
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** What the chosen subjects would like to know: the hobby, the animal, the book. */
export function SlotFields({ labels, topics, choices, onChoose }: Props) {
  const slots = useMemo(() => {
    const wanted = topics.flatMap((topic) =>
      listPhrases(topic)
        .filter(({ quiet, kind }) => !quiet && kind === 'statement')
        .flatMap((phrase) => phrase.slots),
    )
    return [...new Set(wanted)].filter((slot) => findSlot(slot)?.kind === 'catalogue' && slot !== 'ruWord')
  }, [topics])
  if (slots.length === 0) return null
  return (
    <div className="about-you__slots">
      {slots.map((slot) => (
        <SlotField key={slot} labels={labels} slot={slot} choices={choices} onChoose={onChoose} />
      ))}
    </div>
  )
}
