import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choicesOf, listLoosenings, understand } from '@/lib/server/choices'
import { narrow, valuesOf } from '@/lib/server/narrow'

const facets = ['kind', 'who', 'case'] as const
type Facet = (typeof facets)[number]
const thing = (kind: string, who: string, ...cases: string[]) => ({
  values: { kind: [kind], who: [who], case: cases },
})
const things = [
  thing('ik', 'men', 'antiWar', 'speech'),
  thing('ik', 'women', 'antiWar'),
  thing('sizo', 'men', 'speech'),
  thing('sizo', 'men'),
]
const count = (counts: ReadonlyMap<string, number>) => Object.fromEntries(counts)

describe('narrow', () => {
  it('keeps everything in its order and counts all where nothing is chosen', () => {
    const { fitting, counts } = narrow(things, facets, {})
    expect(fitting).toEqual(things)
    expect(count(counts.kind)).toEqual({ ik: 2, sizo: 2 })
    expect(count(counts.case)).toEqual({ antiWar: 2, speech: 2 })
  })

  it('counts for each value what choosing it instead would leave', () => {
    const { fitting, counts, without } = narrow(things, facets, { kind: 'sizo', who: 'men' })
    expect(fitting).toEqual([things[2], things[3]])
    expect(count(counts.kind)).toEqual({ ik: 1, sizo: 2 })
    expect(count(counts.who)).toEqual({ men: 2 })
    expect(count(counts.case)).toEqual({ speech: 1 })
    expect(without).toEqual({ kind: 3, who: 2, case: 2 })
  })

  const value = fc.constantFrom('a', 'b', 'c')
  const values = fc.record({
    kind: fc.uniqueArray(value, { maxLength: 2 }),
    who: fc.uniqueArray(value, { maxLength: 1 }),
    case: fc.uniqueArray(value, { maxLength: 3 }),
  })
  const list = fc.array(
    values.map((of) => ({ values: of })),
    { maxLength: 30 },
  )
  const chosen = fc.record({
    kind: fc.option(value, { nil: undefined }),
    who: fc.option(value, { nil: undefined }),
    case: fc.option(value, { nil: undefined }),
  })

  it('promises with every count just what choosing that value shows', () => {
    fc.assert(
      fc.property(list, chosen, (all, choice) => {
        const { counts, without } = narrow(all, facets, choice)
        for (const facet of facets) {
          for (const one of ['a', 'b', 'c'])
            expect(counts[facet].get(one) ?? 0).toBe(
              narrow(all, facets, { ...choice, [facet]: one }).fitting.length,
            )
          expect(without[facet]).toBe(narrow(all, facets, { ...choice, [facet]: undefined }).fitting.length)
        }
      }),
      { seed: 20261121 },
    )
  })

  it('fits what a plain filter fits', () => {
    fc.assert(
      fc.property(list, chosen, (all, choice) => {
        const plain = all.filter((one) =>
          facets.every((facet) => choice[facet] === undefined || one.values[facet].includes(choice[facet])),
        )
        expect(narrow(all, facets, choice).fitting).toEqual(plain)
      }),
      { seed: 20261121 },
    )
  })
})

describe('valuesOf', () => {
  it('names each value once, sorted', () => {
    expect(valuesOf(things, 'case')).toEqual(['antiWar', 'speech'])
    expect(valuesOf([], 'case')).toEqual([])
  })
})

describe('choicesOf', () => {
  it('keeps values that nothing fits just now, with nought', () => {
    const narrowed = narrow(things, facets, { who: 'women' })
    const domain = { kind: ['ik', 'sizo'], who: ['men', 'women'], case: ['antiWar', 'speech'] }
    expect(choicesOf(domain, narrowed).kind).toEqual([
      { value: 'ik', count: 1 },
      { value: 'sizo', count: 0 },
    ])
  })
})

describe('understand', () => {
  const domain = { kind: ['ik'], who: ['men'], case: [] as string[] }
  it.each([
    [{ kind: 'ik' }, { kind: 'ik' }],
    [{ kind: 'castle' }, {}],
    [{ kind: 'castle', who: 'men' }, { who: 'men' }],
    [{ case: 'toString' }, {}],
  ])('%j is understood as %j', (query: Partial<Record<Facet, string>>, known) => {
    expect(JSON.parse(JSON.stringify(understand(query, domain)))).toEqual(known)
  })
})

describe('listLoosenings', () => {
  const loosen = (query: Partial<Record<Facet | 'q', string>>, of = things) =>
    listLoosenings(facets, query, things, narrow(of, facets, query))

  it('says nothing while something fits, or when nothing was chosen', () => {
    expect(loosen({ kind: 'ik' })).toEqual([])
    expect(loosen({ q: 'words' }, [])).toEqual([])
  })

  it('names what helps, the most helpful first', () => {
    expect(loosen({ kind: 'sizo', who: 'women' })).toEqual([
      { without: 'who', count: 2 },
      { without: 'kind', count: 1 },
    ])
  })

  it('offers to leave the words out', () => {
    expect(loosen({ q: 'nobody', who: 'women' }, [])).toEqual([{ without: 'q', count: 1 }])
  })
})
