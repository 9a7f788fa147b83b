import 'server-only'
import type { PartialDate } from '@/lib/text/partial-date'
import { lastDayOf } from '@/lib/text/partial-date'
import { oncePer } from './once-per'
import { getPeople, type People } from './people-facets'
import { currentPlacement } from './prisoner-view'
import { getSnapshot } from './snapshot'
import { today } from './today'

export type DirectoryCounts = { people: number; facilities: number; newestSighting: PartialDate | null }

const newestSightingOf = oncePer(({ held }: People): PartialDate | null => {
  let newest: PartialDate | null = null
  for (const { row, values } of held('name')) {
    const seen = values.can.length > 0 ? currentPlacement(row)?.verifiedOn : null
    if (seen && (newest === null || lastDayOf(seen) > lastDayOf(newest))) newest = seen
  }
  return newest
})

/** What the first page says of the directory: people still held, places, and the newest verified address. */
export async function countDirectory(on = today()): Promise<DirectoryCounts> {
  const people = await getPeople(on)
  const { facilities } = await getSnapshot()
  return {
    people: people.held('name').length,
    facilities: facilities.length,
    newestSighting: newestSightingOf(people),
  }
}
