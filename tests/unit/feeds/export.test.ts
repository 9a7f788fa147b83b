import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDirectory } from '@/lib/server/db/client'
import { DirectoryMissing } from '@/lib/server/db/errors'
import { readWholeDirectory } from '@/lib/server/export/read-directory'
import { releaseTexts, writeRelease } from '@/lib/server/export/write-release'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import {
  loadInto,
  makeDatabase,
  makeReleaseFolder,
  makeTempFolder,
  root,
  shippedFolder,
} from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const names = ['facilities.json', 'prisoners.json', 'release.json', 'sources.json']

function textsOf(folder: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]))
}

/** The release that stands in a database file, written into a folder of its own. */
async function exportFrom(file: string): Promise<string> {
  const folder = path.join(makeTempFolder(), 'export')
  const db = openDirectory(file, 'read')
  try {
    writeRelease(folder, await readWholeDirectory(db, file))
  } finally {
    await db.$disconnect()
  }
  return folder
}

async function intoEmptyAndOut(folder: string): Promise<string> {
  const file = makeDatabase()
  await loadInto(file, folder)
  return exportFrom(file)
}

/** Everything a record can hold, and everything it can leave out. */
function fullRelease(): string {
  const { case: facts } = makePrisoner()
  return makeReleaseFolder({
    id: '2025-03-30.2',
    facilities: [
      makeFacility({
        id: 'xx-ik-10',
        point: null,
        number: null,
        regime: null,
        authority: null,
        status: { is: 'closed', on: '2025-12', seen: { source: 'made-up', url: null, on: null } },
        postcodes: [],
        seen: [
          { source: 'made-up', url: 'https://example.org/b', on: '2025' },
          { source: 'made-up', url: 'https://example.org/a', on: null },
        ],
      }),
      makeFacility({ id: 'xx-ik-9', forWomen: true, prisonService: false }),
      makeFacility(),
    ],
    prisoners: [
      makePrisoner({
        id: 'made-up-10',
        slug: 'obrazets-obraztsov',
        addressee: null,
        birth: null,
        birthYearDisputed: true,
        services: ['rosuznik', 'zonatelecom'],
        case: { key: 'network', groups: ['speech', 'antiWar'], articles: [], sentence: null },
        events: [
          { kind: 'transferred', after: '2025-01', before: '2025-02-03' },
          { kind: 'notSeenSince', after: null, before: null },
        ],
        placements: [
          makePlacement({ postcode: '999002', presumed: true, unit: 'ПФРСИ', wording: 'Другое место, д. 1' }),
          makePlacement({
            facility: 'xx-ik-9',
            current: false,
            from: '2023',
            to: '2024-05',
            seen: { source: 'made-up', url: null, on: null },
          }),
          makePlacement({
            facility: 'xx-ik-99',
            current: false,
            arrivedAfter: '2022-01-01',
            arrivedBefore: '2022-02',
          }),
        ],
        seen: [
          { fact: 'record', source: 'made-up', url: null, on: '2025-03-30' },
          { fact: 'address', source: 'made-up', url: 'https://example.org/x', on: null },
        ],
      }),
      makePrisoner({
        id: 'made-up-9',
        slug: 'zhizn-primerova',
        sex: 'f',
        status: { is: 'deceased', on: '2024' },
        addressStatus: 'none',
        placements: [],
        case: {
          ...facts,
          articles: [{ article: '275', part: null, point: 'а' }],
          sentence: { months: null, life: true, regime: null, verdictOn: null, uncertain: true },
        },
      }),
      makePrisoner(),
    ],
  })
}

describe('export → empty database → import → export', () => {
  it('is byte-identical for the shipped directory, and the shipped release itself', async () => {
    const first = await intoEmptyAndOut(shippedFolder)
    const second = await intoEmptyAndOut(first)
    expect(textsOf(second)).toEqual(textsOf(first))
    expect(textsOf(first)).toEqual(textsOf(shippedFolder))
  }, 90_000)

  it('is byte-identical for records with everything and with nothing', async () => {
    const source = fullRelease()
    const first = await intoEmptyAndOut(source)
    const second = await intoEmptyAndOut(first)
    expect(textsOf(second)).toEqual(textsOf(first))
    // Nothing is lost on the way in: the same records, in the export's order of ids, cases and services.
    const read = (folder: string) => parseRelease(readReleaseTexts(folder))
    const given = read(source)
    const exported = read(first)
    expect(exported.release).toEqual(given.release)
    expect(exported.facilities).toEqual(
      ['xx-ik-9', 'xx-ik-10', 'xx-ik-99'].map((id) => given.facilities.find((one) => one.id === id)),
    )
    expect(exported.prisoners.map(({ id }) => id)).toEqual(['made-up-1', 'made-up-9', 'made-up-10'])
    for (const person of exported.prisoners) {
      const before = given.prisoners.find(({ id }) => id === person.id)
      expect({
        ...person,
        services: person.services.toSorted(),
        case: { ...person.case, groups: person.case.groups.toSorted() },
      }).toEqual({
        ...before,
        services: before?.services.toSorted(),
        case: { ...before?.case, groups: before?.case.groups.toSorted() },
      })
    }
  })

  it('writes the four files of a release and leaves nothing half-written beside them', async () => {
    expect(readdirSync(await intoEmptyAndOut(makeReleaseFolder())).sort()).toEqual(names)
  })

  it('says the same a second time', async () => {
    const file = makeDatabase()
    await loadInto(file, fullRelease())
    expect(textsOf(await exportFrom(file))).toEqual(textsOf(await exportFrom(file)))
  })
})

describe('what leaves the directory', () => {
  it('is the year of birth alone of people whom the source knew as minors', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder({ prisoners: [makePrisoner({ birth: '2008-08-19' })] }))
    const db = openDirectory(file, 'read')
    const { prisoners } = await readWholeDirectory(db, file)
    await db.$disconnect()
    expect(prisoners[0]?.birth).toBe('2008')
  })

  it('is nothing where nothing was loaded', async () => {
    const file = makeDatabase()
    const db = openDirectory(file, 'read')
    await expect(readWholeDirectory(db, file)).rejects.toThrow(DirectoryMissing)
    await db.$disconnect()
  })

  it('bears the release’s own name, without the hash that the loader puts behind it', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder({ id: '2025-03-30.2' }))
    const db = openDirectory(file, 'read')
    const files = await readWholeDirectory(db, file)
    await db.$disconnect()
    expect(JSON.parse(releaseTexts(files)['release.json'] as string)).toEqual({
      format: 1,
      id: '2025-03-30.2',
      asOf: '2025-03-30',
      newestEvidence: '2025-03-30',
      counts: { sources: 1, facilities: 1, prisoners: 1 },
    })
  })

  it('is loadable too when imports were made on top of a release', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder())
    const db = openDirectory(file, 'write')
    const { id } = await db.release.findFirstOrThrow()
    await db.release.update({ where: { id }, data: { id: `${id}+9f8e7d6c` } })
    const { release } = await readWholeDirectory(db, file)
    await db.$disconnect()
    expect(release.id).toBe('2025-03-30')
  })
})

describe('the shell door', () => {
  const run = (args: string[], file: string) =>
    execFileSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=react-server', 'scripts/export.ts', ...args],
      {
        cwd: root,
        env: { ...process.env, DATABASE_URL: `file:${file}` },
        encoding: 'utf8',
        stdio: 'pipe',
      },
    )

  it('writes the folder and says what it wrote', async () => {
    const file = makeDatabase()
    await loadInto(file, makeReleaseFolder())
    const folder = path.join(makeTempFolder(), 'new', 'folder')
    expect(run([folder], file)).toBe(`Wrote 1 people and 1 facilities (2025-03-30) to ${folder}\n`)
    expect(textsOf(folder)).toEqual(textsOf(await exportFrom(file)))
  })

  it('fails in words: without a folder, without a directory', () => {
    const said = (args: string[], file: string) => {
      try {
        run(args, file)
      } catch (fault) {
        const { status, stderr } = fault as { status: number; stderr: string }
        return [status, stderr]
      }
      return []
    }
    expect(said([], makeDatabase())).toEqual([2, 'Usage: npm run -s export -- FOLDER\n'])
    expect(said([makeTempFolder()], '/nowhere/directory.db')).toEqual([
      1,
      expect.stringContaining('is not there'),
    ])
  })
})
