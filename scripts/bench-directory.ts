/**
 * `npm run bench:directory [-- PEOPLE]`: the directory with 20,000 people who do not exist, in a temporary SQLite file.
 * Prints how long a search takes beside MiniSearch and SQLite's FTS5 on the same names, how long the reading functions
 * take, and, where the site is built (`npm start` once), how long each kind of page takes in a server of its own and
 * what memory that needs. Ends with 1 when a bar is missed: search 10 ms, page 60 ms (95 of 100), memory 400 MB.
 */
import { rmSync } from 'node:fs'
import { missedBars, say } from './bench/bars'
import { makeInventedDirectory } from './bench/invented-directory'
import { inventVisits } from './bench/visits'

const start = performance.now()
const directory = await makeInventedDirectory(Number(process.argv[2] ?? 20_000))
try {
  const { people, facilities, database, folder } = directory
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  say(`${people.length} invented people, ${facilities.length} places, loaded in ${seconds} s`)
  process.env.DATABASE_URL = `file:${database}`
  // These read the environment when first asked, so they are imported after it is set.
  const { measureSearch } = await import('./bench/measure-search')
  const { measureFunctions } = await import('./bench/measure-functions')
  const { measurePages } = await import('./bench/measure-pages')
  await measureSearch(directory)
  await measureFunctions(inventVisits(directory))
  await measurePages(database, inventVisits(directory))
  rmSync(folder, { recursive: true, force: true })
} catch (fault) {
  rmSync(directory.folder, { recursive: true, force: true })
  throw fault
}
const missed = missedBars()
say(missed.length === 0 ? '\nEvery bar is held.' : `\nMissed: ${missed.join(', ')}`)
process.exit(missed.length === 0 ? 0 : 1)
