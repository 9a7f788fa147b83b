import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SightingRecord } from '@/lib/facility/source-record'
import type { PlacementRecord, PrisonerRecord } from '@/lib/prisoner/record'
import { isArchived } from '@/lib/prisoner/status'
import { firstDayOf, lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import type { Evidence } from './evidence-entry'

type Fact = PrisonerRecord['seen'][number]['fact']

const presentOf = ({ placements }: PrisonerRecord) => placements.find(({ current }) => current) ?? null

function seenToo(person: PrisonerRecord, fact: Fact, seen: SightingRecord): PrisonerRecord {
  return { ...person, seen: [...person.seen, { fact, ...seen }] }
}

/** No present address any more; where the person was stays in the history. */
function withoutPresent(person: PrisonerRecord, until: PartialDate | null): PlacementRecord[] {
  return person.placements.map((stay) =>
    stay.current ? { ...stay, current: false, to: stay.to ?? until } : stay,
  )
}

/** A sign of life in custody: dates the status, freshens no address, reopens nobody. */
function inCustody(
  person: PrisonerRecord,
  is: PrisonerRecord['status']['is'] | undefined,
  on: PartialDate | null,
): PrisonerRecord {
  if (isArchived(person.status.is) || is === undefined) return person
  const older = on === null || (person.status.on !== null && lastDayOf(on) < firstDayOf(person.status.on))
  return { ...person, status: { is: older ? person.status.is : is, on: older ? person.status.on : on } }
}

export function applyStatus(
  person: PrisonerRecord,
  entry: Evidence<'status'>,
  seen: SightingRecord,
): PrisonerRecord {
  const { status, status_date = null, last_evidence } = entry.values
  if (!isArchived(status))
    return seenToo(inCustody(person, status, last_evidence ?? entry.date_of_fact), 'status', seen)
  if (isArchived(person.status.is)) return seenToo(person, 'status', seen)
  return seenToo(
    {
      ...person,
      status: { is: status, on: status_date },
      addressStatus: person.placements.length > 0 ? 'previous' : 'none',
      placements: withoutPresent(person, status_date),
    },
    'status',
    seen,
  )
}

function newStay(
  facility: FacilityRecord,
  entry: Evidence<'placement'>,
  before: PlacementRecord | null,
  seen: SightingRecord,
): PlacementRecord {
  const { postal_code } = entry.values
  return {
    facility: facility.id,
    current: false,
    from: null,
    to: null,
    arrivedAfter: before?.seen.on ?? null,
    arrivedBefore: entry.date_of_fact,
    unit: null,
    wording: null,
    postcode: postal_code === undefined || postal_code === facility.address.postcode ? null : postal_code,
    presumed: false,
    seen,
  }
}

/**
 * A newer place. A («named publication, dated, explicit») takes the address's place, built from the facility's
 * record; B and C wait for a second person: the old address no longer stands, the new one does not yet.
 */
export function applyPlacement(
  person: PrisonerRecord,
  entry: Evidence<'placement'>,
  seen: SightingRecord,
  facilities: ReadonlyMap<string, FacilityRecord>,
): PrisonerRecord {
  if (isArchived(person.status.is)) return person
  const { facility_id, status, regime, printable = true } = entry.values
  const dated = inCustody(person, status, entry.date_of_fact)
  const { sentence } = dated.case
  const next =
    regime && sentence ? { ...dated, case: { ...dated.case, sentence: { ...sentence, regime } } } : dated
  if (facility_id === null)
    return seenToo(
      { ...next, addressStatus: 'previous', placements: withoutPresent(next, entry.date_of_fact) },
      'status',
      seen,
    )

  const facility = facilities.get(facility_id)
  if (!facility) throw new Error(`${entry.name}: no facility ${facility_id}`)
  const present = presentOf(next)
  if (present?.facility === facility_id) {
    const witnessed = seenToo(next, 'address', seen)
    if (printable) return witnessed
    return { ...witnessed, addressStatus: 'being_clarified', placements: withoutPresent(witnessed, null) }
  }
  const stay = newStay(facility, entry, present, seen)
  const earlier = withoutPresent(next, null)
  if (entry.confidence === 'A' && printable)
    return { ...next, addressStatus: 'published', placements: [{ ...stay, current: true }, ...earlier] }
  // Somebody who is reached over the net alone stays so.
  const addressStatus = present === null ? next.addressStatus : 'previous'
  return { ...next, addressStatus, placements: [stay, ...earlier] }
}

export function applySentence(
  person: PrisonerRecord,
  entry: Evidence<'sentence'>,
  seen: SightingRecord,
): PrisonerRecord {
  const { months, regime, verdict_date, in_force, status } = entry.values
  const before = person.case.sentence
  const inForceOn = in_force ?? before?.inForceOn
  const sentence = {
    months: months ?? before?.months ?? null,
    life: before?.life ?? false,
    regime: regime ?? before?.regime ?? null,
    verdictOn: verdict_date ?? before?.verdictOn ?? null,
    uncertain: months === undefined ? (before?.uncertain ?? false) : false,
    ...(inForceOn !== undefined && { inForceOn }),
  }
  const dated = inCustody(person, status, entry.date_of_fact)
  return seenToo({ ...dated, case: { ...dated.case, sentence } }, 'sentence', seen)
}
