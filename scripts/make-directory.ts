// Makes the shipped release, prisma/directory/*.json, from the gathered data. Not part of the set-up: maintainers
// run it when the data changes and commit what it writes (docs/directory-release.md).
//   node --import tsx --conditions=react-server scripts/make-directory.ts [FOLDER OF THE GATHERED DATA]

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { lastDayOf } from '@/lib/text/partial-date'
import { convertFacility } from './directory/convert-facility'
import { convertPrisoner } from './directory/convert-prisoner'
import { sourceRecords } from './directory/publishers'
import { rawFacility, rawPrisoner } from './directory/raw'
import { assignSlugs } from './directory/slugs'
import { writeRecord, writeRecords } from './directory/write-release'

/** The day of the copy of Memorial's list that 567 of the 603 records rest on. */
const AS_OF = '2025-03-30'
/** The list of addresses that facilities were first seen in. */
const FACILITY_LIST_ON = '2025-02-15'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'prisma/directory')

function read<T>(schema: z.ZodType<T>, file: string): T {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

/** Slugs of the release that stands, by id. */
function slugsGiven(): Map<string, string> {
  const file = path.join(folder, 'prisoners.json')
  if (!existsSync(file)) return new Map()
  const known = read(z.array(z.object({ id: z.string(), slug: z.string() })), file)
  return new Map(known.map(({ id, slug }) => [id, slug]))
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}

export function makeDirectory(gathered: string): { sources: number; facilities: number; prisoners: number } {
  const rawFacilities = read(z.array(rawFacility), path.join(gathered, 'facilities.json'))
  const rawPrisoners = read(z.array(rawPrisoner), path.join(gathered, 'prisoners.json'))
  const dayOfPage = new Map(rawPrisoners.map(({ source_url, as_of }) => [source_url, as_of]))
  const dayOf = (url: string) => dayOfPage.get(url) ?? (url.includes('ospace') ? FACILITY_LIST_ON : null)

  const facilities = rawFacilities.map((raw) => convertFacility(raw, dayOf)).sort(byId)
  const facilityById = new Map(facilities.map((facility) => [facility.id, facility]))
  const slugs = assignSlugs(rawPrisoners, slugsGiven())
  const prisoners = rawPrisoners
    .map((raw) => convertPrisoner(raw, slugs.get(raw.id) as string, facilityById))
    .sort(byId)

  const sightings = [
    ...facilities.flatMap(({ seen, postcodes, status }) => [
      ...seen,
      ...postcodes,
      ...(status.seen ? [status.seen] : []),
    ]),
    ...prisoners.flatMap(({ seen, placements }) => [
      ...seen,
      ...placements.map((placement) => placement.seen),
    ]),
  ]
  const sources = sourceRecords(new Set(sightings.map(({ source }) => source)))
  const newestEvidence = sightings.reduce(
    (newest, { on }) => (on && lastDayOf(on) > newest && on.length === 10 ? on : newest),
    AS_OF,
  )
  const counts = { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length }

  mkdirSync(folder, { recursive: true })
  writeRecords(folder, 'sources.json', sources)
  writeRecords(folder, 'facilities.json', facilities)
  writeRecords(folder, 'prisoners.json', prisoners)
  writeRecord(folder, 'release.json', { format: 1, id: AS_OF, asOf: AS_OF, newestEvidence, counts })
  return counts
}

const counts = makeDirectory(path.resolve(process.argv[2] ?? path.join(root, '../shared/data')))
console.log(
  `Wrote ${counts.prisoners} people, ${counts.facilities} facilities and ${counts.sources} sources to prisma/directory`,
)
