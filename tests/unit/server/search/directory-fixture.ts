import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type FindableFacility, facilityEntry } from '@/lib/server/search/facility-entry'
import { prisonerEntry } from '@/lib/server/search/prisoner-entry'
import type { SearchEntry } from '@/lib/server/search/search-entry'

type FacilityRow = {
  id: string
  short_name_ru: string
  common_name_ru: string | null
  type: FindableFacility['kind']
  number: number | null
  region_ru: string
  postal_code: string
  city: string | null
  locality: string | null
  district: string | null
}

/** A person of the reference data, as far as these tests need. */
export type PersonRow = {
  id: string
  surname: string
  given: string
  patronymic: string | null
  surname_alt: string | null
  name_latin: string
  aliases_latin: string[]
  addressee_ru: string | null
  addressee_case: string | null
  facility_id: string | null
  postal_code: string | null
}

const folder = path.resolve('../shared/data')
export const hasReferenceData = existsSync(path.join(folder, 'prisoners.json'))

function read<T>(file: string): T[] {
  return hasReferenceData ? (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T[]) : []
}

export const people = read<PersonRow>('prisoners.json')

const facilities = read<FacilityRow>('facilities.json').map(
  (row): FindableFacility => ({
    id: row.id,
    nameRu: row.short_name_ru,
    commonNameRu: row.common_name_ru,
    kind: row.type,
    number: row.number,
    regionRu: row.region_ru,
    postcode: row.postal_code,
    city: row.city,
    locality: row.locality,
    district: row.district,
  }),
)

/** Entries of the whole reference directory, 602 facilities and 603 people. */
export function referenceEntries(): SearchEntry[] {
  const byId = new Map(facilities.map((facility) => [facility.id, facility]))
  const persons = people.map((row) =>
    prisonerEntry({
      id: row.id,
      slug: row.id,
      name: { surname: row.surname, given: row.given, patronymic: row.patronymic },
      namesLatin: [row.name_latin, ...row.aliases_latin],
      otherNamesRu: row.surname_alt ? [row.surname_alt] : [],
      facility: byId.get(row.facility_id ?? '') ?? null,
      postcode: row.postal_code,
    }),
  )
  return [...persons, ...facilities.map(facilityEntry)]
}
