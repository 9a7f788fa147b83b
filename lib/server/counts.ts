import 'server-only'
import { isArchived } from '@/lib/prisoner/status'
import type { PartialDate } from '@/lib/text/partial-date'
import { lastDayOf } from '@/lib/text/partial-date'
import { listFacilities } from './facilities'
import { listPrisoners } from './prisoners'

export type DirectoryCounts = { people: number; facilities: number; newestSighting: PartialDate | null }

/** What the first page says of the directory: people still held, places, and the newest verified address. */
export async function countDirectory(): Promise<DirectoryCounts> {
  const held = (await listPrisoners({})).filter(({ status }) => !isArchived(status))
  const seen = held.flatMap(({ verdict, verifiedOn }) =>
    verdict.say === 'write' && verifiedOn ? [verifiedOn] : [],
  )
  const newest = seen.sort((a, b) => lastDayOf(b).localeCompare(lastDayOf(a)))[0]
  return {
    people: held.length,
    facilities: (await listFacilities({})).length,
    newestSighting: newest ?? null,
  }
}
