import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'

export function facilityRow(record: FacilityRecord) {
  const { id, name, region, address, point, status } = record
  return {
    id,
    nameRu: name.ru,
    nameBasis: name.basis,
    commonNameRu: name.common,
    kind: record.kind,
    number: record.number,
    regime: record.regime,
    forWomen: record.forWomen,
    prisonService: record.prisonService,
    authorityRu: record.authority,
    regionIso: region.iso,
    regionRu: region.ru,
    ...address,
    lat: point?.[0] ?? null,
    lon: point?.[1] ?? null,
    status: status.is,
    statusOn: status.on,
    postcodeCheck: record.postcodeCheck,
    verifiedOn: record.seen[0]?.on ?? null,
  }
}

/** Who saw the facility, its status, its postcodes. */
export function facilityVerificationRows({ id, seen, status, postcodes, notices = [] }: FacilityRecord) {
  const sightings = [
    ...seen.map((sighting) => ({ fact: 'record', value: null, count: 1, ...sighting })),
    ...(status.seen ? [{ fact: 'status', value: null, count: 1, ...status.seen }] : []),
    ...postcodes.map(({ postcode, ...sighting }) => ({ fact: 'postcode', value: postcode, ...sighting })),
    ...notices.map(({ kind, on, seen: by }) => ({ fact: kind, value: on, count: 1, ...by })),
  ]
  return sightings.map(({ fact, value, count, source, url, on, confidence = null }, position) => ({
    facilityId: id,
    fact,
    value,
    count,
    sourceId: source,
    url,
    seenOn: on,
    confidence,
    position,
  }))
}
