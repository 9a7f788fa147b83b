import { readFacilityQuery, readPrisonerQuery } from '@/lib/form/directory-query'
import { chooseSomeone } from '@/lib/server/choose'
import { countDirectory } from '@/lib/server/counts'
import { findFacility } from '@/lib/server/facilities'
import { listMappedPlaces } from '@/lib/server/map-places'
import { listPeople } from '@/lib/server/people-list'
import { listPlaces } from '@/lib/server/places-list'
import { findPrisoner } from '@/lib/server/prisoners'
import { hold, say } from './bars'
import { heading, line, summarise, time } from './timing'
import { times, type Visits } from './visits'

const BAR_MS = 60
const RUNS = 150

/** The functions that pages are made of, without the pages. */
export async function measureFunctions(visits: Visits): Promise<void> {
  const functions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['list of people, any filter', () => listPeople(readPrisonerQuery(visits.form()))],
    ['list of places', () => listPlaces(readFacilityQuery(visits.form()))],
    ['a profile', () => findPrisoner(visits.person())],
    ['a facility with its people', () => findFacility(visits.facility())],
    ['counts of the first page', () => countDirectory()],
    ['places on the map', () => listMappedPlaces()],
    ['someone by chance', () => chooseSomeone()],
  ]
  // The first reading of a release is not what a visitor waits for.
  await listPeople(readPrisonerQuery({}))
  say(`\n${heading('reading functions')}`)
  const all: number[] = []
  for (const [name, ask] of functions) {
    const taken = await time(times(RUNS, () => ask))
    all.push(...taken)
    say(line(name, summarise(taken)))
  }
  hold('reading functions', summarise(all).p95, BAR_MS, 'ms')
}
