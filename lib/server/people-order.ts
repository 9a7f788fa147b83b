import 'server-only'
import type { PeopleSort } from '@/lib/form/directory-query'

/** What an order looks at. */
type Sortable = {
  /** 314 for 14 March; a month alone counts as its end; null where nobody knows. */
  birthday: number | null
  /** `YYYY-MM-DD`; null where undated. */
  seenOn: string | null
}

/** How far ahead a birthday lies, in a measure that only orders; nobody knows when: last of all. */
function untilBirthday({ birthday }: Sortable, on: string): number {
  if (birthday === null) return Number.POSITIVE_INFINITY
  const today = Number(on.slice(5, 7)) * 100 + Number(on.slice(8, 10))
  return birthday >= today ? birthday - today : birthday - today + 10_000
}

/** An order to sort people by; where it says nothing, the order given (by name) stands. */
export function comparePeople(sort: PeopleSort, on: string): (a: Sortable, b: Sortable) => number {
  switch (sort) {
    case 'name':
      return () => 0
    case 'birthday':
      return (a, b) => {
        const [first, second] = [untilBirthday(a, on), untilBirthday(b, on)]
        return first === second ? 0 : first - second
      }
    case 'unverified':
      // Never seen is longest unseen.
      return ({ seenOn: a }, { seenOn: b }) => {
        const [first, second] = [a ?? '', b ?? '']
        return first < second ? -1 : first > second ? 1 : 0
      }
  }
}
