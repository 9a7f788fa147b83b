import { searchDirectory } from '@/lib/server/search/directory-index'
import { hold, say } from './bars'
import type { InventedDirectory } from './invented-directory'
import { fts5, miniSearch, type OtherSearch } from './other-searches'
import { inventQueries } from './queries'
import { heading, line, summarise, time } from './timing'

const BAR_MS = 10
/** Beginnings fit many people: who stands first says nothing. */
const ambiguous = 'first three letters'

/** Searching as the site does, beside two that are made for it, on the same names. */
export async function measureSearch({ people, folder }: InventedDirectory): Promise<void> {
  const start = performance.now()
  await searchDirectory('Образцов', { limit: 1 })
  const ours = { name: 'Otkrytka, with reading the database', builtMs: performance.now() - start }
  const others: readonly OtherSearch[] = [miniSearch(people), fts5(people, `${folder}/names.db`)]
  say('\nindex built in (ms)')
  for (const { name, builtMs } of [ours, ...others])
    say(`${name.padEnd(36)}${builtMs.toFixed(0).padStart(8)}`)

  const surnameOf = new Map(people.map(({ id, name }) => [id, name.surname]))
  const ourTimes: number[] = []
  for (const [kind, queries] of inventQueries(people)) {
    say(`\n${heading(kind)}`)
    const run = async (name: string, search: (query: string) => string[] | Promise<string[]>) => {
      let first = 0
      const taken = await time(
        queries.map(({ text, surname }) => async () => {
          if (surnameOf.get((await search(text))[0] ?? '') === surname) first++
        }),
      )
      const share = `, right surname first ${((100 * first) / queries.length).toFixed(0)} %`
      say(line(name, summarise(taken), kind === ambiguous ? '' : share))
      return taken
    }
    const ask = async (query: string) => (await searchDirectory(query, { limit: 20 })).map(({ id }) => id)
    ourTimes.push(...(await run('Otkrytka', ask)))
    for (const { name, search } of others) await run(name, search)
  }
  say('')
  hold('search in the server', summarise(ourTimes).p95, BAR_MS, 'ms')
}
