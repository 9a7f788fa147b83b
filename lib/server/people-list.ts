import 'server-only'
import type { PrisonerQuery } from '@/lib/form/directory-query'
import { isArchived } from '@/lib/prisoner/status'
import type { PrisonerFilter, PrisonerSummary } from '@/lib/prisoner/types'
import { listArchive, listPrisoners } from './prisoners'
import { searchDirectory } from './search/directory-index'

export type PeopleList = {
  /** In the order of the page: by name, or best match first when something was searched for. */
  people: readonly PrisonerSummary[]
  /** Places that the search words name as well. */
  facilityIds: readonly string[]
}

const filterOf = ({ region, kind, who, can }: PrisonerQuery): PrisonerFilter => ({
  ...(region && { regionIso: region }),
  ...(kind && { facilityKind: kind }),
  ...(who && { sex: who === 'women' ? 'f' : 'm' }),
  ...(can && { canBeWrittenTo: true }),
})

/**
 * The people a GET form asks for. Without search words those who are still held; with words anybody, also the
 * released and the dead, so that who looks for a name learns what became of the person.
 */
export async function listPeople(query: PrisonerQuery): Promise<PeopleList> {
  const filter = filterOf(query)
  const held = await listPrisoners(filter)
  if (!query.q) return { people: held.filter(({ status }) => !isArchived(status)), facilityIds: [] }
  const hits = await searchDirectory(query.q, { limit: 100 })
  const narrowed = Object.keys(filter).length > 0
  const byId = new Map(
    [...held, ...(narrowed ? [] : await listArchive())].map((person) => [person.id, person]),
  )
  return {
    people: hits.flatMap(({ kind, id }) => (kind === 'prisoner' && byId.get(id)) || []),
    facilityIds: hits.flatMap(({ kind, id }) => (kind === 'facility' ? [id] : [])).slice(0, 5),
  }
}
