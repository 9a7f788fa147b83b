import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { facilityKinds } from '@/lib/facility/types'
import { DirectoryMissing } from '../db/errors'
import { readDirectory } from '../db/read'
import { getEnv } from '../env'
import { currentPlacement } from '../prisoner-view'
import { directoryRelease } from '../release'
import { getSnapshot } from '../snapshot'
import { indexSteps, type SearchIndex } from './build-search-index'
import { type FindableFacility, facilityEntry } from './facility-entry'
import { prisonerEntry } from './prisoner-entry'
import { search } from './search'
import type { Hit, SearchEntry, SearchKind } from './search-entry'

type Built = { release: string; index: Promise<SearchIndex> }

// For pages and route handlers together: Next loads this file for each, and the index weighs more than the directory.
const shared = globalThis as typeof globalThis & { otkrytkaIndex?: Built }

/**
 * Searches the directory that stands; see `search` for what a query may be. The index is built at the first
 * search after a release is loaded (about a third of a second for 600 people) and kept until the next.
 *
 * @throws DirectoryMissing, DirectoryUnreadable; never for the query's sake, and no error names the query
 * @example (await searchDirectory('Pczelincew', { limit: 5, kind: 'prisoner' }))[0]?.slug
 */
export async function searchDirectory(
  query: string,
  options: { limit?: number; kind?: SearchKind } = {},
): Promise<Hit[]> {
  return search(await directoryIndex(), query, options)
}

async function directoryIndex(): Promise<SearchIndex> {
  const release = await directoryRelease()
  if (!release) throw new DirectoryMissing(getEnv().databaseFile)
  const standing = shared.otkrytkaIndex
  if (standing?.release === release.id) return standing.index
  const entry = { release: release.id, index: loadEntries().then(buildWithBreaths) }
  shared.otkrytkaIndex = entry
  // A failed build is tried again by the next search.
  entry.index.catch(() => {
    if (shared.otkrytkaIndex === entry) delete shared.otkrytkaIndex
  })
  return entry.index
}

/** Lets other visitors be answered while the index of a large directory is built. */
async function buildWithBreaths(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const steps = indexSteps(entries)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await setImmediate()
  }
}

/** The other forms of everybody's name, by whose they are. */
async function readNames(): Promise<Map<string, { use: string; text: string }[]>> {
  const rows = await readDirectory((db) =>
    db.nameForm.findMany({
      select: { prisonerId: true, use: true, text: true },
      where: { use: { in: ['latinAlias', 'alternative'] } },
      orderBy: [{ prisonerId: 'asc' }, { position: 'asc' }],
    }),
  )
  const names = new Map<string, { use: string; text: string }[]>()
  for (const row of rows) {
    const known = names.get(row.prisonerId)
    if (known) known.push(row)
    else names.set(row.prisonerId, [row])
  }
  return names
}

/**
 * Everyone and every place of the directory as entries of the index.
 *
 * @throws DirectoryMissing, DirectoryUnreadable
 */
export async function loadEntries(): Promise<SearchEntry[]> {
  const { people, facilities } = await getSnapshot()
  const names = await readNames()
  const findable = new Map(
    facilities.map((row): [string, FindableFacility] => [row.id, { ...row, kind: kindOf(row.kind) }]),
  )
  const persons = people.map((person) => {
    const { id, slug, surnameRu, givenRu, patronymicRu, nameLatin } = person
    const named = (use: string) =>
      names.get(id)?.flatMap((name) => (name.use === use ? [name.text] : [])) ?? []
    const present = currentPlacement(person)
    return prisonerEntry({
      id,
      slug,
      name: { surname: surnameRu, given: givenRu, patronymic: patronymicRu },
      namesLatin: [nameLatin, ...named('latinAlias')],
      otherNamesRu: named('alternative'),
      facility: findable.get(present?.facilityId ?? '') ?? null,
      postcode: present?.postcode ?? null,
    })
  })
  return [...persons, ...[...findable.values()].map(facilityEntry)]
}

function kindOf(kind: string): FindableFacility['kind'] {
  const known = facilityKinds.find((name) => name === kind)
  if (!known) throw new Error(`The directory holds a kind of facility unknown to this version: ${kind}`)
  return known
}
