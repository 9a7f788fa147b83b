import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageAddress, readPage } from '@/lib/form/directory-query'
import { readMapQuery } from '@/lib/form/map-query'
import { paginate } from '@/lib/form/paginate'

describe('paginate', () => {
  it.each([
    [[], 1, { shown: [], page: 1, pages: 1 }],
    [['a', 'b'], 1, { shown: ['a', 'b'], page: 1, pages: 1 }],
    [['a', 'b', 'c'], 2, { shown: ['c'], page: 2, pages: 2 }],
    [['a', 'b', 'c'], 99, { shown: ['c'], page: 2, pages: 2 }],
  ])('%j, page %i', (things, page, expected) => {
    expect(paginate(things, page, 2)).toEqual(expected)
  })

  it('shows everything once over all pages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 12 }), (things, onAPage) => {
        const { pages } = paginate(things, 1, onAPage)
        const all = Array.from({ length: pages }, (_, at) => paginate(things, at + 1, onAPage).shown).flat()
        expect(all).toEqual(things)
      }),
      { seed: 20261121 },
    )
  })
})

describe('readPage', () => {
  it.each([
    [{}, 1],
    [{ page: '7' }, 7],
    [{ page: ['3', '4'] }, 3],
    [{ page: '0' }, 1],
    [{ page: '1e3' }, 1],
    [{ page: '99999' }, 1],
  ])('%j is page %i', (raw, page) => {
    expect(readPage(raw)).toBe(page)
  })
})

describe('pageAddress', () => {
  it('names no first page', () => {
    expect(pageAddress('/en/archive', 1)).toBe('/en/archive')
    expect(pageAddress('/en/archive', 2)).toBe('/en/archive?page=2')
  })
})

describe('readMapQuery', () => {
  it.each([
    [{}, undefined],
    [{ region: 'RU-KIR' }, 'RU-KIR'],
    [{ region: ' UA-43 ' }, 'UA-43'],
    [{ region: ['RU-MO', 'RU-KIR'] }, 'RU-MO'],
    [{ region: "'; DROP TABLE" }, undefined],
    [{ region: '' }, undefined],
  ])('%j means %s', (raw, region) => {
    expect(readMapQuery(raw).region).toBe(region)
  })
})
