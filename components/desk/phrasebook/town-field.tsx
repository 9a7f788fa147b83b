'use client'

import { useId, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { nameInRussian, type WriterAnswers } from '@/lib/letter/writer'
import type { Labels } from '@/lib/phrases/labels'
import { proposeCity } from '@/lib/phrases/name-forms/city'
import { cityLabel } from '@/lib/phrases/places/city-label'
import { findCity, listCities } from '@/lib/phrases/places/find-city'

type Props = {
  labels: Labels
  writer: WriterAnswers
  onTell: (told: Partial<WriterAnswers>) => void
}

/**
 * The writer's town. One of the table has its forms; for any other the proposed forms are shown and taken only when
 * the writer says so: without them the letter names the town in a sentence that is right for every name.
 */
export function TownField({ labels, writer, onTell }: Props) {
  const { t } = useTranslation('phrasebook')
  const id = useId()
  const { city, cityForms } = writer
  const known = findCity(city)
  const near = useMemo(() => (known ? [] : listCities(city)), [city, known])
  const nom = known || city.trim() === '' ? '' : nameInRussian(city)
  const proposed = nom === '' ? null : proposeCity(nom)
  return (
    <div className="field">
      <label htmlFor={`${id}-town`}>{t('you.town')}</label>
      <input
        id={`${id}-town`}
        className="input"
        list={`${id}-towns`}
        value={city}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onTell({ city: target.value, cityForms: null })}
      />
      <datalist id={`${id}-towns`}>
        {near.map((town) => (
          <option key={town.nom} value={cityLabel(labels.language, town.nom)} />
        ))}
      </datalist>
      {nom !== '' && (
        <p className="note">
          {t('you.townUnknown')}{' '}
          <span lang="ru" translate="no">
            {nom}
          </span>
        </p>
      )}
      {proposed && (
        <label className="tick">
          <input
            type="checkbox"
            checked={cityForms !== null}
            onChange={({ target }) =>
              onTell({ cityForms: target.checked ? { nom, in: proposed.where, from: proposed.from } : null })
            }
          />
          <span>
            {t('you.townForms')}{' '}
            <span lang="ru" translate="no">
              «{proposed.where}», «{proposed.from}»
            </span>
          </span>
        </label>
      )}
    </div>
  )
}
