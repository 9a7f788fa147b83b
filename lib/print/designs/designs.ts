import { boat } from './boat'
import type { DesignId } from './list'
import { tea } from './tea'
import type { Drawing } from './types'

const drawings: Partial<Record<DesignId, Drawing>> = {
  boat,
  tea,
}

/** The shapes of a picture; null for an id that nobody drew. */
export function findDrawing(id: string): Drawing | null {
  return Object.hasOwn(drawings, id) ? (drawings[id as DesignId] ?? null) : null
}
