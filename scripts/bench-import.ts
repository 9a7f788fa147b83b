/**
 * `npm run bench:import [-- ROWS]`: a volunteers' list of 50,000 rows into a copy of the shipped directory, as
 * `npm run -s import` reads it. Among the rows are people of the directory, people named twice, letters of the wrong
 * alphabet, dates that do not exist and facilities by another spelling. Prints how long it took, how many rows of each
 * verdict there were and the memory it needed; then imports the list once more, which must change nothing. Ends with 1
 * when the bar is missed: 60 s.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openDirectory } from '@/lib/server/db/client'
import { readWholeDirectory } from '@/lib/server/export/read-directory'
import { hold, missedBars, say } from './bench/bars'
import { inventPeople } from './bench/invent-people'
import { makeInventedDirectory } from './bench/invented-directory'
import { seeded } from './bench/seeded'

const ROWS = Number(process.argv[2] ?? 50_000)
const barSeconds = 60
const root = path.join(import.meta.dirname, '..')

const lookAlikes: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c' }

/** A semicolon-separated list as volunteers send it. */
function makeList(facilities: readonly string[], known: readonly string[]): string {
  const below = seeded(50)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  const rows = inventPeople(ROWS, ['any'], 31).map(({ name, birth }, at) => {
    const whole = `${name.surname} ${name.given} ${name.patronymic}`
    const day = birth?.split('-').reverse().join('.') ?? ''
    const row = (who: string, born: string) =>
      `${who};${born};${pick(facilities)};https://example.org/${at};01.11.2026`
    switch (below(20)) {
      case 0:
        return row(pick(known), '')
      case 1:
        return row(
          whole.replace(/[аеорс]/, (letter) => lookAlikes[letter] ?? letter),
          day,
        )
      case 2:
        return row(whole, '31.02.1980')
      case 3:
        return row(`  ${whole.toUpperCase()} `, day)
      default:
        return row(whole, day)
    }
  })
  return ['ФИО;Дата рождения;Учреждение;Источник;Проверено', ...rows].join('\n')
}

type Run = { seconds: number; memoryMb: number; counts: Record<string, number> }

function importList(database: string, list: string): Promise<Run> {
  const began = performance.now()
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/import.ts', list, '--json'],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: `file:${database}` },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  let out = ''
  let memoryMb = 0
  const look = setInterval(() => {
    try {
      const kb = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]
      memoryMb = Math.max(memoryMb, Number(kb ?? 0) / 1024)
    } catch {
      // It has ended, or this system has no /proc.
    }
  }, 250)
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  return new Promise((resolve, reject) => {
    child.on('exit', (code, signal) => {
      clearInterval(look)
      if (signal !== null || code === 2) return reject(new Error(`the import ended with ${signal ?? code}`))
      const seconds = (performance.now() - began) / 1000
      resolve({ seconds, memoryMb, counts: JSON.parse(out).counts })
    })
  })
}

/** Everybody, every place and every source, as an export writes them. */
async function contentOf(database: string): Promise<string> {
  const db = openDirectory(database, 'read')
  try {
    const { prisoners, facilities, sources } = await readWholeDirectory(db, database)
    return createHash('sha256')
      .update(JSON.stringify([prisoners, facilities, sources]))
      .digest('hex')
  } finally {
    await db.$disconnect()
  }
}

const tell = ({ seconds, memoryMb, counts }: Run) =>
  say(
    `${seconds.toFixed(1)} s, ${Math.round(ROWS / seconds)} rows a second, ${memoryMb.toFixed(0)} MB at most: ${Object.entries(
      counts,
    )
      .filter(([, count]) => count > 0)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', ')}`,
  )

const { database, folder, facilities, people } = await makeInventedDirectory(2000)
try {
  const list = path.join(folder, 'list.csv')
  const text = makeList(
    facilities.map(({ name }) => name.ru),
    people.map(({ name }) => `${name.surname} ${name.given} ${name.patronymic}`),
  )
  writeFileSync(list, text)
  say(`${ROWS} rows, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB, into a directory of 2,000 people`)
  const first = await importList(database, list)
  tell(first)
  const stood = await contentOf(database)
  say('the same list once more:')
  tell(await importList(database, list))
  hold('import', first.seconds, barSeconds, 's')
  const changed = (await contentOf(database)) === stood ? 0 : 1
  hold('a second import changes the directory', changed, 0, 'times')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(missedBars().length === 0 ? 0 : 1)
