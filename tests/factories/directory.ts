import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import type { FacilityRecord } from '@/lib/facility/record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { settleLog } from '@/lib/server/db/checkpoint'
import { type Directory, openDirectory } from '@/lib/server/db/client'
import { loadRelease } from '@/lib/server/import/load-release'
import { migrate } from '@/scripts/migrate.mjs'
import { makeFacility } from './facility'
import { makePrisoner } from './prisoner'

export const root = path.resolve(import.meta.dirname, '../..')
export const shippedFolder = path.join(root, 'prisma/directory')

const made: string[] = []
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that is gone when the test file is done. */
export function makeTempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'otkrytka-test-'))
  made.push(folder)
  return folder
}

export function shippedFacilities(): FacilityRecord[] {
  return JSON.parse(readFileSync(path.join(shippedFolder, 'facilities.json'), 'utf8'))
}

export function shippedPrisoners(): PrisonerRecord[] {
  return JSON.parse(readFileSync(path.join(shippedFolder, 'prisoners.json'), 'utf8'))
}

type Files = { facilities?: FacilityRecord[]; prisoners?: PrisonerRecord[]; id?: string }

/** A release of made-up people in a folder of its own. */
export function makeReleaseFolder({
  facilities = [makeFacility()],
  prisoners = [makePrisoner()],
  id = '2025-03-30',
}: Files = {}): string {
  const folder = makeTempFolder()
  const sources = [
    { id: 'made-up', name: 'Made-up List', kind: 'publisher', homepage: 'https://example.org/' },
  ]
  const counts = { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length }
  const release = { format: 1, id, asOf: '2025-03-30', newestEvidence: '2025-03-30', counts }
  for (const [name, content] of Object.entries({ release, sources, facilities, prisoners }))
    writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(content))
  return folder
}

/** A copy of the shipped release that a test may break. */
export function copyShippedRelease(): string {
  const folder = path.join(makeTempFolder(), 'directory')
  mkdirSync(folder)
  cpSync(shippedFolder, folder, { recursive: true })
  return folder
}

/** A migrated database file without a release. */
export function makeDatabase(): string {
  const file = path.join(makeTempFolder(), 'directory.db')
  migrate(file)
  return file
}

export async function loadInto(file: string, folder: string): Promise<void> {
  const db = openDirectory(file, 'write')
  await loadRelease(db, folder)
  await db.$disconnect()
  settleLog(file)
}

/**
 * Lets the site's own reading functions serve `folder`, the shipped release by default. To be called in `beforeAll`,
 * before anything asked for the environment; every test file has a process-like world of its own.
 */
export async function serveDirectory(folder: string = shippedFolder): Promise<Directory> {
  const file = makeDatabase()
  await loadInto(file, folder)
  process.env.DATABASE_URL = `file:${file}`
  return openDirectory(file, 'write')
}
