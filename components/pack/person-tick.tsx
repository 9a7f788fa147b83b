import { type Dispatch, memo } from 'react'
import type { PlanAction } from '@/lib/pack/plan'
import type { PackPerson } from '@/lib/pack/types'

type Props = { person: PackPerson; isChosen: boolean; dispatch: Dispatch<PlanAction> }

/** A person in the list of an evening: one tick, and how old the address is. */
export const PersonTick = memo(function PersonTick({ person, isChosen, dispatch }: Props) {
  const { recipient, name, place, birthday, seen, isOld } = person
  return (
    <li>
      <label className="tick pack-person">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => dispatch({ type: 'picked', ids: [recipient.id], on: event.target.checked })}
        />
        <span>
          <b>{name}</b>
          <span className="note">{[place, birthday].filter(Boolean).join(' · ')}</span>
          <span className={isOld ? 'note state--careful' : 'note'}>{seen}</span>
        </span>
      </label>
    </li>
  )
})
