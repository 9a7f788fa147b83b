import 'server-only'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import { readDirectory } from './db/read'
import type { FacilityRow, SummaryRow } from './db/rows'
import { currentPlacement } from './prisoner-view'
import { readPeople } from './read-people'
import { directoryRelease } from './release'

/** Everything that lists are made of, read once for each release and kept in memory (603 people: below 3 MB). */
export type Snapshot = {
  releaseId: string
  /** By name, as a Russian index sorts them. */
  people: readonly SummaryRow[]
  facilities: readonly FacilityRow[]
  /** Present addresses of people still held, by facility. */
  peopleCount: ReadonlyMap<string, number>
}

const collator = new Intl.Collator('ru', { sensitivity: 'base' })

function byName(a: SummaryRow, b: SummaryRow): number {
  return (
    collator.compare(a.surnameRu, b.surnameRu) ||
    collator.compare(a.givenRu, b.givenRu) ||
    collator.compare(a.patronymicRu ?? '', b.patronymicRu ?? '') ||
    (a.id < b.id ? -1 : 1)
  )
}

const numerical = new Intl.Collator('ru', { numeric: true })

function byRegionAndName(a: FacilityRow, b: FacilityRow): number {
  return (
    numerical.compare(a.regionRu, b.regionRu) ||
    numerical.compare(a.nameRu, b.nameRu) ||
    (a.id < b.id ? -1 : 1)
  )
}

async function readSnapshot(releaseId: string): Promise<Snapshot> {
  const facilities = await readDirectory((db) => db.facility.findMany())
  const people = await readPeople(facilities)
  const peopleCount = new Map<string, number>()
  for (const person of people) {
    // As everywhere: a freed person's last address is nobody's present one.
    const id = isArchived(person.status as PersonStatus) ? undefined : currentPlacement(person)?.facilityId
    if (id) peopleCount.set(id, (peopleCount.get(id) ?? 0) + 1)
  }
  return { releaseId, people: people.sort(byName), facilities: facilities.sort(byRegionAndName), peopleCount }
}

type Kept = { releaseId: string; snapshot: Promise<Snapshot> }

// Next loads this file once for pages and once more for route handlers; the directory must not be held twice.
const shared = globalThis as typeof globalThis & { otkrytkaSnapshot?: Kept }

const nothing: Snapshot = { releaseId: '', people: [], facilities: [], peopleCount: new Map() }

/** The directory that stands now. Asking costs one small query; reading happens once a release. */
export async function getSnapshot(): Promise<Snapshot> {
  const release = await directoryRelease()
  if (!release) return nothing
  const standing = shared.otkrytkaSnapshot
  if (standing?.releaseId === release.id) return standing.snapshot
  const entry = { releaseId: release.id, snapshot: readSnapshot(release.id) }
  shared.otkrytkaSnapshot = entry
  // A failed reading must not be remembered.
  entry.snapshot.catch(() => {
    if (shared.otkrytkaSnapshot === entry) delete shared.otkrytkaSnapshot
  })
  return entry.snapshot
}
