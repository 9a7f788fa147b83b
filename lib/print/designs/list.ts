import type { Theme } from './types'

/** Every picture, in the order in which they are offered; the drawings themselves load only for the PDF. */
export const designList = [
  { id: 'boat', theme: 'sea' },
  { id: 'waxwings', theme: 'birds' },
  { id: 'little-town', theme: 'winter' },
  { id: 'tea', theme: 'home' },
] as const satisfies readonly { id: string; theme: Theme }[]

export type DesignId = (typeof designList)[number]['id']

export function isDesign(id: string): id is DesignId {
  return designList.some((design) => design.id === id)
}
