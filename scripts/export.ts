// `npm run -s export -- FOLDER`: writes the directory that stands as a release of the shipped format, which
// `scripts/load-directory.ts FOLDER` loads again (docs/open-data.md).
import path from 'node:path'
import { openDirectory } from '@/lib/server/db/client'
import { getEnv } from '@/lib/server/env'
import { readWholeDirectory } from '@/lib/server/export/read-directory'
import { writeRelease } from '@/lib/server/export/write-release'

async function run(folder: string): Promise<string> {
  const { databaseFile } = getEnv()
  const db = openDirectory(databaseFile, 'read')
  try {
    const files = await readWholeDirectory(db, databaseFile)
    writeRelease(folder, files)
    const { prisoners, facilities } = files.release.counts
    return `Wrote ${prisoners} people and ${facilities} facilities (${files.release.id}) to ${folder}`
  } finally {
    await db.$disconnect()
  }
}

const [folder, ...more] = process.argv.slice(2)
if (!folder || folder.startsWith('-') || more.length > 0) {
  console.error('Usage: npm run -s export -- FOLDER')
  process.exitCode = 2
} else {
  try {
    console.log(await run(path.resolve(folder)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
