import { balloons } from './balloons'
import { birches } from './birches'
import { boat } from './boat'
import { bookshelf } from './bookshelf'
import { cranes } from './cranes'
import { sleepingFox } from './fox'
import { frostedWindow } from './frosted-window'
import { hares } from './hares'
import { knitting } from './knitting'
import { lighthouse } from './lighthouse'
import { type DesignId, designList } from './list'
import { littleTown } from './little-town'
import { mushrooms } from './mushrooms'
import { northernLights } from './northern-lights'
import { owlByMoonlight } from './owl'
import { planets } from './planets'
import { mistyRiver } from './river'
import { samovar } from './samovar'
import { shore } from './shore'
import { skaters } from './skaters'
import { swallows } from './swallows'
import { tea } from './tea'
import { telescope } from './telescope'
import type { Design, Drawing } from './types'
import { waxwings } from './waxwings'
import { whale } from './whale'

const drawings: Record<DesignId, Drawing> = {
  boat,
  lighthouse,
  whale,
  shore,
  waxwings,
  cranes,
  owl: owlByMoonlight,
  swallows,
  'little-town': littleTown,
  'frosted-window': frostedWindow,
  skaters,
  hares,
  birches,
  fox: sleepingFox,
  mushrooms,
  river: mistyRiver,
  tea,
  bookshelf,
  samovar,
  knitting,
  balloons,
  planets,
  telescope,
  'northern-lights': northernLights,
}

/** Every picture with its shapes, in the order in which they are offered. */
export const designs: readonly Design[] = designList.map(({ id, theme }) => ({
  id,
  theme,
  paths: drawings[id],
}))

export function findDesign(id: string): Design | null {
  return designs.find((design) => design.id === id) ?? null
}
