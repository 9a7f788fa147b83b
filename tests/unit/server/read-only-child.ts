// Run by open.test.ts in a process of its own: tells as JSON what opening a file on a closed disk brings.
import { openDirectory } from '@/lib/server/db/client'
import { openDatabase } from '@/lib/server/db/open'

const file = process.argv[2] as string

async function attempt(action: () => unknown): Promise<string> {
  try {
    return String(await action())
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

const db = openDirectory(file, 'read')
const read = await attempt(() => db.prisoner.count())
const write = await attempt(() => openDatabase(file, 'write'))
console.log(JSON.stringify({ read, write }))
process.exit(0)
