import type { PackPerson } from './types'

export type PackFilter = { words: string; region: string; born: string }

/** Small letters without accents; «ё» is «е», as in every Russian index. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What may be searched for: names in both scripts and the place. Made once a person. */
export function searchTextOf({ recipient, name, place }: PackPerson): string {
  const { surnameRu, givenRu, patronymicRu, nameLatin, address } = recipient
  return fold(
    [name, surnameRu, givenRu, patronymicRu, nameLatin, place, address.institution, address.region]
      .filter(Boolean)
      .join(' '),
  )
}

/**
 * People who have every word, as a part of a word of theirs, and who fit region and month; in the order given.
 * The directory's own search knows more spellings; this one works without asking it.
 */
export function findPeople(
  people: readonly PackPerson[],
  { words, region, born }: PackFilter,
  texts: ReadonlyMap<string, string>,
): PackPerson[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  return people.filter(
    (person) =>
      (region === '' || person.region === region) &&
      (born === '' || String(person.born) === born) &&
      wanted.every((word) => texts.get(person.recipient.id)?.includes(word)),
  )
}
