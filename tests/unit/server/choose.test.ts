import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { choiceWeight, layOut, pickAt } from '@/lib/prisoner/choice-weight'
import { chooseSomeone } from '@/lib/server/choose'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

describe('choiceWeight', () => {
  it.each([
    [1, false, 1],
    [2, false, 1 / 2],
    [3, false, 1 / 3],
    [1, true, 1 / 2],
    [2, true, 1 / 3],
    // Nobody is without a source; if so, no reason to be chosen more often than others.
    [0, false, 1],
  ])('%i sources, in a named case: %s → %f', (sources, inNamedCase, weight) => {
    expect(choiceWeight({ sources, inNamedCase })).toBeCloseTo(weight)
  })

  it('never rules anybody out, and never favours the better known', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.boolean(), (sources, inNamedCase) => {
        const weight = choiceWeight({ sources, inNamedCase })
        expect(weight).toBeGreaterThan(0)
        expect(choiceWeight({ sources: sources + 1, inNamedCase })).toBeLessThanOrEqual(weight)
      }),
      { seed: 20261121 },
    )
  })
})

describe('pickAt', () => {
  const weights = { a: 1, b: 0.5, c: 0.5 }
  it.each([
    [0, 'a'],
    [0.49, 'a'],
    [0.5, 'b'],
    [0.74, 'b'],
    [0.75, 'c'],
    [0.999_999, 'c'],
    // Beyond its range a point still means somebody.
    [1, 'c'],
  ] as const)('at %f stands %s', (point, name) => {
    expect(
      pickAt(
        layOut(['a', 'b', 'c'] as const, (one) => weights[one]),
        point,
      ),
    ).toBe(name)
  })

  it('is nobody among nobody', () => {
    expect(
      pickAt(
        layOut([], () => 1),
        0.5,
      ),
    ).toBeNull()
  })

  it('always picks one of the things', () => {
    const things = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 })
    const point = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(things, point, (list, at) => {
        expect(list).toContain(
          pickAt(
            layOut(list, (weight) => 1 / weight),
            at,
          ),
        )
      }),
      { seed: 20261121 },
    )
  })
})

const name = (surname: string) => ({ ...makePrisoner().name, surname })
const seen = (source: string) => ({
  fact: 'record' as const,
  source,
  url: 'https://example.org/x',
  on: '2025-03-30',
})
const people = [
  makePrisoner({ id: 'p-1', slug: 'little-known', name: name('Малоизвестный') }),
  makePrisoner({ id: 'p-2', slug: 'also-little-known', name: name('Неизвестный') }),
  makePrisoner({
    id: 'p-3',
    slug: 'named-case',
    name: name('Известный'),
    case: { ...makePrisoner().case, key: 'network' },
  }),
  makePrisoner({
    id: 'p-4',
    slug: 'two-sightings',
    name: name('Дважды'),
    seen: [seen('made-up'), seen('made-up')],
  }),
  makePrisoner({ id: 'p-5', slug: 'minor', name: name('Младший'), birth: '2008' }),
  makePrisoner({ id: 'p-6', slug: 'freed', name: name('Свободный'), status: { is: 'released', on: '2025' } }),
  makePrisoner({
    id: 'p-7',
    slug: 'waiting',
    name: name('Дорожный'),
    status: { is: 'in_transit', on: '2025-03-30' },
    placements: [makePlacement({ current: false })],
    addressStatus: 'previous',
  }),
]

describe('choosing someone', () => {
  beforeAll(async () => {
    await (await serveDirectory(makeReleaseFolder({ prisoners: people }))).$disconnect()
  })

  it('keeps to people one can write to, minors left out, each as often as the weights say', async () => {
    const draws = 7000
    const times = new Map<string | null, number>()
    for (let at = 0; at < draws; at++) {
      const slug = await chooseSomeone(`seed ${at}`)
      times.set(slug, (times.get(slug) ?? 0) + 1)
    }
    // Weights 1, 1, 1/2, 1: of seven draws two, two, one, two.
    const expected = {
      'little-known': 2000,
      'also-little-known': 2000,
      'named-case': 1000,
      'two-sightings': 2000,
    }
    expect([...times.keys()].sort()).toEqual(Object.keys(expected).sort())
    let chiSquared = 0
    for (const [slug, often] of Object.entries(expected))
      chiSquared += ((times.get(slug) ?? 0) - often) ** 2 / often
    // Three degrees of freedom: above 16.27 fair draws would stand once in a thousand (the seeds are fixed).
    expect(chiSquared).toBeLessThan(16.27)
  })

  it('is the same for the same seed, and differs without one', async () => {
    expect(await chooseSomeone('seed 7')).toBe(await chooseSomeone('seed 7'))
    const chosen = await Promise.all(Array.from({ length: 60 }, () => chooseSomeone()))
    // All 60 alike would come about once in 10^32.
    expect(new Set(chosen).size).toBeGreaterThan(1)
  })
})
