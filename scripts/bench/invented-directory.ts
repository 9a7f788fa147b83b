import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { FacilityRecord } from '@/lib/facility/record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { settleLog } from '@/lib/server/db/checkpoint'
import { openDirectory } from '@/lib/server/db/client'
import { loadRelease } from '@/lib/server/import/load-release'
import { migrate } from '../migrate.mjs'
import { inventPeople } from './invent-people'

export type InventedDirectory = {
  /** A folder of its own, to be removed by the caller. */
  folder: string
  database: string
  people: readonly PrisonerRecord[]
  facilities: readonly FacilityRecord[]
}

/** A database in a temporary folder: the shipped places and `count` people who do not exist. */
export async function makeInventedDirectory(count: number): Promise<InventedDirectory> {
  const shipped = path.join(import.meta.dirname, '../../prisma/directory')
  const read = (name: string) => JSON.parse(readFileSync(path.join(shipped, `${name}.json`), 'utf8'))
  const facilities: FacilityRecord[] = read('facilities')
  const people = inventPeople(
    count,
    facilities.map(({ id }) => id),
  )
  const sources = [
    ...read('sources'),
    { id: 'invented', name: 'Invented for measuring', kind: 'unpublished', homepage: null },
  ]
  const folder = mkdtempSync(path.join(tmpdir(), 'otkrytka-bench-'))
  const release = path.join(folder, 'release')
  mkdirSync(release)
  const files = {
    release: {
      ...read('release'),
      counts: { sources: sources.length, facilities: facilities.length, prisoners: people.length },
    },
    sources,
    facilities,
    prisoners: people,
  }
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(release, `${name}.json`), JSON.stringify(content))
  const database = path.join(folder, 'directory.db')
  migrate(database)
  const db = openDirectory(database, 'write')
  await loadRelease(db, release)
  await db.$disconnect()
  settleLog(database)
  return { folder, database, people, facilities }
}
