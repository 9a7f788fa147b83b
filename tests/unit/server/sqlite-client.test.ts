import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDirectory } from '@/lib/server/db/client'
import { loadInto, makeDatabase, makeReleaseFolder, root, shippedFolder } from '../../factories/directory'

const source = (id: string) => ({ id, name: 'Made-up', kind: 'publisher', homepage: null })

describe('one connection', () => {
  it('keeps its number of open files through two hundred transactions', async ({ skip }) => {
    if (!existsSync('/proc/self/fd')) return skip('open files can be counted on Linux only')
    const files = () => readdirSync('/proc/self/fd').length
    const db = openDirectory(makeDatabase(), 'write')
    await db.$transaction(async (tx) => tx.source.create({ data: source('first') }))
    const before = files()
    for (let at = 0; at < 200; at += 1)
      await db.$transaction(async (tx) => {
        await tx.source.update({ where: { id: 'first' }, data: { name: `Made-up ${at}` } })
      })
    expect(files()).toBe(before)
    await db.$disconnect()
  })

  it('undoes a transaction that fails, and goes on', async () => {
    const db = openDirectory(makeDatabase(), 'write')
    const failing = db.$transaction(async (tx) => {
      await tx.source.create({ data: source('lost') })
      throw new Error('stop')
    })
    await expect(failing).rejects.toThrow('stop')
    expect(await db.source.count()).toBe(0)
    await db.source.create({ data: source('kept') })
    expect(await db.source.count()).toBe(1)
    await db.$disconnect()
  })

  it('lets transactions of one process wait for each other', async () => {
    const db = openDirectory(makeDatabase(), 'write')
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        db.$transaction(
          async (tx) => {
            const known = await tx.source.count()
            await tx.source.create({ data: source(`s${known}-${at}`) })
          },
          { maxWait: 10_000 },
        ),
      ),
    )
    const ids = (await db.source.findMany()).map(({ id }) => Number(id.slice(1).split('-')[0]))
    expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at))
    await db.$disconnect()
  })

  it('keeps foreign keys and unique ids', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder())
    const db = openDirectory(file, 'write')
    await expect(db.source.create({ data: source('made-up') })).rejects.toMatchObject({ code: 'P2002' })
    await expect(db.facility.delete({ where: { id: 'xx-ik-99' } })).rejects.toMatchObject({ code: 'P2003' })
    await db.$disconnect()
  })

  it('brings numbers, truths, nothing and times back as they went in', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder())
    const db = openDirectory(file, 'read')
    const facility = await db.facility.findUniqueOrThrow({ where: { id: 'xx-ik-99' } })
    expect(facility).toMatchObject({
      number: 99,
      lat: 60.5,
      forWomen: false,
      prisonService: true,
      commonNameRu: null,
    })
    const { loadedAt } = await db.release.findFirstOrThrow()
    expect(Math.abs(Date.now() - loadedAt.getTime())).toBeLessThan(60_000)
    await db.$disconnect()
  })
})

/** Runs a script of ours in a process of its own. */
function run(args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('close', (code) => resolve({ code, output }))
  })
}

describe('several processes', () => {
  it('migrate and load one file at once: everything once, nobody fails', async () => {
    const file = path.join(path.dirname(makeDatabase()), 'fresh.db')
    const env = { DATABASE_URL: `file:${file}` }
    const migrations = await Promise.all([1, 2, 3, 4].map(() => run(['scripts/migrate.mjs'], env)))
    expect(migrations.filter(({ code }) => code !== 0)).toEqual([])
    expect(migrations.filter(({ output }) => output.startsWith('Applied'))).toHaveLength(1)

    const load = ['--import', 'tsx', '--conditions=react-server', 'scripts/load-directory.ts', shippedFolder]
    const loads = await Promise.all([1, 2].map(() => run(load, env)))
    expect(loads.filter(({ code }) => code !== 0)).toEqual([])
    expect(loads.map(({ output }) => output.split(' ')[0]).sort()).toEqual(['Loaded', 'The'])

    const db = openDirectory(file, 'read')
    expect([await db.prisoner.count(), await db.release.count()]).toEqual([603, 1])
    await db.$disconnect()
  }, 60_000)
})
