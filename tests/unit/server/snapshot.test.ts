import { beforeAll, describe, expect, it } from 'vitest'
import { listPrisoners } from '@/lib/server/prisoners'
import { directoryRelease } from '@/lib/server/release'
import { getSnapshot } from '@/lib/server/snapshot'
import { loadInto, makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makePrisoner } from '../../factories/prisoner'

/** More than two pages of reading, and more than Prisma's own 999 parameters. */
const many = Array.from({ length: 2300 }, (_, at) =>
  makePrisoner({ id: `made-up-${at}`, slug: `primer-${at}` }),
)

beforeAll(async () => {
  await (await serveDirectory(makeReleaseFolder({ prisoners: many }))).$disconnect()
})

describe('the snapshot', () => {
  it('holds everybody once, however many they are', async () => {
    const ids = (await listPrisoners()).map(({ id }) => id)
    expect(ids).toHaveLength(2300)
    expect(new Set(ids).size).toBe(2300)
    expect((await listPrisoners())[2299]?.facility?.id).toBe('xx-ik-99')
  })

  it('is read once a release', async () => {
    expect(await getSnapshot()).toBe(await getSnapshot())
  })

  it('gives way to a new release at the next call, without a restart', async () => {
    const before = await getSnapshot()
    const file = (process.env.DATABASE_URL ?? '').replace('file:', '')
    await loadInto(file, makeReleaseFolder({ id: '2025-04-30' }))
    const after = await getSnapshot()
    expect(after).not.toBe(before)
    expect(after.people.map(({ id }) => id)).toEqual(['made-up-1'])
    expect((await directoryRelease())?.id).toMatch(/^2025-04-30-/)
  })
})
