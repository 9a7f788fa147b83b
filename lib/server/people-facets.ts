import 'server-only'
import type { PeopleSort } from '@/lib/form/directory-query'
import { freshnessOf } from '@/lib/placement/freshness'
import { publicBirth } from '@/lib/prisoner/minor'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import { firstDayOf } from '@/lib/text/partial-date'
import type { SummaryRow } from './db/rows'
import { valuesOf } from './narrow'
import { comparePeople } from './people-order'
import { currentPlacement, verdictOf } from './prisoner-view'
import { getSnapshot, type Snapshot } from './snapshot'

/** What the list of people can be narrowed by; the names are the words of its address. */
export const peopleFacets = ['region', 'kind', 'case', 'who', 'born', 'seen', 'can'] as const
export type PeopleFacet = (typeof peopleFacets)[number]

/** A person as filters, counts and orders need them: made once a release and day, 20,000 people in a blink. */
export type PersonFacets = {
  row: SummaryRow
  held: boolean
  values: Readonly<Record<PeopleFacet, readonly string[]>>
  /** 314 for 14 March; a month alone counts as its end; null for a year alone. */
  birthday: number | null
  /** First day on which the address, or without one the record, may have been seen; null where undated. */
  seenOn: string | null
}

export type People = {
  /** Everybody, by name. */
  all: readonly PersonFacets[]
  byId: ReadonlyMap<string, PersonFacets>
  /** Who is held at a facility by the address that stands now, by name. */
  byFacility: ReadonlyMap<string, readonly PersonFacets[]>
  /** Who is held or whose fate is unknown, in the order asked for. */
  held: (sort: PeopleSort) => readonly PersonFacets[]
  /** The values of a facet among those who are held. */
  choices: Readonly<Record<PeopleFacet, readonly string[]>>
}

const none: readonly string[] = []
const yes: readonly string[] = ['yes']

/** One list for each value, not for each person. */
const lists = new Map<string, readonly string[]>()
function only(value: string): readonly string[] {
  const list = lists.get(value) ?? [value]
  lists.set(value, list)
  return list
}

function birthdayOf(birth: string | null): number | null {
  if (birth === null || birth.length < 7) return null
  return Number(birth.slice(5, 7)) * 100 + (birth.length === 10 ? Number(birth.slice(8, 10)) : 99)
}

/** Archived people have no facets: no filter is about them. */
function facetsOf(row: SummaryRow, on: string): PersonFacets {
  const present = currentPlacement(row)
  const place = (present ?? row.placements[0])?.facility
  const birthday = birthdayOf(publicBirth(row.birth, row.verifiedOn))
  const verifiedOn = present ? present.verifiedOn : row.verifiedOn
  return {
    row,
    held: !isArchived(row.status as PersonStatus),
    birthday,
    seenOn: verifiedOn && firstDayOf(verifiedOn),
    values: {
      region: place ? only(place.regionIso) : none,
      kind: place ? only(place.kind) : none,
      case: [...row.groups.map(({ group }) => group), ...(row.caseKey === null ? none : [row.caseKey])],
      who: only(row.sex === 'f' ? 'women' : 'men'),
      born: birthday === null ? none : only(String(Math.floor(birthday / 100))),
      seen: present ? only(freshnessOf(present.verifiedOn, on).class) : none,
      can: verdictOf(row).say === 'write' ? yes : none,
    },
  }
}

function groupByFacility(held: readonly PersonFacets[]): Map<string, PersonFacets[]> {
  const groups = new Map<string, PersonFacets[]>()
  for (const person of held) {
    const id = currentPlacement(person.row)?.facilityId
    if (id === undefined) continue
    const group = groups.get(id)
    if (group) group.push(person)
    else groups.set(id, [person])
  }
  return groups
}

function gather({ people }: Snapshot, on: string): People {
  const all = people.map((row) => facetsOf(row, on))
  const held = all.filter((person) => person.held)
  const orders = new Map<PeopleSort, readonly PersonFacets[]>([['name', held]])
  return {
    all,
    byId: new Map(all.map((person) => [person.row.id, person])),
    byFacility: groupByFacility(held),
    held: (sort) => {
      const order = orders.get(sort) ?? held.toSorted(comparePeople(sort, on))
      orders.set(sort, order)
      return order
    },
    choices: Object.fromEntries(
      peopleFacets.map((facet) => [facet, valuesOf(held, facet)]),
    ) as unknown as People['choices'],
  }
}

type Kept = { snapshot: Snapshot; on: string; people: People }

// For pages and route handlers together, as the snapshot itself.
const shared = globalThis as typeof globalThis & { otkrytkaPeople?: Kept }

/** The people of the directory that stands, on a day; made anew with a release or a day, not with a page. */
export async function getPeople(on: string): Promise<People> {
  const snapshot = await getSnapshot()
  const standing = shared.otkrytkaPeople
  if (standing?.snapshot === snapshot && standing.on === on) return standing.people
  const people = gather(snapshot, on)
  shared.otkrytkaPeople = { snapshot, on, people }
  return people
}
