import type { SearchKind, TermRole } from './search-entry'

/** A surname before a given name, a name before a place; a person's place only after places themselves. */
const weights: Readonly<Record<SearchKind, Readonly<Record<TermRole, number>>>> = {
  prisoner: {
    surname: 1,
    alias: 0.98,
    given: 0.96,
    patronymic: 0.86,
    title: 0.6,
    kind: 0.55,
    number: 0.55,
    postcode: 0.6,
    town: 0.55,
    region: 0.5,
    place: 0.5,
  },
  facility: {
    surname: 1,
    alias: 0.98,
    given: 0.96,
    patronymic: 0.86,
    title: 0.99,
    kind: 0.95,
    number: 0.95,
    postcode: 1,
    town: 0.94,
    region: 0.9,
    place: 0.7,
  },
}

/** How much a match on a term of this role counts, 0–1. */
export function roleWeight(kind: SearchKind, role: TermRole): number {
  return weights[kind][role]
}
