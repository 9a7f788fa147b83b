// Makes the shipped release, prisma/directory/*.json, from the gathered data. Not part of the set-up: maintainers
// run it when the data changes and commit what it writes (docs/directory-release.md).
//   node --import tsx --conditions=react-server scripts/make-directory.ts [FOLDER OF THE GATHERED DATA]
// The folder holds facilities.json, prisoners.json and the newer evidence, updates-2026.json.

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { makeRelease } from './directory/make-release'
import { writeRecord, writeRecords } from './directory/write-release'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'prisma/directory')

/** Path segments of the release that stands, by id: a person keeps theirs. */
function slugsGiven(): Map<string, string> {
  const file = path.join(folder, 'prisoners.json')
  if (!existsSync(file)) return new Map()
  const known = z
    .array(z.object({ id: z.string(), slug: z.string() }))
    .parse(JSON.parse(readFileSync(file, 'utf8')))
  return new Map(known.map(({ id, slug }) => [id, slug]))
}

const gathered = path.resolve(process.argv[2] ?? path.join(root, '../shared/data'))
const { release, sources, facilities, prisoners, stops } = makeRelease(gathered, slugsGiven())
mkdirSync(folder, { recursive: true })
writeRecords(folder, 'sources.json', sources)
writeRecords(folder, 'facilities.json', facilities)
writeRecords(folder, 'prisoners.json', prisoners)
writeRecords(folder, 'stop-list.json', stops)
writeRecord(folder, 'release.json', release)
console.log(
  `Wrote ${prisoners.length} people, ${facilities.length} facilities and ${sources.length} sources to prisma/directory`,
)
