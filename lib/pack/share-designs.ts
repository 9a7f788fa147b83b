import { type DesignId, designList } from '@/lib/print/designs/list'
import type { Theme } from '@/lib/print/designs/types'
import type { OwnCard, Pictures } from './types'

/**
 * The pictures of these themes in the order of sharing out: one of each theme, then the next of each, so that
 * neighbours differ.
 *
 * @example designsInTurn(['sea', 'sky']) // ['boat', 'balloons', 'lighthouse', 'planets', …]
 */
export function designsInTurn(themes: readonly Theme[]): DesignId[] {
  const byTheme = themes.map((theme) => designList.filter((design) => design.theme === theme))
  const longest = Math.max(0, ...byTheme.map(({ length }) => length))
  return Array.from({ length: longest }, (_, round) =>
    byTheme.flatMap((designs) => designs[round]?.id ?? []),
  ).flat()
}

/** The picture of each card: its own where it has one, else what all have, or the next in turn. */
export function shareDesigns(cards: readonly (OwnCard | undefined)[], pictures: Pictures): (string | null)[] {
  const turns = pictures.mode === 'turns' ? designsInTurn(pictures.themes) : []
  let turn = 0
  return cards.map((card) => {
    if (card?.design !== undefined) return card.design
    if (pictures.mode === 'one') return pictures.design
    return turns[turn++ % turns.length] ?? null
  })
}
