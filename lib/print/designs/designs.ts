import { boat } from './boat'
import { type DesignId, designList } from './list'
import { littleTown } from './little-town'
import { tea } from './tea'
import type { Design, Drawing } from './types'
import { waxwings } from './waxwings'

const drawings: Record<DesignId, Drawing> = { boat, waxwings, 'little-town': littleTown, tea }

/** Every picture with its shapes, in the order in which they are offered. */
export const designs: readonly Design[] = designList.map(({ id, theme }) => ({
  id,
  theme,
  paths: drawings[id],
}))

export function findDesign(id: string): Design | null {
  return designs.find((design) => design.id === id) ?? null
}
