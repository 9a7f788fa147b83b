import type { FacilityRecord } from '@/lib/facility/record'
import { type Column, writeCsv } from './csv'
import { licence, type OpenDirectory } from './directory-files'

type Names = ReadonlyMap<string, string>

/** Source ids to the proper names that tables and maps show. */
export function sourceNames({ sources }: Pick<OpenDirectory, 'sources'>): Names {
  return new Map(sources.map(({ id, name }) => [id, name]))
}

const columns = (names: Names): Column<FacilityRecord>[] => [
  { name: 'id', of: ({ id }) => id },
  { name: 'name_ru', of: ({ name }) => name.ru },
  { name: 'name_basis', of: ({ name }) => name.basis },
  { name: 'common_name_ru', of: ({ name }) => name.common },
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'number', of: ({ number }) => number },
  { name: 'regime', of: ({ regime }) => regime },
  { name: 'for_women', of: ({ forWomen }) => forWomen },
  { name: 'region_iso', of: ({ region }) => region.iso },
  { name: 'region_ru', of: ({ region }) => region.ru },
  { name: 'postcode', of: ({ address }) => address.postcode },
  { name: 'postcode_check', of: ({ postcodeCheck }) => postcodeCheck },
  { name: 'district_ru', of: ({ address }) => address.district },
  { name: 'city_ru', of: ({ address }) => address.city },
  { name: 'locality_ru', of: ({ address }) => address.locality },
  { name: 'street_ru', of: ({ address }) => address.street },
  { name: 'house_ru', of: ({ address }) => address.house },
  { name: 'extra_ru', of: ({ address }) => address.extra },
  { name: 'lat', of: ({ point }) => point?.[0] ?? null },
  { name: 'lon', of: ({ point }) => point?.[1] ?? null },
  { name: 'status', of: ({ status }) => status.is },
  { name: 'status_on', of: ({ status }) => status.on },
  { name: 'status_source_url', of: ({ status }) => status.seen?.url ?? null },
  { name: 'verified_on', of: ({ seen }) => seen[0]?.on ?? null },
  { name: 'source', of: ({ seen }) => names.get(seen[0]?.source ?? '') ?? null },
  { name: 'source_url', of: ({ seen }) => seen[0]?.url ?? null },
]

/** `facilities.csv`: a row a facility. */
export function writeFacilitiesCsv(directory: OpenDirectory): string {
  return writeCsv(columns(sourceNames(directory)), directory.facilities)
}

/**
 * `facilities.geojson` (RFC 7946: longitude first). A facility whose place on the map nobody published stays in with a
 * null geometry, so that no list made from the file is silently shorter.
 */
export function writeFacilitiesGeoJson(directory: OpenDirectory): string {
  const table = columns(sourceNames(directory)).filter(({ name }) => !['id', 'lat', 'lon'].includes(name))
  const features = directory.facilities.map((facility) => ({
    type: 'Feature',
    id: facility.id,
    geometry: facility.point && { type: 'Point', coordinates: [facility.point[1], facility.point[0]] },
    properties: Object.fromEntries(table.map(({ name, of }) => [name, of(facility)])),
  }))
  const { id, asOf, newestEvidence } = directory.release
  return [
    '{"type":"FeatureCollection",',
    `"licence":${JSON.stringify(licence)},`,
    `"release":${JSON.stringify({ id, asOf, newestEvidence })},`,
    `"features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`,
  ].join('\n')
}
