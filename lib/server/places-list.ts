import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { Choice, Loosening } from '@/lib/form/choice'
import type { FacilityQuery } from '@/lib/form/directory-query'
import { paginate } from '@/lib/form/paginate'
import { choicesOf, listLoosenings, understand } from './choices'
import { facilitiesOf } from './facilities'
import { narrow, valuesOf } from './narrow'
import { oncePer } from './once-per'
import { searchDirectory } from './search/directory-index'
import { getSnapshot, type Snapshot } from './snapshot'

/** What the list of places can be narrowed by; the names are the words of its address. */
export const placeFacets = ['region', 'kind', 'can'] as const
export type PlaceFacet = (typeof placeFacets)[number]

export type PlacesList = {
  /** The query as it was understood: values that the directory does not know are left out. */
  query: FacilityQuery
  total: number
  page: number
  pages: number
  /** The page's places: by region and name, or best match first when something was searched for. */
  places: readonly FacilitySummary[]
  choices: Readonly<Record<PlaceFacet, readonly Choice[]>>
  loosen: readonly Loosening<PlaceFacet | 'q'>[]
}

const placesOnAPage = 50

type Faceted = { place: FacilitySummary; values: Record<PlaceFacet, readonly string[]> }

const faceted = (place: FacilitySummary): Faceted => ({
  place,
  values: { region: [place.region.iso], kind: [place.kind], can: place.peopleCount > 0 ? ['yes'] : [] },
})

/** All places with what they can be narrowed by. */
const everyPlace = oncePer((snapshot: Snapshot) => {
  const all = facilitiesOf(snapshot).map(faceted)
  const values = placeFacets.map((facet) => [facet, valuesOf(all, facet)])
  return {
    all,
    byId: new Map(all.map((one) => [one.place.id, one])),
    domain: Object.fromEntries(values) as Record<PlaceFacet, string[]>,
  }
})

/** One page of the places a GET form asks for, with a count beside each choice. `can`: with listed people. */
export async function listPlaces(asked: FacilityQuery): Promise<PlacesList> {
  const { all, byId, domain } = everyPlace(await getSnapshot())
  const query = understand(asked, domain)
  const narrowed = narrow(query.q ? await find(query.q, byId) : all, placeFacets, query)
  const { fitting } = narrowed
  const { shown, page, pages } = paginate(fitting, query.page, placesOnAPage)
  return {
    query,
    total: fitting.length,
    page,
    pages,
    places: shown.map(({ place }) => place),
    choices: choicesOf(domain, narrowed),
    loosen: listLoosenings(placeFacets, query, all, narrowed),
  }
}

async function find(words: string, byId: ReadonlyMap<string, Faceted>): Promise<Faceted[]> {
  const hits = await searchDirectory(words, { limit: Number.POSITIVE_INFINITY, kind: 'facility' })
  return hits.flatMap(({ id }) => byId.get(id) ?? [])
}
