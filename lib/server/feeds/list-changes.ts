import 'server-only'
import { readDirectory } from '../db/read'
import { type FacilityProfileRow, facilityInclude, type SummaryRow } from '../db/rows'
import { mentionOf } from '../facility-view'
import { currentPlacement } from '../prisoner-view'
import { directoryRelease } from '../release'
import { sightingOf } from '../sighting-view'
import { getSnapshot } from '../snapshot'
import { today } from '../today'
import { type AddressChange, personChanges, presentChange } from './address-change'
import { newestDay } from './newest-evidence'

/** A reader keeps what it has seen; nobody needs the whole directory again each hour. It is in the open data. */
const LONGEST_FEED = 200

export type Changes = { asOf: string; changes: AddressChange[] }

function facilityChange(row: FacilityProfileRow, asOf: string): AddressChange {
  const seen = row.verifications.find(({ fact }) => fact === 'status')
  const kind = row.status === 'closing' ? 'closing' : 'closed'
  return {
    about: 'facility',
    kind,
    path: ['facility', row.id, kind],
    on: newestDay([row.statusOn ?? seen?.seenOn ?? null], asOf),
    statusOn: row.statusOn,
    facility: mentionOf(row),
    seen: seen ? sightingOf(seen.source, seen.url, seen.seenOn) : null,
  }
}

function newest(changes: AddressChange[]): AddressChange[] {
  const keyOf = ({ path }: AddressChange) => path.join('/')
  return changes
    .sort((a, b) => (a.on === b.on ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.on < b.on ? 1 : -1))
    .slice(0, LONGEST_FEED)
}

const regionOf = (row: SummaryRow) => (currentPlacement(row) ?? row.placements[0])?.facility.regionIso

/** How things stand with everybody's address, newest first; with a region, only there. */
export async function listChanges(regionIso?: string, on = today()): Promise<Changes> {
  const asOf = (await directoryRelease())?.asOf ?? on
  const { people } = await getSnapshot()
  const closed = await readDirectory((db) =>
    db.facility.findMany({ where: { status: { not: 'listed' } }, include: facilityInclude }),
  )
  const changes = [
    ...people
      .filter((row) => !regionIso || regionOf(row) === regionIso)
      .map((row) => presentChange(row, { asOf, today: on })),
    ...closed
      .filter((row) => !regionIso || row.regionIso === regionIso)
      .map((row) => facilityChange(row, asOf)),
  ]
  return { asOf, changes: newest(changes) }
}

/** One person's places, newest first; null for nobody we know. */
export async function findPersonChanges(slugOrId: string, on = today()): Promise<Changes | null> {
  const asOf = (await directoryRelease())?.asOf ?? on
  const { people } = await getSnapshot()
  const row = people.find(({ slug, id }) => slug === slugOrId || id === slugOrId)
  return row ? { asOf, changes: newest(personChanges(row, { asOf, today: on })) } : null
}

/** True for a region in which the directory knows a facility. */
export async function isKnownRegion(iso: string): Promise<boolean> {
  const { facilities } = await getSnapshot()
  return facilities.some(({ regionIso }) => regionIso === iso)
}
