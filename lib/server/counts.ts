import 'server-only'
import type { PartialDate } from '@/lib/text/partial-date'
import { lastDayOf } from '@/lib/text/partial-date'
import { getPeople } from './people-facets'
import { currentPlacement } from './prisoner-view'
import { getSnapshot } from './snapshot'
import { today } from './today'

export type DirectoryCounts = { people: number; facilities: number; newestSighting: PartialDate | null }

/** What the first page says of the directory: people still held, places, and the newest verified address. */
export async function countDirectory(on = today()): Promise<DirectoryCounts> {
  const held = (await getPeople(on)).held('name')
  let newest: PartialDate | null = null
  for (const { row, values } of held) {
    const seen = values.can.length > 0 ? currentPlacement(row)?.verifiedOn : null
    if (seen && (newest === null || lastDayOf(seen) > lastDayOf(newest))) newest = seen
  }
  return { people: held.length, facilities: (await getSnapshot()).facilities.length, newestSighting: newest }
}
