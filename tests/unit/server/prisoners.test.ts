import { beforeAll, describe, expect, it } from 'vitest'
import { personStatuses } from '@/lib/prisoner/status'
import { findPrisoner, listArchive, listPrisoners } from '@/lib/server/prisoners'
import { findRecipient } from '@/lib/server/recipients'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const name = (surname: string, given = 'Пример') => ({ ...makePrisoner().name, surname, given })
const away = { addressStatus: 'none' as const, placements: [] }

const people = [
  makePrisoner({ id: 'p-1', slug: 'yolkin', name: name('Ёлкин') }),
  makePrisoner({ id: 'p-2', slug: 'ezhov', name: name('Ежов') }),
  makePrisoner({
    id: 'p-3',
    slug: 'yakovleva',
    name: name('Яковлева', 'Образцова'),
    sex: 'f',
    placements: [makePlacement({ facility: 'yy-sizo-1' })],
  }),
  makePrisoner({
    id: 'p-4',
    slug: 'abramov',
    name: name('Абрамов'),
    status: { is: 'deceased', on: '2024-05' },
    ...away,
  }),
  makePrisoner({
    id: 'p-5',
    slug: 'borisov',
    name: name('Борисов'),
    status: { is: 'released', on: '2024' },
    ...away,
  }),
  makePrisoner({ id: 'p-6', slug: 'minor', name: name('Младший'), birth: '2008' }),
  makePrisoner({
    id: 'p-7',
    slug: 'online',
    name: name('Сетевой'),
    addressStatus: 'online_only',
    placements: [],
  }),
  makePrisoner({
    id: 'p-8',
    slug: 'closed',
    name: name('Закрытов'),
    placements: [makePlacement({ facility: 'zz-ik-3' })],
  }),
  makePrisoner({
    id: 'p-9',
    slug: 'moved',
    name: { ...name('Переведённый'), splitUncertain: true },
    termEndsBy: '2026-01-31',
    birthYearDisputed: true,
    events: [{ kind: 'transferred', after: '2025-02-22', before: '2025-03-30' }],
    placements: [
      makePlacement({
        facility: 'yy-sizo-1',
        postcode: '999777',
        wording: 'п. Вымышленный, ул. Пробная, д. 70',
        presumed: true,
        unit: 'ПФРСИ',
        arrivedAfter: '2025-02-22',
        arrivedBefore: '2025-03-30',
      }),
      makePlacement({ current: false, to: '2025', seen: { source: 'made-up', url: null, on: '2025-02' } }),
    ],
    seen: [
      { fact: 'record', source: 'made-up', url: 'https://example.org/moved', on: '2025-03-30' },
      { fact: 'record', source: 'made-up', url: null, on: null },
    ],
  }),
  makePrisoner({
    id: 'p-12',
    slug: 'two-places',
    name: name('Двуместов'),
    termEndsBy: '2026-01-31',
    placements: [
      makePlacement({ postcode: '999777', wording: 'п. Чужой, ул. Пробная, д. 7', presumed: true }),
    ],
  }),
  makePrisoner({
    id: 'p-10',
    slug: 'last-known',
    name: name('Пропавший'),
    status: { is: 'unknown', on: '2025-02-22' },
    addressStatus: 'previous',
    placements: [makePlacement({ current: false, facility: 'yy-sizo-1' })],
  }),
]

const facilities = [
  makeFacility(),
  makeFacility({ id: 'yy-sizo-1', kind: 'sizo', number: 1, region: { iso: 'RU-YYY', ru: 'Другая область' } }),
  makeFacility({ id: 'zz-ik-3', number: 3, status: { is: 'closed', on: '2025-12-25', seen: null } }),
]

const today = '2026-11-21'
const slugs = async (filter: Parameters<typeof listPrisoners>[0]) =>
  (await listPrisoners(filter, today)).map(({ slug }) => slug)

beforeAll(async () => {
  await (await serveDirectory(makeReleaseFolder({ facilities, prisoners: people }))).$disconnect()
})

describe('the list', () => {
  it('is sorted as a Russian index is, ё with е, and leaves the archive out', async () => {
    expect(await slugs({})).toEqual([
      'two-places',
      'ezhov',
      'yolkin',
      'closed',
      'minor',
      'moved',
      'last-known',
      'online',
      'yakovleva',
    ])
  })

  it('is narrowed by region, kind, sex and whether one can write', async () => {
    expect(await slugs({ regionIso: 'RU-YYY' })).toEqual(['moved', 'last-known', 'yakovleva'])
    expect(await slugs({ facilityKind: 'sizo', sex: 'f' })).toEqual(['yakovleva'])
    expect(await slugs({ canBeWrittenTo: true })).toEqual(['ezhov', 'yolkin', 'minor', 'moved', 'yakovleva'])
    expect(await slugs({ regionIso: 'RU-NONE' })).toEqual([])
  })

  it('counts at a facility only those whose present address it is', async () => {
    expect(await slugs({ facilityId: 'yy-sizo-1' })).toEqual(['moved', 'yakovleva'])
  })

  it('shows each verdict', async () => {
    const said = Object.fromEntries(
      (await listPrisoners({}, today)).map(({ slug, verdict }) => [slug, verdict]),
    )
    expect(said).toMatchObject({
      ezhov: { say: 'write' },
      closed: { say: 'askFirst', reason: 'facilityClosed' },
      online: { say: 'onlineOnly', services: ['zonatelecom'] },
      'last-known': { say: 'unknown' },
    })
  })

  it('reckons ages against the day it is asked on', async () => {
    const [person] = await listPrisoners({}, '2025-04-01')
    expect(person?.freshness).toEqual({ class: 'fresh', ageDays: 2 })
    expect((await listPrisoners({}, today))[0]?.freshness.class).toBe('old')
  })
})

describe('the archive', () => {
  it('holds the freed and the dead with their dates', async () => {
    expect((await listArchive(today)).map(({ slug, verdict }) => [slug, verdict])).toEqual([
      ['abramov', { say: 'dead', on: '2024-05' }],
      ['borisov', { say: 'archive', reason: 'released', on: '2024' }],
    ])
  })
})

describe('a profile', () => {
  it('is found by path segment and by id', async () => {
    expect((await findPrisoner('moved'))?.id).toBe('p-9')
    expect((await findPrisoner('p-9'))?.slug).toBe('moved')
  })

  it('tells the way of a person with sources, and every doubt', async () => {
    expect(await findPrisoner('moved', today)).toMatchObject({
      aliasesLatin: ['Primer Primeroff'],
      alsoKnownAs: ['Образцов'],
      addressee: { text: 'Примерову Примеру Примеровичу', grammaticalCase: 'dative' },
      address: { postcode: '999777', region: 'Другая область' },
      otherPostcode: '999001',
      placements: [
        {
          current: true,
          facility: { id: 'yy-sizo-1', kind: 'sizo' },
          unitNote: 'ПФРСИ',
          postcode: '999777',
          wording: 'п. Вымышленный, ул. Пробная, д. 70',
          arrivedAfter: '2025-02-22',
          arrivedBefore: '2025-03-30',
          seen: { sourceName: 'Made-up List', url: 'https://example.org/primerov', on: '2025-03-30' },
        },
        { current: false, facility: { id: 'xx-ik-99' }, to: '2025', seen: { url: null, on: '2025-02' } },
      ],
      events: [{ kind: 'transferred', after: '2025-02-22', before: '2025-03-30' }],
      doubts: [
        'termEndPassed',
        'twoPostcodes',
        'addressPresumed',
        'addressWordingDiffers',
        'nameSplitUncertain',
        'birthYearDisputed',
      ],
      sightings: [
        { url: 'https://example.org/moved', on: '2025-03-30' },
        { url: null, on: null },
      ],
    })
  })

  it('asks first where its source’s address and the place’s record would mix, and says no more of that address', async () => {
    expect(await findPrisoner('two-places', today)).toMatchObject({
      verdict: { say: 'askFirst', reason: 'placeDisputed' },
      doubts: ['termEndPassed'],
      placements: [{ wording: 'п. Чужой, ул. Пробная, д. 7' }],
    })
    expect(await findRecipient('two-places')).toEqual({ refused: 'askFirst' })
  })

  it('has no address where none stands for the person now', async () => {
    const person = await findPrisoner('last-known')
    expect(person).toMatchObject({ address: null, otherPostcode: null, facility: { id: 'yy-sizo-1' } })
  })

  it('leaves minors out of lists', async () => {
    expect(await findPrisoner('minor')).toMatchObject({ birth: '2008', leftOutOfLists: true })
    expect(await findPrisoner('ezhov')).toMatchObject({ birth: '1990-05-17', leftOutOfLists: false })
  })

  it.each([
    'nobody',
    '',
    'MOVED',
    'moved ',
    '../etc/passwd',
    'moved\u0000',
    "' OR 1=1 --",
    'a'.repeat(10_000),
    '💌',
    '%00',
  ])('is nobody’s for «%.20s»', async (slug) => {
    expect(await findPrisoner(slug)).toBeNull()
  })
})

describe('the statuses', () => {
  it('are all provided for', () => {
    expect(personStatuses).toHaveLength(9)
  })
})
