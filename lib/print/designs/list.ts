import type { Theme } from './types'

/** Every picture by theme, in the order in which they are offered; the drawings themselves load only for the PDF. */
export const designList = [
  { id: 'boat', theme: 'sea' },
  { id: 'lighthouse', theme: 'sea' },
  { id: 'whale', theme: 'sea' },
  { id: 'shore', theme: 'sea' },
  { id: 'waxwings', theme: 'birds' },
  { id: 'cranes', theme: 'birds' },
  { id: 'owl', theme: 'birds' },
  { id: 'swallows', theme: 'birds' },
  { id: 'little-town', theme: 'winter' },
  { id: 'frosted-window', theme: 'winter' },
  { id: 'skaters', theme: 'winter' },
  { id: 'hares', theme: 'winter' },
  { id: 'birches', theme: 'forest' },
  { id: 'fox', theme: 'forest' },
  { id: 'mushrooms', theme: 'forest' },
  { id: 'river', theme: 'forest' },
  { id: 'tea', theme: 'home' },
  { id: 'bookshelf', theme: 'home' },
  { id: 'samovar', theme: 'home' },
  { id: 'knitting', theme: 'home' },
  { id: 'balloons', theme: 'sky' },
  { id: 'planets', theme: 'sky' },
  { id: 'telescope', theme: 'sky' },
  { id: 'northern-lights', theme: 'sky' },
] as const satisfies readonly { id: string; theme: Theme }[]

export type DesignId = (typeof designList)[number]['id']

export function isDesign(id: string): id is DesignId {
  return designList.some((design) => design.id === id)
}
