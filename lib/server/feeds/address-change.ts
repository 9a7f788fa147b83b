import 'server-only'
import type { Sighting } from '@/lib/facility/source'
import type { LetterVerdict } from '@/lib/prisoner/status'
import type { FacilityMention, PrisonerSummary } from '@/lib/prisoner/types'
import type { PartialDate } from '@/lib/text/partial-date'
import type { PlacementRow, SummaryRow } from '../db/rows'
import { mentionOf } from '../facility-view'
import { currentPlacement, prisonerSummary } from '../prisoner-view'
import { sightingOf } from '../sighting-view'
import { newestDay } from './newest-evidence'

export type PersonChangeKind =
  /** An address is published; nothing earlier is known. */
  | 'listed'
  /** Another place than the one known before. */
  | 'moved'
  /** A place where the person was before: for the person's own feed. */
  | 'earlier'
  | 'released'
  | 'exchanged'
  | Exclude<LetterVerdict['say'], 'write' | 'archive'>

/** One thing that whoever writes should know: codes and facts; `locales/<lang>/feeds.json` says the sentence. */
export type AddressChange = {
  /** What the entry's id is made of: the same fact is the same path in every release. */
  path: readonly string[]
  /** The day it happened or, where no source says, the day it was seen. */
  on: string
  facility: FacilityMention | null
  seen: Sighting | null
} & (
  | { about: 'person'; kind: PersonChangeKind; person: PrisonerSummary }
  | { about: 'facility'; kind: 'closing' | 'closed'; facility: FacilityMention; statusOn: PartialDate | null }
)

/** Which stay at this facility it was, counted from the oldest: somebody may come back. */
function stayNumber(row: SummaryRow, placement: PlacementRow): number {
  const there = row.placements.filter(({ facilityId }) => facilityId === placement.facilityId)
  return there.length - there.indexOf(placement)
}

function stayChange(
  row: SummaryRow,
  placement: PlacementRow,
  kind: 'listed' | 'moved' | 'earlier',
  { asOf, today }: { asOf: string; today: string },
): AddressChange {
  const { facility, facilityId, from, arrivedBefore, verifiedOn, source, sourceUrl } = placement
  const number = stayNumber(row, placement)
  return {
    about: 'person',
    kind,
    path: ['address', row.id, facilityId, ...(number > 1 ? [String(number)] : [])],
    on: newestDay([from ?? arrivedBefore ?? verifiedOn], asOf),
    person: prisonerSummary(row, today),
    facility: mentionOf(facility),
    seen: sightingOf(source, sourceUrl, verifiedOn),
  }
}

/** How things stand with a person's address now, as one entry. */
export function presentChange(row: SummaryRow, days: { asOf: string; today: string }): AddressChange {
  const person = prisonerSummary(row, days.today)
  const placement = currentPlacement(row)
  const { verdict } = person
  if (verdict.say === 'write' && placement)
    return stayChange(row, placement, row.placements.length > 1 ? 'moved' : 'listed', days)
  const kind = verdict.say === 'archive' ? verdict.reason : verdict.say === 'write' ? 'askFirst' : verdict.say
  const record = row.verifications[0]
  return {
    about: 'person',
    kind,
    path: ['status', row.id, kind],
    on: newestDay([row.statusOn ?? row.verifiedOn], days.asOf),
    person,
    facility: person.facility,
    seen: record ? sightingOf(record.source, record.url, record.seenOn) : null,
  }
}

/** A person's whole history, for their own feed. */
export function personChanges(row: SummaryRow, days: { asOf: string; today: string }): AddressChange[] {
  const present = presentChange(row, days)
  const current = currentPlacement(row)
  // An address that stands but may not be written to (a closing prison) is told by the present entry.
  const before = row.placements.filter((placement) => placement !== current)
  return [present, ...before.map((placement) => stayChange(row, placement, 'earlier', days))]
}
