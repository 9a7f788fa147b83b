import { type Dispatch, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lang } from '@/lib/i18n/languages'
import { findPeople, type PackFilter, searchTextOf } from '@/lib/pack/find-people'
import { hasText, type PlanAction } from '@/lib/pack/plan'
import type { PackPerson, PackPlan } from '@/lib/pack/types'
import { drawSome } from '@/lib/prisoner/draw-some'
import { PeopleFilter } from './people-filter'
import { PersonTick } from './person-tick'

type Props = {
  lang: Lang
  people: readonly PackPerson[]
  regions: Readonly<Record<string, string>>
  plan: PackPlan
  dispatch: Dispatch<PlanAction>
}

const rowsAtOnce = 12
const moreRows = 48
const drawnAtFirst = '24'

/** A number from 0 up to 1 that nobody can guess. */
function chance(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1))
  return bits / 2 ** 32
}

/** Whom the evening writes to: by chance, by hand, or everybody of a region or a month. */
export function PeopleChoice({ lang, people, regions, plan, dispatch }: Props) {
  const { t } = useTranslation('pack')
  const [filter, setFilter] = useState<PackFilter>({ words: '', region: '', born: '' })
  const [isChosenOnly, setChosenOnly] = useState(false)
  const [rows, setRows] = useState(rowsAtOnce)
  const [count, setCount] = useState(drawnAtFirst)
  const sought = useDeferredValue(filter)
  const texts = useMemo(
    () => new Map(people.map((person) => [person.recipient.id, searchTextOf(person)])),
    [people],
  )
  const fitting = useMemo(() => findPeople(people, sought, texts), [people, sought, texts])
  const listed = isChosenOnly ? fitting.filter(({ recipient }) => plan.chosen.has(recipient.id)) : fitting
  const ids = fitting.map(({ recipient }) => recipient.id)
  const isNarrowed = fitting.length < people.length

  const draw = () => {
    const wanted = Math.min(Math.max(1, Math.floor(Number(count)) || 1), people.length)
    const written = [...plan.chosen].filter((id) => hasText(plan, id))
    const open = fitting.filter(({ recipient }) => !written.includes(recipient.id))
    const drawn = drawSome(open, wanted - written.length, { weightOf: ({ weight }) => weight, chance })
    dispatch({ type: 'drew', ids: drawn.map(({ recipient }) => recipient.id) })
    // Whom chance chose stands scattered over the list: better seen together.
    setChosenOnly(true)
  }

  return (
    <section aria-labelledby="people" className="pack-part">
      <h2 id="people">{t('people.title')}</h2>
      <div className="pack-draw">
        <div className="field">
          <label htmlFor="count">{t('people.count')}</label>
          <input
            className="input"
            id="count"
            type="number"
            inputMode="numeric"
            min={1}
            max={people.length}
            value={count}
            aria-describedby="count-note"
            onChange={(event) => setCount(event.target.value)}
          />
        </div>
        <button type="button" className="button" onClick={draw}>
          {t('people.draw')}
        </button>
        <p className="note" id="count-note">
          {t('people.drawNote')}
        </p>
      </div>
      <PeopleFilter lang={lang} regions={regions} filter={filter} onChange={setFilter} />
      <p className="ui" role="status">
        {t('people.chosen', { count: plan.chosen.size })} {t('people.fit', { count: fitting.length })}
      </p>
      {plan.chosen.size > 0 && (
        <p className="pack-onward">
          <a className="plain" href="#file">
            {t('people.toFile')}
          </a>
        </p>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => dispatch({ type: 'picked', ids, on: true })}>
          {t(isNarrowed ? 'people.allShown' : 'people.all', { count: fitting.length })}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => dispatch({ type: 'picked', ids: [...plan.chosen], on: false })}
        >
          {t('people.clear')}
        </button>
        <label className="tick ui">
          <input
            type="checkbox"
            checked={isChosenOnly}
            onChange={(event) => setChosenOnly(event.target.checked)}
          />
          {t('people.chosenOnly')}
        </label>
      </div>
      <ul role="list" className="pack-people">
        {listed.slice(0, rows).map((person) => (
          <PersonTick
            key={person.recipient.id}
            person={person}
            isChosen={plan.chosen.has(person.recipient.id)}
            dispatch={dispatch}
          />
        ))}
      </ul>
      {listed.length === 0 && <p className="note">{t('people.nobody')}</p>}
      {listed.length > rows && (
        <p>
          <button type="button" className="plain" onClick={() => setRows(rows + moreRows)}>
            {t('people.more', { count: listed.length - rows })}
          </button>
        </p>
      )}
    </section>
  )
}
