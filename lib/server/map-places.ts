import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { GeoPoint } from '@/lib/map/projection'
import { facilitySummary } from './facility-view'
import { getSnapshot } from './snapshot'

export type MappedPlace = FacilitySummary & { point: GeoPoint | null }

/** Every facility with where it stands, by region and name; `point` is null where no source gives coordinates. */
export async function listMappedPlaces(): Promise<MappedPlace[]> {
  const { facilities, peopleCount } = await getSnapshot()
  return facilities.map((row) => ({
    ...facilitySummary(row, peopleCount.get(row.id) ?? 0),
    point: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  }))
}
