import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { FacilityExportRow } from '../db/export-rows'

/** What the loader took apart, put together again: the reverse of `import/facility-rows`. */
export function facilityRecordOf(row: FacilityExportRow): FacilityRecord {
  const seen = (fact: string) =>
    row.verifications
      .filter((verification) => verification.fact === fact)
      .map(({ sourceId, url, seenOn, value, count }) => ({
        postcode: { postcode: value ?? row.postcode, count },
        sighting: { source: sourceId, url, on: seenOn },
      }))
  const { id, postcode, district, city, locality, street, house, extra } = row
  return {
    id,
    name: {
      ru: row.nameRu,
      basis: row.nameBasis as FacilityRecord['name']['basis'],
      common: row.commonNameRu,
    },
    kind: row.kind as FacilityRecord['kind'],
    number: row.number,
    regime: row.regime as FacilityRecord['regime'],
    forWomen: row.forWomen,
    prisonService: row.prisonService,
    authority: row.authorityRu,
    region: { iso: row.regionIso, ru: row.regionRu },
    address: { postcode, district, city, locality, street, house, extra },
    point: row.lat === null || row.lon === null ? null : [row.lat, row.lon],
    status: {
      is: row.status as FacilityRecord['status']['is'],
      on: row.statusOn,
      seen: seen('status')[0]?.sighting ?? null,
    },
    postcodeCheck: row.postcodeCheck as FacilityRecord['postcodeCheck'],
    postcodes: seen('postcode').map((one) => ({ ...one.postcode, ...one.sighting })),
    seen: seen('record').map(({ sighting }) => sighting),
  }
}
