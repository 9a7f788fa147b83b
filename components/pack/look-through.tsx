import { type Dispatch, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SheetPreview } from '@/components/print/sheet-preview'
import type { PackPress } from '@/lib/browser/pdf-pack-client'
import type { SheetNote } from '@/lib/browser/pdf-pack-messages'
import type { Lang } from '@/lib/i18n/languages'
import type { PlanAction } from '@/lib/pack/plan'
import type { PackPerson, PackPlan } from '@/lib/pack/types'
import type { Sheet } from '@/lib/print/types'
import { OwnCardForm } from './own-card-form'
import type { Laid } from './use-laid'

type Props = {
  lang: Lang
  press: PackPress
  laid: NonNullable<Laid>
  people: readonly PackPerson[]
  plan: PackPlan
  dispatch: Dispatch<PlanAction>
}

/** Every side of the pack, one at a time, drawn from the boxes of the file; whoever is on it can be left out or changed. */
export function LookThrough({ lang, press, laid, people, plan, dispatch }: Props) {
  const { t } = useTranslation('pack')
  const [wanted, setWanted] = useState(0)
  const [shown, setShown] = useState<{ place: number; sheet: Sheet } | null>(null)
  const [skipped, setSkipped] = useState<PackPerson | null>(null)
  const back = useRef<HTMLButtonElement>(null)
  const { notes } = laid.answer
  const place = Math.min(wanted, notes.length - 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same place of another pack is another sheet
  useEffect(() => {
    let isOver = false
    press.sheet(place).then((sheet) => {
      if (!isOver && sheet) setShown({ place, sheet })
    })
    return () => {
      isOver = true
    }
  }, [press, laid, place])

  // The button that was pressed has gone with its person.
  useEffect(() => {
    if (skipped) back.current?.focus()
  }, [skipped])

  const pick = (person: PackPerson, on: boolean) => {
    dispatch({ type: 'picked', ids: [person.recipient.id], on })
    setSkipped(on ? null : person)
  }
  const note = notes[place]
  if (!note) return null
  const nameOf = ({ part, side }: SheetNote) =>
    part === 'cards' ? `${t('part.cards')}, ${t(`look.${side}`)}` : t(`part.${part}`)
  const label = t('look.sheet', { what: nameOf(note), number: place + 1, total: notes.length })
  const onSheet = note.letters.flatMap((letter) => {
    const id = laid.job.letters[letter]?.recipient.id
    const person = people.find(({ recipient }) => recipient.id === id)
    return person && plan.chosen.has(person.recipient.id) ? [{ person, number: letter + 1 }] : []
  })
  return (
    <section aria-labelledby="look" className="pack-part">
      <h2 id="look">{t('look.title')}</h2>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-disabled={place === 0}
          onClick={() => setWanted(Math.max(0, place - 1))}
        >
          {t('look.previous')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={place === notes.length - 1}
          onClick={() => setWanted(Math.min(notes.length - 1, place + 1))}
        >
          {t('look.next')}
        </button>
        <label className="pack-jump ui">
          <span className="hidden">{t('look.jump')}</span>
          <select className="input" value={place} onChange={(event) => setWanted(Number(event.target.value))}>
            {notes.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a side has no identity but its place
              <option key={index} value={index}>
                {`${index + 1}. ${nameOf(each)}`}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="ui" role="status">
        {label}
      </p>
      <div className="blotter">
        {shown && <SheetPreview sheet={shown.sheet} label={label} className="preview__side pack-sheet" />}
      </div>
      {skipped && (
        <p className="row" role="status">
          {t('look.skipped', { name: skipped.name })}
          <button ref={back} type="button" className="plain" onClick={() => pick(skipped, true)}>
            {t('look.putBack')}
          </button>
        </p>
      )}
      {onSheet.length > 0 && note.part !== 'tally' && (
        <ul role="list" className="pack-on-sheet">
          {onSheet.map(({ person, number }) => (
            <OwnCardForm
              key={person.recipient.id}
              lang={lang}
              person={person}
              number={number}
              own={plan.own[person.recipient.id]}
              face={plan.options.face}
              dispatch={dispatch}
              onSkip={() => pick(person, false)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
