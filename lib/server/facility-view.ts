import 'server-only'
import type {
  FacilityKind,
  FacilityStatus,
  FacilitySummary,
  PostalAddress,
  Region,
} from '@/lib/facility/types'
import type { GeoPoint } from '@/lib/map/projection'
import type { FacilityMention } from '@/lib/prisoner/types'
import type { FacilityRow } from './db/rows'

/** ISO 3166-2 lists Crimea, Sevastopol and Kherson under Ukraine, and so do we. */
export function regionOf({ regionIso, regionRu }: Pick<FacilityRow, 'regionIso' | 'regionRu'>): Region {
  return { iso: regionIso, nameRu: regionRu, occupied: regionIso.startsWith('UA-') }
}

/** Where it stands, in degrees; null where no source gives coordinates. */
export const pointOf = ({ lat, lon }: Pick<FacilityRow, 'lat' | 'lon'>): GeoPoint | null =>
  lat === null || lon === null ? null : { lat, lon }

/** What a line about a person says of the facility. */
export function mentionOf(row: FacilityRow): FacilityMention {
  return {
    id: row.id,
    nameRu: row.nameRu,
    commonNameRu: row.commonNameRu,
    kind: row.kind as FacilityKind,
    number: row.number,
    region: regionOf(row),
    place: row.locality ?? row.city,
    status: row.status as FacilityStatus,
  }
}

export function facilitySummary(row: FacilityRow, peopleCount: number): FacilitySummary {
  return {
    ...mentionOf(row),
    postcode: row.postcode,
    forWomen: row.forWomen,
    peopleCount,
    verifiedOn: row.verifiedOn,
  }
}

/** The facility's address, with the postcode a person's source printed where that is another. */
export function addressOf(row: FacilityRow, publishedPostcode: string | null = null): PostalAddress {
  const { nameRu, extra, street, house, locality, city, district, regionRu, postcode } = row
  return {
    institution: nameRu,
    extra,
    street,
    house,
    locality,
    city,
    district,
    region: regionRu,
    postcode: publishedPostcode ?? postcode,
  }
}
