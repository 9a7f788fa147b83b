import { beforeAll, describe, expect, it } from 'vitest'
import { readFacilityQuery } from '@/lib/form/directory-query'
import { facilitiesOf, findFacility } from '@/lib/server/facilities'
import { listPlaces } from '@/lib/server/places-list'
import { getSnapshot } from '@/lib/server/snapshot'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const seen = { source: 'made-up', url: 'https://example.org/places', on: '2025-02-15' }
const facilities = [
  makeFacility({
    id: 'aa-ik-10',
    name: { ru: 'ФКУ ИК-10', basis: 'composed', common: 'Примерка' },
    region: { iso: 'RU-AAA', ru: 'Абрикосовая область' },
    postcodeCheck: 'mixed',
    postcodes: [
      { postcode: '999001', count: 3, ...seen },
      { postcode: '999777', count: 1, ...seen, on: null },
    ],
    seen: [seen, { ...seen, url: null, on: null }],
  }),
  makeFacility({
    id: 'aa-ik-2',
    name: { ru: 'ФКУ ИК-2', basis: 'confirmed', common: null },
    region: { iso: 'RU-AAA', ru: 'Абрикосовая область' },
  }),
  makeFacility({
    id: 'ua-sizo-1',
    kind: 'sizo',
    region: { iso: 'UA-43', ru: 'Республика Крым' },
    point: null,
    status: { is: 'closed', on: '2025-12', seen: { ...seen, on: '2026-01-16' } },
  }),
]
const prisoners = [
  makePrisoner({
    placements: [
      makePlacement({ facility: 'aa-ik-10' }),
      makePlacement({ current: false, facility: 'aa-ik-2' }),
    ],
  }),
  // Freed, though the source still prints the address: counted and listed nowhere.
  makePrisoner({
    id: 'made-up-2',
    slug: 'freed',
    status: { is: 'released', on: '2025-04-01' },
    placements: [makePlacement({ facility: 'aa-ik-2' })],
  }),
]

beforeAll(async () => {
  await (await serveDirectory(makeReleaseFolder({ facilities, prisoners }))).$disconnect()
})

describe('the list of facilities', () => {
  it('is sorted by region and name, numbers as numbers', async () => {
    expect(facilitiesOf(await getSnapshot()).map(({ id }) => id)).toEqual([
      'aa-ik-2',
      'aa-ik-10',
      'ua-sizo-1',
    ])
  })

  it('counts the people whose present address each is', async () => {
    expect(facilitiesOf(await getSnapshot()).map(({ peopleCount }) => peopleCount)).toEqual([0, 1, 0])
    expect((await listPlaces(readFacilityQuery({ can: 'yes' }))).places.map(({ id }) => id)).toEqual([
      'aa-ik-10',
    ])
  })

  it('is narrowed by region and kind', async () => {
    expect((await listPlaces(readFacilityQuery({ region: 'RU-AAA' }))).places.map(({ id }) => id)).toEqual([
      'aa-ik-2',
      'aa-ik-10',
    ])
    expect(
      (await listPlaces(readFacilityQuery({ kind: 'sizo' }))).places.map(({ region }) => region),
    ).toEqual([{ iso: 'UA-43', nameRu: 'Республика Крым', occupied: true }])
  })
})

describe('a facility', () => {
  it('has its address, its witnesses and its people', async () => {
    const found = await findFacility('aa-ik-10')
    expect(found?.facility).toMatchObject({
      commonNameRu: 'Примерка',
      nameBasis: 'composed',
      verifiedOn: '2025-02-15',
      address: { institution: 'ФКУ ИК-10', postcode: '999001', region: 'Абрикосовая область' },
      point: { lat: 60.5, lon: 50.25 },
      postcodeCheck: 'mixed',
      postcodes: [
        { postcode: '999001', count: 3, agrees: true, on: '2025-02-15' },
        { postcode: '999777', count: 1, agrees: false, on: null },
      ],
      sightings: [
        { sourceName: 'Made-up List', on: '2025-02-15' },
        { url: null, on: null },
      ],
      statusSeen: null,
    })
    expect(found?.people.map(({ id }) => id)).toEqual(['made-up-1'])
  })

  it('says since when it is closed, and who says so', async () => {
    expect((await findFacility('ua-sizo-1'))?.facility).toMatchObject({
      status: 'closed',
      statusOn: '2025-12',
      statusSeen: { sourceName: 'Made-up List', on: '2026-01-16' },
      point: null,
    })
  })

  it('does not count people who were there before', async () => {
    expect((await findFacility('aa-ik-2'))?.people).toEqual([])
  })

  it.each(['nowhere', '', 'AA-IK-2', '../x', '%00', 'a'.repeat(10_000), "'; DROP TABLE Facility; --"])(
    'is none for «%.20s»',
    async (id) => {
      expect(await findFacility(id)).toBeNull()
    },
  )
})
