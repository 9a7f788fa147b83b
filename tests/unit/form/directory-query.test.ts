import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  listAddress,
  longestQuery,
  loosenedAddress,
  readFacilityQuery,
  readPrisonerQuery,
} from '@/lib/form/directory-query'

describe('readPrisonerQuery', () => {
  it.each([
    [{}, { page: 1, wasCut: false }],
    [{ q: '  Пчелинцев ' }, { q: 'Пчелинцев', page: 1, wasCut: false }],
    [{ q: ['first', 'second'] }, { q: 'first', page: 1, wasCut: false }],
    [{ q: 'a\u0000b\nc' }, { q: 'a b c', page: 1, wasCut: false }],
    [{ q: '   ' }, { page: 1, wasCut: false }],
    [
      { region: 'RU-MOW', kind: 'ik', who: 'women', can: 'yes' },
      { region: 'RU-MOW', kind: 'ik', who: 'women', can: 'yes', page: 1, wasCut: false },
    ],
    [
      { case: 'antiWar', born: '3', seen: 'old', sort: 'birthday' },
      { case: 'antiWar', born: '3', seen: 'old', sort: 'birthday', page: 1, wasCut: false },
    ],
    [
      { born: '0', seen: 'new', sort: 'random', case: 'a b' },
      { page: 1, wasCut: false },
    ],
    [{ born: '13' }, { page: 1, wasCut: false }],
    [
      { region: "'; drop table", kind: '<b>', who: 'all', can: 'no' },
      { page: 1, wasCut: false },
    ],
    [{ page: '3' }, { page: 3, wasCut: false }],
    [{ page: '-1' }, { page: 1, wasCut: false }],
    [{ page: '1e9' }, { page: 1, wasCut: false }],
  ])('%j is read as %j', (raw, read) => {
    expect(JSON.parse(JSON.stringify(readPrisonerQuery(raw)))).toEqual(read)
  })

  it('cuts what is longer than any name, between characters', () => {
    const { q, wasCut } = readPrisonerQuery({ q: '😀'.repeat(longestQuery + 1) })
    expect([...(q ?? '')]).toHaveLength(longestQuery)
    expect(q?.endsWith('😀')).toBe(true)
    expect(wasCut).toBe(true)
  })

  it('takes any input at all', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.constant(undefined))
    const raw = fc.dictionary(
      fc.constantFrom('q', 'region', 'kind', 'case', 'who', 'born', 'seen', 'can', 'sort', 'page', 'x'),
      value,
    )
    fc.assert(
      fc.property(raw, (query) => {
        const { page, q } = readPrisonerQuery(query)
        expect(Number.isInteger(page) && page >= 1).toBe(true)
        expect([...(q ?? '')].length).toBeLessThanOrEqual(longestQuery)
        readFacilityQuery(query)
      }),
      { seed: 20261121 },
    )
  })
})

describe('listAddress', () => {
  it('says the same query on another page', () => {
    const query = readPrisonerQuery({ q: 'ё ж', region: 'RU-KIR', page: '3' })
    expect(listAddress('/en/prisoners', query, 2)).toBe('/en/prisoners?q=%D1%91+%D0%B6&region=RU-KIR&page=2')
    expect(listAddress('/en/prisoners', query, 1)).toBe('/en/prisoners?q=%D1%91+%D0%B6&region=RU-KIR')
  })

  it('has no question mark when nothing is asked', () => {
    expect(listAddress('/de/facilities', readFacilityQuery({}), 1)).toBe('/de/facilities')
  })
})

describe('loosenedAddress', () => {
  const query = readPrisonerQuery({ q: 'ё', who: 'women', sort: 'birthday', page: '3' })
  it.each([
    ['q', '/p?who=women&sort=birthday'],
    ['who', '/p?q=%D1%91&sort=birthday'],
    ['sort', '/p?q=%D1%91&who=women'],
    ['case', '/p?q=%D1%91&who=women&sort=birthday'],
  ] as const)('without %s is %s', (word, address) => {
    expect(loosenedAddress('/p', query, word)).toBe(address)
  })
})
