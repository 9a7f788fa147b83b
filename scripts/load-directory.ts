// Loads the shipped release, prisma/directory/*.json, into the directory database.
//   node --import tsx --conditions=react-server scripts/load-directory.ts [FOLDER]

import path from 'node:path'
import { settleLog } from '@/lib/server/db/checkpoint'
import { openDirectory } from '@/lib/server/db/client'
import { getEnv } from '@/lib/server/env'
import { DirectoryFilesFaulty } from '@/lib/server/import/fault'
import { loadRelease } from '@/lib/server/import/load-release'

const shipped = path.resolve(import.meta.dirname, '../prisma/directory')

async function load(folder: string): Promise<string> {
  const { databaseFile } = getEnv()
  const db = openDirectory(databaseFile, 'write')
  try {
    const { changed, release, prisoners, facilities } = await loadRelease(db, folder)
    if (!changed) return `The directory is up to date (${release})`
    return `Loaded ${prisoners} people and ${facilities} facilities (${release})`
  } finally {
    await db.$disconnect()
    settleLog(databaseFile)
  }
}

try {
  console.log(await load(path.resolve(process.argv[2] ?? shipped)))
} catch (error) {
  if (error instanceof DirectoryFilesFaulty) console.error(`The directory was not loaded:\n${error.message}`)
  else console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
