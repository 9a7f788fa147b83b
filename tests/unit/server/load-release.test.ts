import { spawn } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, describe, expect, it } from 'vitest'
import { type Directory, openDirectory } from '@/lib/server/db/client'
import { DirectoryFilesFaulty } from '@/lib/server/import/fault'
import { loadRelease } from '@/lib/server/import/load-release'
import {
  copyShippedRelease,
  loadInto,
  makeDatabase,
  makeReleaseFolder,
  root,
  shippedFolder,
} from '../../factories/directory'
import { makePrisoner } from '../../factories/prisoner'

const open: Directory[] = []
afterEach(async () => {
  for (const db of open.splice(0)) await db.$disconnect()
})

function openFresh(file = makeDatabase()): Directory {
  const db = openDirectory(file, 'write')
  open.push(db)
  return db
}

const tables = [
  'Source',
  'Facility',
  'Prisoner',
  'NameForm',
  'Placement',
  'CaseArticle',
  'CaseGroup',
  'LetterService',
  'LifeEvent',
  'Verification',
  'Release',
]

/** Everything in a file, table by table, as one text. */
function contentOf(file: string): string {
  const db = new Database(file)
  const content = tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).raw().all())
  db.close()
  return JSON.stringify(content)
}

describe('loading a release', () => {
  it('fills an empty directory with every field', async () => {
    const db = openFresh()
    const result = await loadRelease(db, makeReleaseFolder())
    expect(result).toEqual({
      changed: true,
      release: expect.stringMatching(/^2025-03-30-[0-9a-f]{8}$/),
      prisoners: 1,
      facilities: 1,
    })
    const person = await db.prisoner.findUniqueOrThrow({
      where: { id: 'made-up-1' },
      include: {
        names: true,
        placements: true,
        articles: true,
        groups: true,
        services: true,
        verifications: true,
      },
    })
    expect(person).toMatchObject({
      surnameRu: 'Примеров',
      birth: '1990-05-17',
      sentenceMonths: 96,
      sentenceKnown: true,
      verifiedOn: '2025-03-30',
      names: [
        { use: 'addressee', grammaticalCase: 'dative', text: 'Примерову Примеру Примеровичу' },
        { use: 'alternative', text: 'Образцов' },
        { use: 'latinAlias', text: 'Primer Primeroff' },
      ],
      placements: [{ facilityId: 'xx-ik-99', current: true, verifiedOn: '2025-03-30', sourceId: 'made-up' }],
      articles: [{ article: '207.3', part: '2' }],
      groups: [{ group: 'antiWar' }],
      services: [{ service: 'zonatelecom' }],
      verifications: [{ fact: 'record', url: 'https://example.org/primerov' }],
    })
  })

  it('changes nothing the second time, and says so', async () => {
    const file = makeDatabase()
    await loadInto(file, shippedFolder)
    const before = contentOf(file)
    const again = await loadRelease(openFresh(file), shippedFolder)
    expect(again).toMatchObject({ changed: false, prisoners: 603, facilities: 602 })
    expect(contentOf(file)).toBe(before)
  })

  it('replaces the directory whole when the content changes, and comes back', async () => {
    const db = openFresh()
    const one = makeReleaseFolder()
    const two = makeReleaseFolder({
      prisoners: [makePrisoner({ id: 'made-up-2', slug: 'obrazets-obraztsov' })],
    })
    await loadRelease(db, one, () => new Date('2026-01-01'))
    expect((await loadRelease(db, two, () => new Date('2026-02-01'))).changed).toBe(true)
    expect((await db.prisoner.findMany()).map(({ id }) => id)).toEqual(['made-up-2'])
    expect([await db.placement.count(), await db.nameForm.count()]).toEqual([1, 3])
    expect((await loadRelease(db, one, () => new Date('2026-03-01'))).changed).toBe(true)
    expect((await db.prisoner.findMany()).map(({ id }) => id)).toEqual(['made-up-1'])
    expect((await loadRelease(db, one)).changed).toBe(false)
    expect(await db.release.count()).toBe(2)
  })

  it('leaves the directory as it was when a file is broken', async () => {
    const file = makeDatabase()
    await loadInto(file, shippedFolder)
    const before = contentOf(file)
    const broken = copyShippedRelease()
    const people = path.join(broken, 'prisoners.json')
    writeFileSync(
      people,
      readFileSync(people, 'utf8').replace('"addressStatus": "published"', '"addressStatus": "public"'),
    )
    await expect(loadRelease(openFresh(file), broken)).rejects.toThrow(DirectoryFilesFaulty)
    await expect(loadRelease(openFresh(file), broken)).rejects.toThrow(
      /^prisoners\.json, row \d+ \(memopzk-\d+\), addressStatus: /,
    )
    expect(contentOf(file)).toBe(before)
  })

  it('leaves the directory as it was when the database refuses in the middle', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder())
    const db = new Database(file)
    db.exec(`CREATE TRIGGER refuse BEFORE INSERT ON "CaseGroup" BEGIN SELECT RAISE(ABORT, 'refused'); END`)
    db.close()
    const before = contentOf(file)
    await expect(loadRelease(openFresh(file), shippedFolder)).rejects.toMatchObject({ code: 'P2003' })
    expect(contentOf(file)).toBe(before)
  })
})

/** Loads the shipped release in a process that is killed once its log has grown by so many bytes, or at the end. */
async function loadUntil(file: string, logBytes: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/load-directory.ts', shippedFolder],
    { cwd: root, env: { ...process.env, DATABASE_URL: `file:${file}` }, stdio: 'ignore' },
  )
  let ended = false
  const end = new Promise<void>((resolve) => {
    child.on('close', () => {
      ended = true
      resolve()
    })
  })
  while (!ended && (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) < logBytes)
    await new Promise((resolve) => setTimeout(resolve, 1))
  child.kill('SIGKILL')
  await end
}

describe('a loader that is killed', () => {
  // The release is written to the log in one go at its commit: these moments lie before, in and after it.
  it.each([1, 300_000, 900_000])(
    'once %i bytes are in the log, leaves the directory as before or as after',
    async (logBytes) => {
      const file = makeDatabase()
      await loadInto(file, makeReleaseFolder())
      const before = contentOf(file)
      await loadUntil(file, logBytes)
      const db = new Database(file)
      const { people } = db.prepare('SELECT count(*) AS people FROM "Prisoner"').get() as { people: number }
      const sound = db.prepare('PRAGMA integrity_check').raw().get()
      db.close()
      expect([1, 603]).toContain(people)
      expect(sound).toEqual(['ok'])
      if (people === 1) expect(contentOf(file)).toBe(before)
      // Whatever it left, the next loader comes through.
      expect(await loadRelease(openFresh(file), shippedFolder)).toMatchObject({
        changed: people === 1,
        prisoners: 603,
      })
    },
    30_000,
  )
})
