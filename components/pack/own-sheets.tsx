import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import { emptyPlaces, singleCard } from '@/lib/pack/empty-places'
import { papers } from '@/lib/pack/papers'
import type { PlanAction } from '@/lib/pack/plan'
import type { PackOptions } from '@/lib/pack/types'

type Props = { options: PackOptions; dispatch: Dispatch<PlanAction> }

/** What a file for each person costs in paper: a sheet for four with one card on it, unless the cards are pages of their own. */
export function OwnSheets({ options, dispatch }: Props) {
  const { t } = useTranslation('pack')
  const { parts, paper, cards } = options
  if (!parts.includes('cards')) return null
  const single = singleCard(paper)
  const empty = emptyPlaces(options)
  const setCards = (chosen: PackOptions['cards']) => dispatch({ type: 'set', options: { cards: chosen } })
  const spare = empty > 0 && t('make.emptyPlaces', { count: empty })
  if (!single) return <p className="note">{spare}</p>
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={cards === single}
        onChange={({ target }) => setCards(target.checked ? single : papers[paper].cards[0]!)}
      />
      <span>
        {t('make.single')}
        {spare && <span className="note pack-note">{spare}</span>}
      </span>
    </label>
  )
}
