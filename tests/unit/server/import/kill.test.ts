import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import { beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '@/lib/text/seeded'
import { loadInto, makeDatabase, makeReleaseFolder, makeTempFolder, root } from '../../../factories/directory'
import { makeFacility } from '../../../factories/facility'

const full = process.env.FULL === '1'
const KILLS = full ? 300 : 12
const ROWS = 1500

const letters = 'бвгджзклмнпрстфхц'
const syllable = (n: number) => `${letters[n % 17]}о${letters[Math.floor(n / 17) % 17]}а`
const surname = (n: number) => `Пример${syllable(n)}${syllable(Math.floor(n / 289))}нов`
const facility = makeFacility()

function writeList(): string {
  const file = path.join(makeTempFolder(), 'list.csv')
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const day = `${two(1 + (n % 28))}.${two(1 + (Math.floor(n / 28) % 12))}.${1950 + Math.floor(n / 336)}`
    return `${surname(n)} Иван Петрович;${day};${facility.name.ru};https://example.org/${n};01.11.2026`
  })
  writeFileSync(file, ['ФИО;Дата рождения;Учреждение;Источник;Проверено', ...rows].join('\n'))
  return file
}

const command = ['--import', 'tsx', '--conditions=react-server', 'scripts/import.ts']
const envFor = (database: string) => ({ ...process.env, DATABASE_URL: `file:${database}` })

/** Every row of every table that an import writes, and what SQLite says of the file. */
function stateOf(file: string): string {
  const db = new Database(file)
  try {
    const [{ integrity_check: integrity }] = db.prepare('PRAGMA integrity_check').all() as [
      { integrity_check: string },
    ]
    const count = (table: string) =>
      (db.prepare(`SELECT count(*) AS n FROM "${table}"`).get() as { n: number }).n
    const tables = ['Prisoner', 'Placement', 'Verification', 'Source', 'Release']
    return JSON.stringify([integrity, ...tables.map(count)])
  } finally {
    db.close()
  }
}

describe('an import that is killed', () => {
  let origin = ''
  let list = ''
  let tookMs = 0
  let before = ''
  let after = ''

  beforeAll(async () => {
    origin = makeDatabase()
    await loadInto(origin, makeReleaseFolder({ facilities: [facility] }))
    list = writeList()
    before = stateOf(origin)
    const target = path.join(makeTempFolder(), 'done.db')
    copyFileSync(origin, target)
    const began = Date.now()
    const { status } = spawnSync(process.execPath, [...command, list], {
      cwd: root,
      env: envFor(target),
      maxBuffer: 1e8,
    })
    tookMs = Date.now() - began
    expect(status).toBe(0)
    after = stateOf(target)
    expect(after).not.toBe(before)
    expect(JSON.parse(after)[1]).toBe(ROWS + 1)
  }, 120_000)

  it(
    `leaves the directory as before or as after, ${KILLS} times`,
    async () => {
      const random = seeded(20261121)
      const seen = { before: 0, after: 0 }
      for (let kill = 0; kill < KILLS; kill++) {
        const target = path.join(makeTempFolder(), `killed-${kill}.db`)
        copyFileSync(origin, target)
        const child = spawn(process.execPath, [...command, list], {
          cwd: root,
          env: envFor(target),
          stdio: 'ignore',
        })
        const ended = new Promise((resolve) => child.once('exit', resolve))
        // Mostly while it writes, which is the last third.
        await Promise.race([ended, pause(tookMs * (0.45 + 0.6 * random()))])
        child.kill('SIGKILL')
        await ended
        const state = stateOf(target)
        expect([before, after]).toContain(state)
        expect(existsSync(target)).toBe(true)
        if (state === before) seen.before++
        else seen.after++
      }
      expect(seen.before + seen.after).toBe(KILLS)
    },
    KILLS * 30_000,
  )
})
