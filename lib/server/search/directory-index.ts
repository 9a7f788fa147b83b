import 'server-only'
import { facilityKinds } from '@/lib/facility/types'
import { DirectoryMissing } from '../db/errors'
import { readDirectory } from '../db/read'
import { readInBatches } from '../db/read-in-batches'
import { getEnv } from '../env'
import { directoryRelease } from '../release'
import { buildSearchIndex, type SearchIndex } from './build-search-index'
import { type FindableFacility, facilityEntry } from './facility-entry'
import { prisonerEntry } from './prisoner-entry'
import { search } from './search'
import type { Hit, SearchEntry, SearchKind } from './search-entry'

type Built = { release: string; index: Promise<SearchIndex> }

let built: Built | undefined

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
  if (built?.release !== release.id) {
    const index = loadEntries().then(buildSearchIndex)
    const entry = { release: release.id, index }
    built = entry
    // A failed build is tried again by the next search.
    index.catch(() => {
      if (built === entry) built = undefined
    })
  }
  return built.index
}

const findableFields = {
  id: true,
  slug: true,
  surnameRu: true,
  givenRu: true,
  patronymicRu: true,
  nameLatin: true,
  names: { select: { use: true, text: true }, orderBy: { position: 'asc' } },
  placements: { select: { facilityId: true, postcode: true }, where: { current: true } },
} as const

/**
 * Everyone and every place of the directory as entries of the index.
 *
 * @throws DirectoryMissing, DirectoryUnreadable
 */
export async function loadEntries(): Promise<SearchEntry[]> {
  const facilities = await readDirectory((db) => db.facility.findMany({ orderBy: { id: 'asc' } }))
  const findable = new Map(
    facilities.map((row): [string, FindableFacility] => [row.id, { ...row, kind: kindOf(row.kind) }]),
  )
  const people = await readDirectory((db) =>
    readInBatches((page) => db.prisoner.findMany({ ...page, select: findableFields })),
  )
  const persons = people.map(
    ({ id, slug, surnameRu, givenRu, patronymicRu, nameLatin, names, placements }) => {
      const named = (use: string) => names.flatMap((name) => (name.use === use ? [name.text] : []))
      return prisonerEntry({
        id,
        slug,
        name: { surname: surnameRu, given: givenRu, patronymic: patronymicRu },
        namesLatin: [nameLatin, ...named('latinAlias')],
        otherNamesRu: named('alternative'),
        facility: findable.get(placements[0]?.facilityId ?? '') ?? null,
        postcode: placements[0]?.postcode ?? null,
      })
    },
  )
  return [...persons, ...[...findable.values()].map(facilityEntry)]
}

function kindOf(kind: string): FindableFacility['kind'] {
  const known = facilityKinds.find((name) => name === kind)
  if (!known) throw new Error(`The directory holds a kind of facility unknown to this version: ${kind}`)
  return known
}
