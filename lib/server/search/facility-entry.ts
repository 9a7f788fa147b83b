import type { FacilityKind } from '@/lib/facility/types'
import { kindWords } from './kind-words'
import { knownNames } from './known-names'
import { namesAbroad } from './place-names'
import type { SearchEntry, SearchTerm, TermRole } from './search-entry'

/** What of a facility can be searched for. The id is its path segment too. */
export type FindableFacility = {
  id: string
  nameRu: string
  commonNameRu: string | null
  kind: FacilityKind
  number: number | null
  regionRu: string
  postcode: string
  city: string | null
  locality: string | null
  district: string | null
}

/** «г. Москва», «пгт Лесной», «р. п. Потьма»: what stands before the settlement's own name. */
const settlementKinds =
  /(?:^|\s)(?:г|гор|город|п|пос|пгт|рп|р\. ?п|с|село|д|дер|деревня|ст|ст-ца|х|станция|поселок|посёлок|район|м\. ?р-н)\.?(?=\s)/giu

/** A facility as an entry: name, kind, number, popular names, town, region and postcode. */
export function facilityEntry(facility: FindableFacility): SearchEntry {
  const { id, nameRu, commonNameRu } = facility
  const name = commonNameRu ? `${nameRu} («${commonNameRu}»)` : nameRu
  return { id, slug: id, kind: 'facility', name, terms: [...placeTerms(facility), ...ownTerms(facility)] }
}

function ownTerms({ id, nameRu, district }: FindableFacility): SearchTerm[] {
  const names = knownNames[id] ?? []
  return [...terms('place', [nameRu, withoutKind(district)]), ...terms('title', names)]
}

/** The terms that a person held there shares: «ик 17 мордовия» finds the colony, then its people. */
export function placeTerms(facility: FindableFacility): SearchTerm[] {
  const { kind, number, commonNameRu, regionRu, postcode, city, locality } = facility
  return [
    ...terms('title', [commonNameRu, ...namesAbroad(commonNameRu ?? '')]),
    ...terms('kind', kindWords(kind)),
    ...terms('number', [number === null ? null : String(number)]),
    ...terms('postcode', [postcode]),
    ...terms('town', [withoutKind(locality), withoutKind(city)]),
    ...terms(
      'town',
      [locality, city].flatMap((town) => namesAbroad(town ?? '')),
    ),
    ...terms('region', [regionRu.replace(/\(.*\)/u, ''), ...namesAbroad(regionRu)]),
    ...terms('region', [/\((Якутия)\)/u.exec(regionRu)?.[1] ?? null]),
  ]
}

function withoutKind(place: string | null): string | null {
  return place?.replace(settlementKinds, ' ').trim() ?? null
}

function terms(role: TermRole, texts: readonly (string | null)[]): SearchTerm[] {
  return texts.flatMap((text) => (text ? [{ text, role }] : []))
}
