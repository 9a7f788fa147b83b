import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { GeoPoint } from '@/lib/map/projection'
import { facilitySummary } from './facility-view'
import { getSnapshot, type Snapshot } from './snapshot'

export type MappedPlace = FacilitySummary & { point: GeoPoint | null }

const bySnapshot = new WeakMap<Snapshot, readonly MappedPlace[]>()

/**
 * Every facility with where it stands, by region and name; `point` is null where no source gives coordinates. The same
 * list until the directory changes.
 */
export async function listMappedPlaces(): Promise<readonly MappedPlace[]> {
  const snapshot = await getSnapshot()
  const known = bySnapshot.get(snapshot)
  if (known) return known
  const places = snapshot.facilities.map((row) => ({
    ...facilitySummary(row, snapshot.peopleCount.get(row.id) ?? 0),
    point: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  }))
  bySnapshot.set(snapshot, places)
  return places
}
