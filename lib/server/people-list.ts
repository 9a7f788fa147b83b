import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { Choice, Loosening } from '@/lib/form/choice'
import type { PrisonerQuery } from '@/lib/form/directory-query'
import { paginate } from '@/lib/form/paginate'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { choicesOf, listLoosenings, understand } from './choices'
import { facilitySummary } from './facility-view'
import { narrow } from './narrow'
import { getPeople, type People, type PeopleFacet, type PersonFacets, peopleFacets } from './people-facets'
import { comparePeople } from './people-order'
import { prisonerSummary } from './prisoner-view'
import { searchDirectory } from './search/directory-index'
import { getSnapshot } from './snapshot'
import { today } from './today'

export type PeopleList = {
  /** The query as it was understood: values that the directory does not know are left out. */
  query: PrisonerQuery
  total: number
  /** Of these, to how many a card can be printed. */
  writable: number
  page: number
  pages: number
  /** The page's people: by name, best match first when something was searched for, or as `sort` says. */
  people: readonly PrisonerSummary[]
  /** Places that the search words name as well. */
  places: readonly FacilitySummary[]
  choices: Readonly<Record<PeopleFacet, readonly Choice[]>>
  loosen: readonly Loosening<PeopleFacet | 'q'>[]
}

export const peopleOnAPage = 40
const mostPlaces = 5

type Hits = { people: PersonFacets[]; placeIds: string[] }

async function find(words: string, { byId }: People): Promise<Hits> {
  const hits = await searchDirectory(words, { limit: Number.POSITIVE_INFINITY })
  return {
    people: hits.flatMap(({ kind, id }) => (kind === 'prisoner' && byId.get(id)) || []),
    placeIds: hits.flatMap(({ kind, id }) => (kind === 'facility' ? [id] : [])).slice(0, mostPlaces),
  }
}

async function listPlacesById(ids: readonly string[]): Promise<FacilitySummary[]> {
  if (ids.length === 0) return []
  const { facilities, peopleCount } = await getSnapshot()
  return ids.flatMap((id) => {
    const row = facilities.find((facility) => facility.id === id)
    return row ? [facilitySummary(row, peopleCount.get(id) ?? 0)] : []
  })
}

type Fitting = {
  query: PrisonerQuery
  people: PersonFacets[]
}

/** Everybody who fits a query, with the query as it was understood. */
export async function listFitting(asked: PrisonerQuery, on = today()): Promise<Fitting> {
  const everybody = await getPeople(on)
  const query = understand(asked, everybody.choices)
  const hits = query.q ? await find(query.q, everybody) : null
  const held = hits ? hits.people.filter((person) => person.held) : everybody.held('name')
  return { query, people: narrow(held, peopleFacets, query).fitting }
}

/**
 * One page of the people a GET form asks for, with a count beside each choice. Without search words those who are
 * still held; with words and no filter anybody, also the released and the dead, so that who looks for a name learns
 * what became of the person.
 */
export async function listPeople(asked: PrisonerQuery, on = today()): Promise<PeopleList> {
  const people = await getPeople(on)
  const query = understand(asked, people.choices)
  const hits = query.q ? await find(query.q, people) : null
  const held = hits ? hits.people.filter((person) => person.held) : people.held(query.sort ?? 'name')
  const narrowed = narrow(held, peopleFacets, query)
  const isNarrowed = peopleFacets.some((facet) => query[facet] !== undefined)
  let found = hits && !isNarrowed ? hits.people : narrowed.fitting
  if (hits && query.sort) found = sortFound(found, query.sort, people, on)
  const { shown, page, pages } = paginate(found, query.page, peopleOnAPage)
  return {
    query,
    total: found.length,
    writable: found.reduce((sum, { values }) => sum + values.can.length, 0),
    page,
    pages,
    people: shown.map(({ row }) => prisonerSummary(row, on)),
    places: await listPlacesById(hits?.placeIds ?? []),
    choices: choicesOf(people.choices, narrowed),
    loosen: listLoosenings(peopleFacets, query, people.held('name'), narrowed),
  }
}

/** Found people in an order other than that of the search; where it says nothing, by name. */
function sortFound(
  found: readonly PersonFacets[],
  sort: NonNullable<PrisonerQuery['sort']>,
  { all }: People,
  on: string,
): PersonFacets[] {
  const wanted = new Set(found)
  return all.filter((person) => wanted.has(person)).sort(comparePeople(sort, on))
}
