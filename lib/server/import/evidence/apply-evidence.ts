import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SightingRecord } from '@/lib/facility/source-record'
import { type PrisonerRecord, prisonerRecord } from '@/lib/prisoner/record'
import { isArchived } from '@/lib/prisoner/status'
import { firstDayOf } from '@/lib/text/partial-date'
import type { StopRecord } from '../list/stop-list'
import { applyToFacility } from './apply-to-facility'
import { applyPlacement, applySentence, applyStatus } from './apply-to-person'
import type { EvidenceEntry } from './evidence-entry'

export type EvidenceOutcome = {
  facilities: FacilityRecord[]
  prisoners: PrisonerRecord[]
  /** Entries about people and places that the directory does not hold. */
  stops: StopRecord[]
  /** What became of each entry, in the order given. */
  outcomes: ('applied' | 'known already' | 'stop list' | 'unknown target' | 'kept')[]
}

type Records = { facilities: readonly FacilityRecord[]; prisoners: readonly PrisonerRecord[] }

/** Where each entry's words come from, as a sighting of the directory. */
export type SightingOf = (entry: EvidenceEntry) => SightingRecord

const sortKey = ({ date_of_fact, source_date }: EvidenceEntry) => {
  const day = date_of_fact ?? source_date
  return day === null ? '9999' : firstDayOf(day)
}

/** Every page that a record rests on already: the same report twice changes nothing. */
function restsOn(record: PrisonerRecord | FacilityRecord, entry: EvidenceEntry): boolean {
  const isEntry = ({ url, on, confidence }: SightingRecord) =>
    url === entry.source_url && on === entry.source_date && confidence !== undefined
  if ('placements' in record) {
    if (entry.kind === 'placement' && record.placements.some(({ seen }) => isEntry(seen))) return true
    const facts = {
      status: ['status'],
      sentence: ['sentence'],
      placement: ['address', 'status'],
      facility: [],
    }
    return record.seen.some((seen) => (facts[entry.kind] as string[]).includes(seen.fact) && isEntry(seen))
  }
  const notices = (record.notices ?? []).map(({ seen }) => seen)
  return [...notices, ...(record.status.seen ? [record.status.seen] : [])].some(isEntry)
}

function stopOf(entry: EvidenceEntry, at: number): StopRecord {
  const { values, kind } = entry
  const status = 'status' in values && values.status ? values.status : 'imprisoned'
  const on = 'status_date' in values && values.status_date ? values.status_date : entry.date_of_fact
  return {
    id: `stop-${at + 1}`,
    name: entry.name,
    kind: kind === 'facility' ? 'facility' : 'person',
    status: status === 'listed' ? 'closing' : status,
    on,
    seen: {
      publisher: entry.source_name,
      url: entry.source_url,
      on: entry.source_date,
      confidence: entry.confidence,
    },
  }
}

/**
 * Applies newer evidence to the directory's records, the earliest fact first. Pure. Released and dead people are
 * never reopened; a second run changes nothing.
 */
export function applyEvidence(
  records: Records,
  entries: readonly EvidenceEntry[],
  sightingOf: SightingOf,
): EvidenceOutcome {
  const facilities = new Map(records.facilities.map((facility) => [facility.id, facility]))
  const prisoners = new Map(records.prisoners.map((person) => [person.id, person]))
  const stops: StopRecord[] = []
  const outcomes: EvidenceOutcome['outcomes'] = entries.map(() => 'applied')
  const inOrder = entries
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => sortKey(a.entry).localeCompare(sortKey(b.entry)) || a.at - b.at)

  function applyOne(entry: EvidenceEntry): EvidenceOutcome['outcomes'][number] {
    const id = entry.target as string
    const seen = { ...sightingOf(entry), confidence: entry.confidence }
    if (entry.kind === 'facility') {
      const facility = facilities.get(id)
      if (!facility) return 'unknown target'
      if (restsOn(facility, entry)) return 'known already'
      facilities.set(id, applyToFacility(facility, entry, seen))
      return 'applied'
    }
    const person = prisoners.get(id)
    if (!person) return 'unknown target'
    if (restsOn(person, entry)) return 'known already'
    if (isArchived(person.status.is) && !('status_date' in entry.values)) return 'kept'
    const after =
      entry.kind === 'status'
        ? applyStatus(person, entry, seen)
        : entry.kind === 'sentence'
          ? applySentence(person, entry, seen)
          : applyPlacement(person, entry, seen, facilities)
    prisoners.set(id, prisonerRecord.parse(after))
    return 'applied'
  }

  for (const { entry, at } of inOrder) {
    if (entry.target !== null) outcomes[at] = applyOne(entry)
    else {
      stops.push(stopOf(entry, at))
      outcomes[at] = 'stop list'
    }
  }
  return { facilities: [...facilities.values()], prisoners: [...prisoners.values()], stops, outcomes }
}
