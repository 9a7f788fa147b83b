import 'server-only'
import type { FacilitySummary } from '@/lib/facility/types'
import type { GeoPoint } from '@/lib/map/projection'
import { facilitySummary, pointOf } from './facility-view'
import { oncePer } from './once-per'
import { getSnapshot, type Snapshot } from './snapshot'

export type MappedPlace = FacilitySummary & { point: GeoPoint | null }

const placesOf = oncePer(({ facilities, peopleCount }: Snapshot): readonly MappedPlace[] =>
  facilities.map((row) => ({
    ...facilitySummary(row, peopleCount.get(row.id) ?? 0),
    point: pointOf(row),
  })),
)

/** Every facility with where it stands, by region and name; `point` is null where no source gives coordinates. */
export const listMappedPlaces = async () => placesOf(await getSnapshot())
