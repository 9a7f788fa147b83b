import type { NameRu } from '@/lib/prisoner/types'
import { type FindableFacility, placeTerms } from './facility-entry'
import { knownNames } from './known-names'
import type { SearchEntry, SearchTerm } from './search-entry'

/** What of a person can be searched for. */
export type FindablePrisoner = {
  id: string
  slug: string
  name: NameRu
  /** Given name first; the record's Latin name and the press's. */
  namesLatin: readonly string[]
  /** Other names in Russian, surname first. */
  otherNamesRu: readonly string[]
  facility: FindableFacility | null
  /** The published postcode where it is not the facility's. */
  postcode: string | null
}

/** A person as an entry: the name in every form known, and where they are held. */
export function prisonerEntry(person: FindablePrisoner): SearchEntry {
  const { id, slug, name, facility, postcode } = person
  const terms: SearchTerm[] = [
    { text: name.surname, role: 'surname' },
    { text: name.given, role: 'given' },
    ...(name.patronymic ? [{ text: name.patronymic, role: 'patronymic' as const }] : []),
    ...[...person.namesLatin, ...(knownNames[id] ?? [])].flatMap(latinTerms),
    ...person.otherNamesRu.flatMap(otherNameTerms),
    ...(facility ? placeTermsOnce(facility) : []),
    ...(postcode ? [{ text: postcode, role: 'postcode' as const }] : []),
  ]
  const full = [name.surname, name.given, name.patronymic].filter((part) => part !== null).join(' ')
  return { id, slug, kind: 'prisoner', name: full, terms }
}

const placeTermsOf = new WeakMap<FindableFacility, readonly SearchTerm[]>()

/** Everybody at a place is found by the same words: made once, not for each of them. */
function placeTermsOnce(facility: FindableFacility): readonly SearchTerm[] {
  const known = placeTermsOf.get(facility) ?? placeTerms(facility)
  placeTermsOf.set(facility, known)
  return known
}

function latinTerms(name: string): SearchTerm[] {
  const words = name.trim().split(/\s+/u)
  return words.map((text, place) => ({ text, role: place === words.length - 1 ? 'surname' : 'given' }))
}

function otherNameTerms(name: string): SearchTerm[] {
  const [surname, given, patronymic] = name.trim().split(/\s+/u)
  const terms: SearchTerm[] = []
  if (surname) terms.push({ text: surname, role: 'alias' })
  if (given) terms.push({ text: given, role: 'given' })
  if (patronymic) terms.push({ text: patronymic, role: 'patronymic' })
  return terms
}
