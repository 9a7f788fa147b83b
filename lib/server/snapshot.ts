import 'server-only'
import { readDirectory } from './db/read'
import { type FacilityRow, type SummaryRow, summaryInclude } from './db/rows'
import { currentPlacement } from './prisoner-view'
import { directoryRelease } from './release'

/** Everything that lists are made of, read once for each release and kept in memory (docs/decisions/005). */
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

/** Read page by page: a question about everybody at once would outgrow SQLite's 32,766 parameters. */
const PAGE_SIZE = 1000

async function readPeople(): Promise<SummaryRow[]> {
  const people: SummaryRow[] = []
  for (;;) {
    const last = people.at(-1)
    const page = await readDirectory((db) =>
      db.prisoner.findMany({
        include: summaryInclude,
        orderBy: { id: 'asc' },
        take: PAGE_SIZE,
        ...(last && { cursor: { id: last.id }, skip: 1 }),
      }),
    )
    people.push(...page)
    if (page.length < PAGE_SIZE) return people
  }
}

async function readSnapshot(releaseId: string): Promise<Snapshot> {
  const people = await readPeople()
  const facilities = await readDirectory((db) => db.facility.findMany())
  const peopleCount = new Map<string, number>()
  for (const person of people) {
    const id = currentPlacement(person)?.facilityId
    if (id) peopleCount.set(id, (peopleCount.get(id) ?? 0) + 1)
  }
  return { releaseId, people: people.sort(byName), facilities: facilities.sort(byRegionAndName), peopleCount }
}

let kept: { releaseId: string; snapshot: Promise<Snapshot> } | undefined

const nothing: Snapshot = { releaseId: '', people: [], facilities: [], peopleCount: new Map() }

/** The directory that stands now. Asking costs one small query; reading happens once a release. */
export async function getSnapshot(): Promise<Snapshot> {
  const release = await directoryRelease()
  if (!release) return nothing
  if (kept?.releaseId !== release.id) {
    const snapshot = readSnapshot(release.id)
    const entry = { releaseId: release.id, snapshot }
    kept = entry
    // A failed reading must not be remembered.
    snapshot.catch(() => {
      if (kept === entry) kept = undefined
    })
  }
  return kept.snapshot
}
