import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { applyEvidence } from '@/lib/server/import/evidence/apply-evidence'
import { evidenceEntry } from '@/lib/server/import/evidence/evidence-entry'
import type { StopRecord } from '@/lib/server/import/list/stop-list'
import { convertFacility } from './convert-facility'
import { convertPrisoner } from './convert-prisoner'
import { amendEvidence } from './evidence-notes'
import { sighting, sourceRecords } from './publishers'
import { rawFacility, rawPrisoner } from './raw'
import { assignSlugs } from './slugs'

/** The day of the copy of Memorial's list that 567 of the 603 records rest on. */
const AS_OF = '2025-03-30'
/** The list of addresses that facilities were first seen in. */
const FACILITY_LIST_ON = '2025-02-15'

export type MadeRelease = {
  release: object
  sources: SourceRecord[]
  facilities: FacilityRecord[]
  prisoners: PrisonerRecord[]
  /** People and places of the newer evidence that the directory does not hold. */
  stops: StopRecord[]
}

function read<T>(schema: z.ZodType<T>, file: string): T[] {
  return z.array(schema).parse(JSON.parse(readFileSync(file, 'utf8')))
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}

function newestDay(days: readonly (string | null)[]): string {
  return days.reduce<string>((newest, day) => (day?.length === 10 && day > newest ? day : newest), AS_OF)
}

/** The release that the gathered data in `folder` makes; `slugs` are those given before, by id. */
export function makeRelease(folder: string, slugs: ReadonlyMap<string, string>): MadeRelease {
  const rawFacilities = read(rawFacility, path.join(folder, 'facilities.json'))
  const rawPrisoners = read(rawPrisoner, path.join(folder, 'prisoners.json'))
  const dayOfPage = new Map(rawPrisoners.map(({ source_url, as_of }) => [source_url, as_of]))
  const dayOf = (url: string) => dayOfPage.get(url) ?? (url.includes('ospace') ? FACILITY_LIST_ON : null)

  const gatheredFacilities = rawFacilities.map((raw) => convertFacility(raw, dayOf)).sort(byId)
  const facilityById = new Map(gatheredFacilities.map((facility) => [facility.id, facility]))
  const assigned = assignSlugs(rawPrisoners, slugs)
  const gatheredPrisoners = rawPrisoners
    .map((raw) => convertPrisoner(raw, assigned.get(raw.id) as string, facilityById))
    .sort(byId)
  const updates = path.join(folder, 'updates-2026.json')
  const { facilities, prisoners, stops } = applyEvidence(
    { facilities: gatheredFacilities, prisoners: gatheredPrisoners },
    existsSync(updates) ? amendEvidence(read(evidenceEntry, updates)) : [],
    ({ source_url, source_date }) => sighting(source_url, source_date),
  )

  const sightings = [
    ...facilities.flatMap(({ seen, postcodes, status, notices = [] }) => [
      ...seen,
      ...notices.map((notice) => notice.seen),
      ...postcodes,
      ...(status.seen ? [status.seen] : []),
    ]),
    ...prisoners.flatMap(({ seen, placements }) => [
      ...seen,
      ...placements.map((placement) => placement.seen),
    ]),
  ]
  const sources = sourceRecords(new Set(sightings.map(({ source }) => source)))
  const counts = { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length }
  const newestEvidence = newestDay(sightings.map(({ on }) => on))
  return {
    release: { format: 1, id: newestEvidence, asOf: AS_OF, newestEvidence, counts },
    sources,
    facilities,
    prisoners,
    stops,
  }
}
