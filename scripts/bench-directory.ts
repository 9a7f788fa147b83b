/**
 * `npm run bench:directory [-- PEOPLE]`: the directory with 20,000 people who do not exist, in a temporary SQLite file.
 * Prints how long a search takes beside MiniSearch and SQLite's FTS5 on the same names, how long the reading functions
 * take, and, where the site is built (`npm start` once), how long each kind of page takes in a server of its own and
 * what memory that needs. Ends with 1 when a bar is missed: search 10 ms, page 60 ms (95 of 100), memory 400 MB.
 */
import { rmSync } from 'node:fs'
import { readFacilityQuery, readPrisonerQuery } from '@/lib/form/directory-query'
import { caseGroups } from '@/lib/prisoner/case-tags'
import { makeInventedDirectory } from './bench/invented-directory'
import { fts5, miniSearch } from './bench/other-searches'
import { inventQueries } from './bench/queries'
import { seeded } from './bench/seeded'
import { hasBuild, startServer } from './bench/server-run'
import { heading, line, summarise, time } from './bench/timing'

const bars = { searchMs: 10, pageMs: 60, memoryMb: 400 }
const count = Number(process.argv[2] ?? 20_000)
const say = (text: string) => process.stdout.write(`${text}\n`)
const missed: string[] = []
const hold = (what: string, value: number, bar: number, unit: string) => {
  const isHeld = value <= bar
  if (!isHeld) missed.push(what)
  say(`${isHeld ? 'held  ' : 'MISSED'} ${what}: ${value.toFixed(1)} ${unit}, bar ${bar} ${unit}`)
}

const began = performance.now()
const { folder, database, people, facilities } = await makeInventedDirectory(count)
try {
  say(
    `${count} invented people, ${facilities.length} places, loaded in ${((performance.now() - began) / 1000).toFixed(1)} s`,
  )
  // Read when the first of the server's functions asks for it, so they are imported after this.
  process.env.DATABASE_URL = `file:${database}`
  const { searchDirectory } = await import('@/lib/server/search/directory-index')
  const { listPeople } = await import('@/lib/server/people-list')
  const { listPlaces } = await import('@/lib/server/places-list')
  const { countDirectory } = await import('@/lib/server/counts')
  const { findPrisoner } = await import('@/lib/server/prisoners')
  const { findFacility } = await import('@/lib/server/facilities')
  const { chooseSomeone } = await import('@/lib/server/choose')
  const { listMappedPlaces } = await import('@/lib/server/map-places')

  // Searching, beside two that are made for it.
  const built = performance.now()
  await searchDirectory('Образцов', { limit: 1 })
  const ours = { name: 'Otkrytka', builtMs: performance.now() - built }
  const others = [miniSearch(people), fts5(people, `${folder}/names.db`)]
  say('\nindex built in (ms)')
  for (const { name, builtMs } of [ours, ...others])
    say(`${name.padEnd(34)}${builtMs.toFixed(0).padStart(8)}`)
  const surnameOf = new Map(people.map(({ id, name }) => [id, name.surname]))
  const allTimes: number[] = []
  for (const [kind, queries] of inventQueries(people)) {
    say(`\n${heading(kind)}`)
    const run = async (name: string, search: (query: string) => string[] | Promise<string[]>) => {
      let first = 0
      const times = await time(
        queries.map(({ text, surname }) => async () => {
          if (surnameOf.get((await search(text))[0] ?? '') === surname) first++
        }),
      )
      const share = `, right first ${((100 * first) / queries.length).toFixed(0)} %`
      say(line(name, summarise(times), kind === 'first three letters' ? '' : share))
      return times
    }
    allTimes.push(
      ...(await run(ours.name, async (query) =>
        (await searchDirectory(query, { limit: 20 })).map(({ id }) => id),
      )),
    )
    for (const { name, search } of others) await run(name, search)
  }

  // The functions that pages are made of.
  const below = seeded(11)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const regions = [...new Set(facilities.map(({ region }) => region.iso))]
  const queryWords = (): Record<string, string> => {
    const all: readonly (readonly [string, () => string])[] = [
      ['q', () => (pick(people).name.surname ?? '').slice(0, 1 + below(6))],
      ['region', () => pick(regions)],
      ['kind', () => pick(['ik', 'sizo', 'kp', 'prison'])],
      ['case', () => pick(caseGroups)],
      ['who', () => pick(['women', 'men'])],
      ['born', () => String(1 + below(12))],
      ['seen', () => pick(['fresh', 'ageing', 'old'])],
      ['can', () => 'yes'],
      ['sort', () => pick(['name', 'birthday', 'unverified'])],
      ['page', () => String(1 + below(40))],
    ]
    return Object.fromEntries(all.filter(() => below(3) === 0).map(([name, make]) => [name, make()]))
  }
  const times = <T>(runs: number, make: () => T) => Array.from({ length: runs }, make)
  const functions: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['list of people, any filter', () => listPeople(readPrisonerQuery(queryWords()))],
    ['list of places', () => listPlaces(readFacilityQuery(queryWords()))],
    ['a profile', () => findPrisoner(pick(people).slug)],
    ['a facility with its people', () => findFacility(pick(facilities).id)],
    ['counts of the first page', () => countDirectory()],
    ['places on the map', () => listMappedPlaces()],
    ['someone by chance', () => chooseSomeone()],
  ]
  await listPeople(readPrisonerQuery({}))
  say(`\n${heading('reading functions')}`)
  const functionTimes: number[] = []
  for (const [name, ask] of functions) {
    const taken = await time(times(150, () => ask))
    functionTimes.push(...taken)
    say(line(name, summarise(taken)))
  }

  say('')
  hold('search in the server', summarise(allTimes).p95, bars.searchMs, 'ms')
  hold('reading functions', summarise(functionTimes).p95, bars.pageMs, 'ms')

  if (hasBuild()) {
    const server = await startServer(database)
    try {
      const starting = performance.now()
      await server.ask('/en/prisoners?q=a')
      say(
        `\n${heading('pages, rendered anew each')}   first page ${(performance.now() - starting).toFixed(0)} ms`,
      )
      const lang = () => pick(['en', 'ru', 'de'])
      const pages: readonly (readonly [string, () => string])[] = [
        ['list of people', () => `/${lang()}/prisoners?${new URLSearchParams(queryWords())}`],
        [
          'results while typing',
          () =>
            `/${lang()}/prisoners?q=${encodeURIComponent(pick(people).name.surname.slice(0, 1 + below(5)))}`,
        ],
        ['a profile', () => `/${lang()}/prisoners/${pick(people).slug}`],
        ['list of places', () => `/${lang()}/facilities?${new URLSearchParams(queryWords())}`],
        ['a facility with its people', () => `/${lang()}/facilities/${pick(facilities).id}`],
        ['the map of a region', () => `/${lang()}/facilities/map?region=${pick(regions)}`],
      ]
      const rare = ['', '/archive', '/facilities/map', '/prisoners', '/facilities'].flatMap((path) =>
        ['en', 'ru', 'de'].map((tag) => `/${tag}${path}`),
      )
      // Warm: compiled, not cached.
      for (const [, make] of pages) for (const address of times(15, make)) await server.ask(address)
      const asked = new Set<string>()
      const run = async (name: string, addresses: readonly string[]) => {
        const fresh = addresses.filter((address) => !asked.has(address))
        const taken: number[] = []
        for (const address of fresh) {
          asked.add(address)
          const { status, ms } = await server.ask(address)
          if (status !== 200) throw new Error(`${address.split('?')[0]} answered ${status}`)
          taken.push(ms)
        }
        say(line(name, summarise(taken)))
        hold(name, summarise(taken).p95, bars.pageMs, 'ms')
      }
      for (const [name, make] of pages) await run(name, times(120, make))
      await run('pages there are one of', rare)
      const { now, peak } = server.memory()
      if (now === null || peak === null) say('memory: this system does not say')
      else {
        hold('memory of the server', now, bars.memoryMb, 'MB')
        say(`       at most ${peak.toFixed(0)} MB while running`)
      }
    } finally {
      server.stop()
    }
  } else say('\nThe site is not built: pages and memory are measured after `npm start` has run once.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
say(missed.length === 0 ? '\nEvery bar is held.' : `\nMissed: ${missed.join(', ')}`)
process.exit(missed.length === 0 ? 0 : 1)
