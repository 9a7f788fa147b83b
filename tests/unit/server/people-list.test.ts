import { beforeAll, describe, expect, it } from 'vitest'
import { readFacilityQuery, readPrisonerQuery } from '@/lib/form/directory-query'
import { countDirectory } from '@/lib/server/counts'
import { listPeople, peopleOnAPage } from '@/lib/server/people-list'
import { listPlaces } from '@/lib/server/places-list'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const today = '2026-11-21'
const name = (surname: string, given = 'Пример', latin = 'Primer Primerov') => ({
  ...makePrisoner().name,
  surname,
  given,
  latin,
  latinAliases: [],
  alternatives: [],
})
const seenOn = (on: string | null) => ({ source: 'made-up', url: 'https://example.org/x', on })
const cases = (groups: ('antiWar' | 'journalists')[], key: 'network' | null = null) => ({
  ...makePrisoner().case,
  groups,
  key,
})

const people = [
  makePrisoner({
    id: 'p-1',
    slug: 'alpha',
    name: name('Альфов'),
    birth: '1990-11-20',
    placements: [makePlacement({ seen: seenOn('2026-11-01') })],
  }),
  makePrisoner({
    id: 'p-2',
    slug: 'beta',
    name: name('Бетова', 'Образцова'),
    sex: 'f',
    birth: '1980-11-25',
    case: cases(['journalists'], 'network'),
    placements: [makePlacement({ facility: 'yy-sizo-1', seen: seenOn('2026-03-01') })],
  }),
  makePrisoner({
    id: 'p-3',
    slug: 'gamma',
    name: name('Гаммов'),
    birth: '1985-01',
    placements: [makePlacement({ seen: seenOn('2024') })],
  }),
  makePrisoner({
    id: 'p-4',
    slug: 'delta',
    name: name('Дельтов'),
    birth: '1970',
    addressStatus: 'none',
    placements: [],
    case: cases([]),
  }),
  makePrisoner({ id: 'p-5', slug: 'minor', name: name('Епсилонов'), birth: '2008-11-25' }),
  makePrisoner({
    id: 'p-6',
    slug: 'freed',
    name: name('Зетов'),
    status: { is: 'released', on: '2025-01-01' },
    addressStatus: 'none',
    placements: [],
  }),
]
const facilities = [
  makeFacility(),
  makeFacility({ id: 'yy-sizo-1', kind: 'sizo', number: 1, region: { iso: 'RU-YYY', ru: 'Другая область' } }),
  makeFacility({ id: 'yy-ik-5', number: 5, region: { iso: 'RU-YYY', ru: 'Другая область' } }),
]

const list = (raw: Record<string, string>) => listPeople(readPrisonerQuery(raw), today)
const slugs = async (raw: Record<string, string>) => (await list(raw)).people.map(({ slug }) => slug)

beforeAll(async () => {
  await (await serveDirectory(makeReleaseFolder({ facilities, prisoners: people }))).$disconnect()
})

describe('the list of people', () => {
  it.each([
    [{}, ['alpha', 'beta', 'gamma', 'delta', 'minor']],
    [{ region: 'RU-YYY' }, ['beta']],
    [{ kind: 'sizo' }, ['beta']],
    [{ case: 'journalists' }, ['beta']],
    [{ case: 'network' }, ['beta']],
    [{ case: 'antiWar' }, ['alpha', 'gamma', 'minor']],
    [{ who: 'women' }, ['beta']],
    // The minor's day and month are nobody's business.
    [{ born: '11' }, ['alpha', 'beta']],
    [{ born: '1' }, ['gamma']],
    [{ seen: 'fresh' }, ['alpha']],
    [{ seen: 'ageing' }, ['beta']],
    [{ seen: 'old' }, ['gamma', 'minor']],
    [{ can: 'yes' }, ['alpha', 'beta', 'gamma', 'minor']],
    [{ born: '11', who: 'men' }, ['alpha']],
    // Unknown values narrow nothing.
    [{ case: 'nonsense', region: 'RU-QQ', kind: 'castle' }, ['alpha', 'beta', 'gamma', 'delta', 'minor']],
  ])('for %j are %j', async (raw, expected) => {
    expect(await slugs(raw)).toEqual(expected)
  })

  it('is sorted by the birthday that comes next, and those of unknown day are last', async () => {
    // On 21 November: the 25th comes before next January, and the 20th is a year away.
    expect(await slugs({ sort: 'birthday' })).toEqual(['beta', 'gamma', 'alpha', 'delta', 'minor'])
  })

  it('is sorted by the longest unverified, a bare year counting from its first day', async () => {
    expect(await slugs({ sort: 'unverified' })).toEqual(['gamma', 'delta', 'minor', 'beta', 'alpha'])
  })

  it('finds the freed by words alone, and no longer when anything is chosen', async () => {
    expect(await slugs({ q: 'Зетов' })).toEqual(['freed'])
    expect(await slugs({ q: 'Зетов', who: 'men' })).toEqual([])
  })

  it('combines words with filters and orders', async () => {
    expect(await slugs({ q: 'Пример', who: 'men', sort: 'unverified' })).toEqual([
      'gamma',
      'delta',
      'minor',
      'alpha',
    ])
    // Patronymics count as well, and without a filter so do the freed.
    expect(await slugs({ q: 'Пример', sort: 'name' })).toEqual([
      'alpha',
      'beta',
      'gamma',
      'delta',
      'minor',
      'freed',
    ])
  })

  it('counts beside each choice, and says what to leave out of an empty list', async () => {
    const { choices, loosen, total, query } = await list({ who: 'women', case: 'antiWar', kind: 'castle' })
    expect(total).toBe(0)
    expect(query.kind).toBeUndefined()
    expect(choices.who).toEqual([
      { value: 'men', count: 3 },
      { value: 'women', count: 0 },
    ])
    expect(choices.case).toContainEqual({ value: 'journalists', count: 1 })
    expect(loosen).toEqual([
      { without: 'who', count: 3 },
      { without: 'case', count: 1 },
    ])
    expect((await list({ q: 'Хвощёвкин', who: 'women' })).loosen).toEqual([{ without: 'q', count: 1 }])
  })

  it('tells how many can be written to, and shows the last page for one beyond it', async () => {
    const { writable, page, pages, total } = await list({ page: '99' })
    expect({ writable, page, pages, total }).toEqual({ writable: 4, page: 1, pages: 1, total: 5 })
    expect(total).toBeLessThanOrEqual(peopleOnAPage)
  })

  it('names places that the words name as well', async () => {
    expect((await list({ q: 'ИК-5' })).places.map(({ id }) => id)).toEqual(['yy-ik-5'])
  })
})

describe('the list of places', () => {
  const ids = async (raw: Record<string, string>) =>
    (await listPlaces(readFacilityQuery(raw))).places.map(({ id }) => id)

  it.each([
    [{ kind: 'sizo' }, ['yy-sizo-1']],
    [{ region: 'RU-YYY', can: 'yes' }, ['yy-sizo-1']],
    [{ q: 'ИК-5' }, ['yy-ik-5']],
    [{ q: 'ИК-5', can: 'yes' }, []],
    [{ kind: 'castle', can: 'yes' }, ['yy-sizo-1', 'xx-ik-99']],
  ])('for %j are %j', async (raw, expected) => {
    expect(await ids(raw)).toEqual(expected)
  })

  it('counts and loosens like that of people', async () => {
    const { choices, loosen } = await listPlaces(readFacilityQuery({ kind: 'sizo', region: 'RU-XXX' }))
    expect(choices.kind).toEqual([
      { value: 'ik', count: 1 },
      { value: 'sizo', count: 0 },
    ])
    expect(loosen).toEqual([
      { without: 'region', count: 1 },
      { without: 'kind', count: 1 },
    ])
  })
})

describe('the first page', () => {
  it('counts people still held, places, and the newest address', async () => {
    expect(await countDirectory(today)).toEqual({ people: 5, facilities: 3, newestSighting: '2026-11-01' })
  })
})
