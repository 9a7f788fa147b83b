import { cards as cardForms } from '@/lib/print/forms/cards'
import { papers } from './papers'
import type { PackOptions } from './types'

/**
 * Places for cards that stay empty on the sheet of somebody's own file; 0 where the card is the whole page, or where
 * there is none.
 *
 * @example emptyPlaces({ parts: ['cards'], cards: 'a6-4up-a4' }) // 3
 */
export function emptyPlaces({ parts, cards }: Pick<PackOptions, 'parts' | 'cards'>): number {
  const { imposition } = cardForms[cards]
  return parts.includes('cards') && imposition ? imposition.columns * imposition.rows - 1 : 0
}

/** The card that is a page by itself, on this paper's list; null where it has none. */
export function singleCard(paper: PackOptions['paper']): PackOptions['cards'] | null {
  return papers[paper].cards.find((id) => cardForms[id].imposition === null) ?? null
}
