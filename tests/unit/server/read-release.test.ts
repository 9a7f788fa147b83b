import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { DirectoryFilesFaulty, faultLine } from '@/lib/server/import/fault'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import { makeReleaseFolder, shippedFolder } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

function faultsIn(folder: string): string[] {
  try {
    parseRelease(readReleaseTexts(folder))
    return []
  } catch (error) {
    if (!(error instanceof DirectoryFilesFaulty)) throw error
    return error.faults.map(faultLine)
  }
}

/** Changes a file of a good release and says what the reader makes of it. */
function faultsAfter(name: string, change: (text: string) => string): string[] {
  const folder = makeReleaseFolder()
  const file = path.join(folder, name)
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return faultsIn(folder)
}

const other = makePrisoner({ id: 'made-up-2', slug: 'obrazets-obraztsov' })

describe('reading a release', () => {
  it('takes a good one', () => {
    expect(faultsIn(makeReleaseFolder())).toEqual([])
    expect(faultsIn(makeReleaseFolder({ prisoners: [makePrisoner(), other] }))).toEqual([])
  })

  const { case: facts } = makePrisoner()
  const wrong: [string, Parameters<typeof makeReleaseFolder>[0], string][] = [
    [
      'a field of the wrong shape',
      { prisoners: [makePrisoner(), { ...other, placements: [makePlacement({ postcode: '12' })] }] },
      'prisoners.json, row 2 (made-up-2), placements.0.postcode: is not six digits',
    ],
    [
      'a date that is none',
      { prisoners: [makePrisoner({ birth: '1990-02-30' })] },
      'prisoners.json, row 1 (made-up-1), birth: is no date of the form 2025, 2025-03 or 2025-03-30',
    ],
    [
      'an id twice',
      { prisoners: [makePrisoner(), { ...other, id: 'made-up-1' }] },
      'prisoners.json, row 2 (made-up-1), id: stands in row 1 as well',
    ],
    [
      'a path segment twice',
      { prisoners: [makePrisoner(), { ...other, slug: 'primer-primerov' }] },
      'prisoners.json, row 2 (made-up-2), slug: stands in row 1 as well: primer-primerov',
    ],
    [
      'a facility nobody knows',
      { prisoners: [makePrisoner({ placements: [makePlacement({ facility: 'xx-ik-100' })] })] },
      'prisoners.json, row 1 (made-up-1), placements.0.facility: names no known facility: xx-ik-100',
    ],
    [
      'a source nobody knows',
      { facilities: [makeFacility({ seen: [{ source: 'hearsay', url: null, on: null }] })] },
      'facilities.json, row 1 (xx-ik-99), seen.0.source: names no known source: hearsay',
    ],
    [
      'a person without the address it claims',
      { prisoners: [makePrisoner({ placements: [], case: facts })] },
      'prisoners.json, row 1 (made-up-1), placements: lacks the address that addressStatus calls published',
    ],
  ]
  it.each(wrong)('names %s', (_what, files, line) => {
    expect(faultsIn(makeReleaseFolder(files))).toEqual([line])
  })

  it('names every fault of a file at once', () => {
    const faults = faultsIn(
      makeReleaseFolder({
        prisoners: [makePrisoner({ birth: 'spring' }), { ...other, detainedSince: 'autumn' }],
      }),
    )
    expect(faults.map((line) => line.split(':')[0])).toEqual([
      'prisoners.json, row 1 (made-up-1), birth',
      'prisoners.json, row 2 (made-up-2), detainedSince',
    ])
  })

  it('names a file that is no JSON', () => {
    expect(faultsAfter('facilities.json', (text) => text.slice(0, -5))).toEqual([
      expect.stringMatching(/^facilities\.json: is no JSON: /),
    ])
  })

  it('names a file that is no list', () => {
    expect(faultsAfter('sources.json', () => '{}')).toEqual(['sources.json: is no list of records'])
  })

  it('names a row that is nothing like a record', () => {
    expect(faultsAfter('prisoners.json', () => '[null, 7]')).toEqual([
      expect.stringMatching(/^prisoners\.json, row 1: /),
      expect.stringMatching(/^prisoners\.json, row 2: /),
    ])
  })

  it('names a file that is not there', () => {
    const folder = makeReleaseFolder()
    rmSync(path.join(folder, 'sources.json'))
    expect(faultsIn(folder)).toEqual(['sources.json: is not there'])
  })

  it('counts again', () => {
    expect(faultsAfter('release.json', (text) => text.replace('"prisoners":1', '"prisoners":2'))).toEqual([
      'release.json, counts.prisoners: says 2, prisoners.json holds 1',
    ])
  })

  it('shows the first twenty and counts the rest', () => {
    const prisoners = Array.from({ length: 25 }, (_, at) =>
      makePrisoner({ id: `made-up-${at}`, slug: `primer-${at}`, birth: 'spring' }),
    )
    try {
      parseRelease(readReleaseTexts(makeReleaseFolder({ prisoners })))
      expect.unreachable()
    } catch (error) {
      const lines = (error as Error).message.split('\n')
      expect(lines).toHaveLength(21)
      expect(lines.at(-1)).toBe('… and 5 more')
    }
  })
})

describe('the hash of a release', () => {
  it('is the same for the same content and another for any change', () => {
    const { contentHash } = readReleaseTexts(shippedFolder)
    expect(readReleaseTexts(shippedFolder).contentHash).toBe(contentHash)
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/)
    const one = readReleaseTexts(makeReleaseFolder()).contentHash
    expect(readReleaseTexts(makeReleaseFolder()).contentHash).toBe(one)
    expect(
      readReleaseTexts(makeReleaseFolder({ prisoners: [makePrisoner({ sex: 'f' })] })).contentHash,
    ).not.toBe(one)
  })
})
