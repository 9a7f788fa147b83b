import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { isArchived } from '@/lib/prisoner/status'
import { firstDayOf, lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import type { ReleaseFiles } from './cross-check'
import type { StandingRecords } from './standing-records'
import type { Changes } from './write-changes'

export const releaseChanges = [
  'added',
  'released',
  'moved',
  'changed address',
  'changed',
  'kept',
  'not in the release',
] as const
/** What a release does to one record. `kept`: the directory's own is newer, or tells of freedom or death. */
export type ReleaseChange = (typeof releaseChanges)[number]

export type ReleaseReview = {
  lines: readonly { change: ReleaseChange; kind: 'person' | 'facility'; id: string; text: string }[]
  counts: Record<ReleaseChange, number>
  changes: Changes
  /** True where the directory will be exactly the release. */
  exact: boolean
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const present = ({ placements }: PrisonerRecord) => placements.find(({ current }) => current) ?? null

function newestOf(days: readonly (PartialDate | null)[]): PartialDate | null {
  return days.reduce<PartialDate | null>(
    (best, day) => (day !== null && (best === null || lastDayOf(day) > lastDayOf(best)) ? day : best),
    null,
  )
}

const evidenceOf = ({ seen, placements, status }: PrisonerRecord) =>
  newestOf([...seen.map(({ on }) => on), ...placements.map((stay) => stay.seen.on), status.on])
const facilityEvidence = ({ seen, status }: FacilityRecord) =>
  newestOf([...seen.map(({ on }) => on), status.on, status.seen?.on ?? null])

const isOlder = (a: PartialDate | null, b: PartialDate | null) =>
  b !== null && (a === null || lastDayOf(a) < firstDayOf(b))

function changeOfPerson(before: PrisonerRecord, after: PrisonerRecord): ReleaseChange {
  if (isArchived(before.status.is) && !isArchived(after.status.is)) return 'kept'
  if (isOlder(evidenceOf(after), evidenceOf(before))) return 'kept'
  if (!isArchived(before.status.is) && isArchived(after.status.is)) return 'released'
  const [from, to] = [present(before), present(after)]
  if (from?.facility !== to?.facility) return 'moved'
  if (
    from?.postcode !== to?.postcode ||
    from?.unit !== to?.unit ||
    from?.wording !== to?.wording ||
    !same(before.addressee, after.addressee)
  )
    return 'changed address'
  return 'changed'
}

function changeOfFacility(before: FacilityRecord, after: FacilityRecord): ReleaseChange {
  if (before.status.is === 'closed' && after.status.is !== 'closed') return 'kept'
  if (isOlder(facilityEvidence(after), facilityEvidence(before))) return 'kept'
  return same(before.address, after.address) && before.name.ru === after.name.ru
    ? 'changed'
    : 'changed address'
}

const nameOf = ({ name: { surname, given, patronymic } }: PrisonerRecord) =>
  [surname, given, patronymic].filter(Boolean).join(' ')

function textOf(change: ReleaseChange, before: PrisonerRecord | undefined, after: PrisonerRecord): string {
  if (change === 'released') return `${nameOf(after)}: ${after.status.is} ${after.status.on ?? ''}`.trim()
  if (change === 'moved')
    return `${nameOf(after)}: ${(before && present(before)?.facility) ?? 'no address'} → ${present(after)?.facility ?? 'no address'}`
  return nameOf(after)
}

/**
 * Holds a release against the directory that stands, record by record. Nobody who is known to be free or dead is
 * reopened, an older record never replaces a newer one, and nobody is dropped: who is missing from the
 * release stays and is named.
 */
export function reviewRelease(standing: StandingRecords, incoming: ReleaseFiles): ReleaseReview {
  const lines: ReleaseReview['lines'][number][] = []
  const people = new Map(standing.prisoners.map((person) => [person.id, person]))
  const places = new Map(standing.facilities.map((facility) => [facility.id, facility]))
  const prisoners = incoming.prisoners.filter((after) => {
    const before = people.get(after.id)
    people.delete(after.id)
    if (before && same(before, after)) return false
    const change = before ? changeOfPerson(before, after) : 'added'
    lines.push({ change, kind: 'person', id: after.id, text: textOf(change, before, after) })
    return change !== 'kept'
  })
  const facilities = incoming.facilities.filter((after) => {
    const before = places.get(after.id)
    places.delete(after.id)
    if (before && same(before, after)) return false
    const change = before ? changeOfFacility(before, after) : 'added'
    lines.push({ change, kind: 'facility', id: after.id, text: after.name.ru })
    return change !== 'kept'
  })
  for (const person of people.values())
    lines.push({ change: 'not in the release', kind: 'person', id: person.id, text: nameOf(person) })
  for (const facility of places.values())
    lines.push({ change: 'not in the release', kind: 'facility', id: facility.id, text: facility.name.ru })
  const known = new Map(standing.sources.map((source) => [source.id, source]))
  const sources = incoming.sources.filter((source) => !same(known.get(source.id), source))
  const counts = Object.fromEntries(
    releaseChanges.map((change) => [change, lines.filter((line) => line.change === change).length]),
  ) as Record<ReleaseChange, number>
  lines.sort((a, b) => releaseChanges.indexOf(a.change) - releaseChanges.indexOf(b.change))
  return {
    lines,
    counts,
    changes: { sources, facilities, prisoners },
    exact: counts.kept === 0 && counts['not in the release'] === 0,
  }
}
