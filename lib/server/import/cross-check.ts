import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import type { Fault } from './fault'
import type { ReleaseRecord } from './release-record'

export type ReleaseFiles = {
  release: ReleaseRecord
  sources: readonly SourceRecord[]
  facilities: readonly FacilityRecord[]
  prisoners: readonly PrisonerRecord[]
}

type Reference = { field: string; target: string }

function missing(
  file: string,
  records: readonly { id: string }[],
  known: ReadonlySet<string>,
  what: string,
  referencesOf: (index: number) => Reference[],
): Fault[] {
  return records.flatMap(({ id }, index) =>
    referencesOf(index)
      .filter(({ target }) => !known.has(target))
      .map(({ field, target }) => ({
        file,
        row: index + 1,
        id,
        field,
        message: `names no known ${what}: ${target}`,
      })),
  )
}

function sourcesOfFacility({ seen, status, postcodes, notices = [] }: FacilityRecord): Reference[] {
  return [
    ...seen.map(({ source }, at) => ({ field: `seen.${at}.source`, target: source })),
    ...postcodes.map(({ source }, at) => ({ field: `postcodes.${at}.source`, target: source })),
    ...(status.seen ? [{ field: 'status.seen.source', target: status.seen.source }] : []),
    ...notices.map(({ seen: by }, at) => ({ field: `notices.${at}.seen.source`, target: by.source })),
  ]
}

function sourcesOfPrisoner({ seen, placements }: PrisonerRecord): Reference[] {
  return [
    ...seen.map(({ source }, at) => ({ field: `seen.${at}.source`, target: source })),
    ...placements.map((placement, at) => ({
      field: `placements.${at}.seen.source`,
      target: placement.seen.source,
    })),
  ]
}

function doubledSlugs(prisoners: readonly PrisonerRecord[]): Fault[] {
  const first = new Map<string, number>()
  return prisoners.flatMap(({ id, slug }, index) => {
    const earlier = first.get(slug)
    first.set(slug, earlier ?? index + 1)
    if (earlier === undefined) return []
    const message = `stands in row ${earlier} as well: ${slug}`
    return [{ file: 'prisoners.json', row: index + 1, id, field: 'slug', message }]
  })
}

function wrongCounts({ release, sources, facilities, prisoners }: ReleaseFiles): Fault[] {
  const found = { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length }
  return (Object.keys(found) as (keyof typeof found)[])
    .filter((name) => release.counts[name] !== found[name])
    .map((name) => ({
      file: 'release.json',
      row: null,
      id: null,
      field: `counts.${name}`,
      message: `says ${release.counts[name]}, ${name}.json holds ${found[name]}`,
    }))
}

/** What only shows when the files are held beside each other: references, doubled slugs, counts. */
export function crossCheck(files: ReleaseFiles): Fault[] {
  const { facilities, prisoners } = files
  const sourceIds = new Set(files.sources.map(({ id }) => id))
  const facilityIds = new Set(facilities.map(({ id }) => id))
  return [
    ...missing('facilities.json', facilities, sourceIds, 'source', (index) =>
      sourcesOfFacility(facilities[index] as FacilityRecord),
    ),
    ...missing('prisoners.json', prisoners, sourceIds, 'source', (index) =>
      sourcesOfPrisoner(prisoners[index] as PrisonerRecord),
    ),
    ...missing('prisoners.json', prisoners, facilityIds, 'facility', (index) =>
      (prisoners[index] as PrisonerRecord).placements.map(({ facility }, at) => ({
        field: `placements.${at}.facility`,
        target: facility,
      })),
    ),
    ...doubledSlugs(prisoners),
    ...wrongCounts(files),
  ]
}
