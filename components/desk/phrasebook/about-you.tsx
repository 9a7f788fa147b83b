'use client'

import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameInRussian, type WriterAnswers } from '@/lib/letter/writer'
import { acquaintances, occasions, subjects } from '@/lib/phrases/answers'
import { type Labels, labelChoice, labelTopic } from '@/lib/phrases/labels'
import { countries } from '@/lib/phrases/places/countries'
import { collator } from '@/lib/text/intl'
import { SlotFields } from './slot-fields'
import { TownField } from './town-field'

const writers = ['f', 'm', 'pl', 'x'] as const

type Props = {
  labels: Labels
  writer: WriterAnswers
  onTell: (told: Partial<WriterAnswers>) => void
  onSuggest: () => void
  hasPhrases: boolean
}

/** A few questions, none of them a must: the more is told, the more the suggested letter has of its writer. */
export function AboutYou({ labels, writer, onTell, onSuggest, hasPhrases }: Props) {
  const { t } = useTranslation('phrasebook')
  const id = useId()
  const named = useMemo(() => {
    const order = collator(labels.language)
    return countries
      .map((country) => ({ id: country.id, name: labelChoice(labels, 'country', country.id) }))
      .sort((a, b) => order.compare(a.name, b.name))
  }, [labels])
  return (
    <div className="about-you">
      <fieldset className="choice choice--row">
        <legend>{t('you.writer')}</legend>
        {writers.map((kind) => (
          <label key={kind} className="choice__one">
            <input
              type="radio"
              name={`${id}-writer`}
              checked={writer.writer === kind}
              onChange={() => onTell({ writer: kind })}
            />
            <span>{t(`you.writers.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="choice choice--row">
        <legend>{t('you.acquaintance')}</legend>
        {acquaintances.map((kind) => (
          <label key={kind} className="choice__one">
            <input
              type="radio"
              name={`${id}-acquaintance`}
              checked={writer.acquaintance === kind}
              onChange={() => onTell({ acquaintance: kind })}
            />
            <span>{t(`you.acquaintances.${kind}`)}</span>
          </label>
        ))}
        <p className="note">{t('you.registerNote')}</p>
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-name`}>{t('you.name')}</label>
        <input
          id={`${id}-name`}
          className="input"
          value={writer.name}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => onTell({ name: target.value, nameRu: '' })}
        />
      </div>
      {/[a-z]/i.test(writer.name) && (
        <div className="field">
          <label htmlFor={`${id}-name-ru`}>{t('you.nameRu')}</label>
          <input
            id={`${id}-name-ru`}
            className="input"
            lang="ru"
            translate="no"
            value={writer.nameRu || nameInRussian(writer.name)}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => onTell({ nameRu: target.value })}
          />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-country`}>{t('you.country')}</label>
        <select
          id={`${id}-country`}
          className="input"
          value={writer.country}
          onChange={({ target }) => onTell({ country: target.value })}
        >
          <option value="">{t('you.notSaid')}</option>
          {named.map((country) => (
            <option key={country.id} value={country.id}>
              {country.name}
            </option>
          ))}
        </select>
      </div>
      <TownField labels={labels} writer={writer} onTell={onTell} />
      <div className="field">
        <label htmlFor={`${id}-occasion`}>{t('you.occasion')}</label>
        <select
          id={`${id}-occasion`}
          className="input"
          value={writer.occasion ?? ''}
          onChange={({ target }) =>
            onTell({ occasion: occasions.find((occasion) => occasion === target.value) ?? null })
          }
        >
          <option value="">{t('you.noOccasion')}</option>
          {occasions.map((occasion) => (
            <option key={occasion} value={occasion}>
              {labelTopic(labels, occasion)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="choice choice--row">
        <legend>{t('you.subjects')}</legend>
        {subjects.map((subject) => (
          <label key={subject} className="choice__one">
            <input
              type="checkbox"
              checked={writer.subjects.includes(subject)}
              onChange={({ target }) =>
                onTell({
                  subjects: target.checked
                    ? [...writer.subjects, subject]
                    : writer.subjects.filter((other) => other !== subject),
                })
              }
            />
            <span>{labelTopic(labels, subject)}</span>
          </label>
        ))}
      </fieldset>
      <SlotFields
        labels={labels}
        topics={writer.subjects}
        choices={writer.choices}
        onChoose={(choices) => onTell({ choices })}
      />
      <p className="about-you__onward">
        <button type="button" className="action action--second" onClick={onSuggest}>
          {t(hasPhrases ? 'suggest.another' : 'suggest.first')}
        </button>
        <span className="note">{t(hasPhrases ? 'suggest.anotherNote' : 'suggest.firstNote')}</span>
      </p>
    </div>
  )
}
