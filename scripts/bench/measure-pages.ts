import { hold, say } from './bars'
import { hasBuild, startServer } from './server-run'
import { heading, line, summarise } from './timing'
import { times, type Visits } from './visits'

const bars = { pageMs: 60, memoryMb: 400 }
const WARMING = 15
const RUNS = 120

const oneOf = ['', '/prisoners', '/archive', '/facilities', '/facilities/map'].flatMap((path) =>
  ['en', 'ru', 'de'].map((tag) => `/${tag}${path}`),
)

/**
 * Every kind of page of the built site, each asked for once so that none comes from the page cache, one after the
 * other, to the last byte; and the memory of the server behind them.
 */
export async function measurePages(database: string, visits: Visits): Promise<void> {
  if (!hasBuild())
    return say('\nThe site is not built: pages and memory are measured after `npm start` has run once.')
  const kinds: readonly (readonly [string, () => string])[] = [
    ['list of people', () => `/prisoners?${new URLSearchParams(visits.form())}`],
    ['results while typing', () => `/prisoners?q=${encodeURIComponent(visits.typing())}`],
    ['a profile', () => `/prisoners/${visits.person()}`],
    ['list of places', () => `/facilities?${new URLSearchParams(visits.form())}`],
    ['a facility with its people', () => `/facilities/${visits.facility()}`],
    ['the map of a region', () => `/facilities/map?region=${visits.region()}`],
  ]
  const server = await startServer(database)
  try {
    const first = await server.ask('/en/prisoners?q=a')
    say(`\n${heading('pages, each rendered anew')}   the very first ${first.ms.toFixed(0)} ms`)
    for (const [, make] of kinds)
      for (const address of times(WARMING, make)) await server.ask(`/${visits.language()}${address}`)
    const asked = new Set<string>()
    const run = async (name: string, addresses: readonly string[]) => {
      const taken: number[] = []
      for (const address of addresses) {
        if (asked.has(address)) continue
        asked.add(address)
        const { status, ms } = await server.ask(address)
        // The address may hold what somebody searched for: only its path is named.
        if (status !== 200) throw new Error(`${address.split('?')[0]} answered ${status}`)
        taken.push(ms)
      }
      say(line(name, summarise(taken)))
      return summarise(taken).p95
    }
    const worst: (readonly [string, number])[] = []
    for (const [name, make] of kinds)
      worst.push([
        name,
        await run(
          name,
          times(RUNS, () => `/${visits.language()}${make()}`),
        ),
      ])
    worst.push(['pages there are one of', await run('pages there are one of', oneOf)])
    say('')
    for (const [name, p95] of worst) hold(name, p95, bars.pageMs, 'ms')
    const { now, peak } = server.memory()
    if (now === null || peak === null) return say('memory: this system does not say')
    hold('memory of the server', now, bars.memoryMb, 'MB')
    say(`       at most ${peak.toFixed(0)} MB while it ran`)
  } finally {
    server.stop()
  }
}
