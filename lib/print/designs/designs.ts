import type { Design } from './types'

/** Every picture, in the order in which they are offered. */
export const designs: readonly Design[] = []

export function findDesign(id: string): Design | null {
  return designs.find((design) => design.id === id) ?? null
}
