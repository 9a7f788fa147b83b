import 'server-only'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import { readDirectory } from './db/read'
import { readInBatches } from './db/read-in-batches'
import { bareSummaryInclude, type FacilityRow, type SummaryRow } from './db/rows'
import { currentPlacement } from './prisoner-view'
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

/** What a relation points to. The database's foreign keys see to it that it is there. */
function get<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`The directory names ${id}, which it does not hold`)
  return row
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** Gives equal strings one place in memory: dates, statuses and addresses of pages repeat a hundred thousand times. */
function internStrings(): <Row extends object>(row: Row) => Row {
  const known = new Map<string, string>()
  return (row) => {
    for (const [key, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue
      const first = known.get(value)
      if (first === undefined) known.set(value, value)
      else (row as Record<string, unknown>)[key] = first
    }
    return row
  }
}

/** Everybody, with facilities and sources shared: 20,000 people would otherwise carry 20,000 copies of them. */
async function readPeople(facilities: ReadonlyMap<string, FacilityRow>): Promise<SummaryRow[]> {
  const sources = byId(await readDirectory((db) => db.source.findMany()))
  const rows = await readDirectory((db) =>
    readInBatches((page) => db.prisoner.findMany({ ...page, include: bareSummaryInclude })),
  )
  const intern = internStrings()
  return rows.map((row) => ({
    ...intern(row),
    articles: row.articles.map(intern),
    groups: row.groups.map(intern),
    placements: row.placements.map((placement) => ({
      ...intern(placement),
      facility: get(facilities, placement.facilityId),
      source: get(sources, placement.sourceId),
    })),
    verifications: row.verifications.map((seen) => ({
      ...intern(seen),
      source: get(sources, seen.sourceId),
    })),
  }))
}

async function readSnapshot(releaseId: string): Promise<Snapshot> {
  const facilities = await readDirectory((db) => db.facility.findMany())
  const people = await readPeople(byId(facilities))
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
