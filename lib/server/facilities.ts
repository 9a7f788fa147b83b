import 'server-only'
import type { FacilityProfile, FacilityRegime, FacilitySummary, PostcodeCheck } from '@/lib/facility/types'
import type { FacilityWithPeople } from '@/lib/prisoner/types'
import { readDirectory } from './db/read'
import { type FacilityProfileRow, facilityInclude } from './db/rows'
import { addressOf, facilitySummary, pointOf } from './facility-view'
import { oncePer } from './once-per'
import { getPeople } from './people-facets'
import { prisonerSummary } from './prisoner-view'
import { sightingOf } from './sighting-view'
import type { Snapshot } from './snapshot'
import { today } from './today'

const facilityId = /^[a-z0-9_-]{1,80}$/u

/** The facilities of a snapshot by region and name. */
export const facilitiesOf = oncePer(({ facilities, peopleCount }: Snapshot): readonly FacilitySummary[] =>
  facilities.map((row) => facilitySummary(row, peopleCount.get(row.id) ?? 0)),
)

function facilityProfile(row: FacilityProfileRow, peopleCount: number): FacilityProfile {
  const seen = (fact: string) => row.verifications.filter((verification) => verification.fact === fact)
  const [statusSeen] = seen('status')
  return {
    ...facilitySummary(row, peopleCount),
    address: addressOf(row),
    prisonService: row.prisonService,
    authorityRu: row.authorityRu,
    regime: row.regime as FacilityRegime | null,
    nameBasis: row.nameBasis as FacilityProfile['nameBasis'],
    statusOn: row.statusOn,
    statusSeen: statusSeen ? sightingOf(statusSeen.source, statusSeen.url, statusSeen.seenOn) : null,
    point: pointOf(row),
    postcodeCheck: row.postcodeCheck as PostcodeCheck,
    postcodes: seen('postcode').map(({ source, url, seenOn, value, count }) => ({
      ...sightingOf(source, url, seenOn),
      postcode: value ?? row.postcode,
      count,
      agrees: (value ?? row.postcode) === row.postcode,
    })),
    sightings: seen('record').map(({ source, url, seenOn }) => sightingOf(source, url, seenOn)),
    notices: (['authority', 'contingent', 'closure'] as const).flatMap((kind) =>
      seen(kind).map(({ source, url, seenOn, value }) => ({
        kind,
        on: value,
        seen: sightingOf(source, url, seenOn),
      })),
    ),
  }
}

/** A facility with the people whose present address it is; null for none we know. */
export async function findFacility(id: string, on = today()): Promise<FacilityWithPeople | null> {
  if (!facilityId.test(id)) return null
  const row = await readDirectory((db) => db.facility.findUnique({ where: { id }, include: facilityInclude }))
  if (!row) return null
  const there = (await getPeople(on)).byFacility.get(id) ?? []
  const people = there.map((person) => prisonerSummary(person.row, on))
  return { facility: facilityProfile(row, people.length), people }
}
