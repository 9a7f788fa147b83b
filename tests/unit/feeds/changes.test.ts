import { beforeAll, describe, expect, it } from 'vitest'
import { findPersonChanges, isKnownRegion, listChanges } from '@/lib/server/feeds/list-changes'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const today = '2026-11-21'
const seen = (on: string | null) => ({ source: 'made-up', url: 'https://example.org/x', on })
const gone = [makePlacement({ current: false, to: '2024-05' })]

const people = [
  makePrisoner({ id: 'listed', slug: 'listed' }),
  makePrisoner({
    id: 'moved',
    slug: 'moved',
    placements: [
      makePlacement({ arrivedAfter: '2025-02-17', arrivedBefore: '2025-03-30', seen: seen('2025-06-01') }),
      makePlacement({ facility: 'xx-ik-98', current: false, seen: seen('2025-02-17') }),
      makePlacement({ current: false, from: '2023-01', seen: seen('2024') }),
    ],
  }),
  makePrisoner({ id: 'clarified', slug: 'clarified', addressStatus: 'being_clarified', placements: gone }),
  makePrisoner({ id: 'online', slug: 'online', addressStatus: 'online_only', placements: [] }),
  makePrisoner({ id: 'moving', slug: 'moving', status: { is: 'in_transit', on: '2025-04' } }),
  makePrisoner({ id: 'lost', slug: 'lost', status: { is: 'unknown', on: null } }),
  makePrisoner({ id: 'home', slug: 'home', status: { is: 'house_arrest', on: '2025-03-01' } }),
  makePrisoner({ id: 'free', slug: 'free', status: { is: 'released', on: '2025-01-22' } }),
  makePrisoner({ id: 'exchanged', slug: 'exchanged', status: { is: 'exchanged', on: '2024-08-01' } }),
  makePrisoner({ id: 'dead', slug: 'dead', status: { is: 'deceased', on: '2024-12-18' } }),
  makePrisoner({ id: 'shut', slug: 'shut', placements: [makePlacement({ facility: 'yy-ik-2' })] }),
]

beforeAll(async () => {
  const facilities = [
    makeFacility(),
    makeFacility({ id: 'xx-ik-98' }),
    makeFacility({
      id: 'yy-ik-2',
      region: { iso: 'RU-YYY', ru: 'Другая область' },
      status: { is: 'closed', on: '2025-12-25', seen: seen('2026-01-16') },
    }),
  ]
  await serveDirectory(makeReleaseFolder({ facilities, prisoners: people }))
})

const kinds = async (region?: string) =>
  Object.fromEntries(
    (await listChanges(region, today)).changes.map(({ path, kind }) => [path.join('/'), kind]),
  )

describe('changes of addresses', () => {
  it('are one entry a person and one a closed place, each of its kind', async () => {
    expect(await kinds()).toEqual({
      'address/listed/xx-ik-99': 'listed',
      'address/moved/xx-ik-99/2': 'moved',
      'status/clarified/askFirst': 'askFirst',
      'status/online/onlineOnly': 'onlineOnly',
      'status/moving/wait': 'wait',
      'status/lost/unknown': 'unknown',
      'status/home/never': 'never',
      'status/free/released': 'released',
      'status/exchanged/exchanged': 'exchanged',
      'status/dead/dead': 'dead',
      'status/shut/askFirst': 'askFirst',
      'facility/yy-ik-2/closed': 'closed',
    })
  })

  it('say the day it happened where a source says it, else the day it was seen', async () => {
    const { changes, asOf } = await listChanges(undefined, today)
    const days = Object.fromEntries(changes.map(({ path, on }) => [path[1], on]))
    expect(asOf).toBe('2025-03-30')
    expect(days).toMatchObject({
      listed: '2025-03-30',
      moved: '2025-03-30',
      moving: '2025-04-01',
      lost: '2025-03-30',
      free: '2025-01-22',
      'yy-ik-2': '2025-12-25',
    })
    expect(changes.map(({ on }) => on)).toEqual(
      changes
        .map(({ on }) => on)
        .sort()
        .reverse(),
    )
  })

  it('of a region are those there', async () => {
    expect(await kinds('RU-YYY')).toEqual({
      'status/shut/askFirst': 'askFirst',
      'facility/yy-ik-2/closed': 'closed',
    })
    expect(await isKnownRegion('RU-YYY')).toBe(true)
    expect(await isKnownRegion('RU-ZZZ')).toBe(false)
  })

  it('never call a place an address that may not be written to', async () => {
    const { changes } = await listChanges(undefined, today)
    for (const change of changes)
      if (change.about === 'person' && (change.kind === 'listed' || change.kind === 'moved'))
        expect(change.person.verdict.say).toBe('write')
  })
})

describe('one person’s changes', () => {
  it('are every stay, newest first; somebody who came back has two ids for the two stays', async () => {
    const found = await findPersonChanges('moved', today)
    expect(found?.changes.map(({ path, kind, on }) => [path.join('/'), kind, on])).toEqual([
      ['address/moved/xx-ik-99/2', 'moved', '2025-03-30'],
      ['address/moved/xx-ik-98', 'earlier', '2025-02-17'],
      ['address/moved/xx-ik-99', 'earlier', '2023-01-01'],
    ])
  })

  it('tell of an earlier place without calling it an address', async () => {
    const found = await findPersonChanges('clarified', today)
    expect(found?.changes.map(({ kind }) => kind).sort()).toEqual(['askFirst', 'earlier'])
  })

  it('are found by id and path alike, and for nobody else', async () => {
    expect(await findPersonChanges('nobody-at-all', today)).toBeNull()
    expect((await findPersonChanges('dead', today))?.changes[0]?.kind).toBe('dead')
  })
})
