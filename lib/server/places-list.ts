import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { FacilityQuery } from '@/lib/form/directory-query'
import { listFacilities } from './facilities'
import { searchDirectory } from './search/directory-index'

export type PlacesList = {
  places: readonly FacilitySummary[]
  choices: { regions: readonly string[]; kinds: readonly string[] }
}

/** The places a GET form asks for: best match first when something was searched for. `can`: with listed people. */
export async function listPlaces({ q, region, kind, can }: FacilityQuery): Promise<PlacesList> {
  const all = await listFacilities({})
  const choices = {
    regions: [...new Set(all.map((place) => place.region.iso))].sort(),
    kinds: [...new Set(all.map((place) => place.kind))].sort(),
  }
  const narrowed = all.filter(
    (place) =>
      (!region || place.region.iso === region) &&
      (!kind || place.kind === kind) &&
      (!can || place.peopleCount > 0),
  )
  if (!q) return { places: narrowed, choices }
  const byId = new Map(narrowed.map((place) => [place.id, place]))
  const hits = await searchDirectory(q, { limit: 100, kind: 'facility' })
  return { places: hits.flatMap(({ id }) => byId.get(id) ?? []), choices }
}
