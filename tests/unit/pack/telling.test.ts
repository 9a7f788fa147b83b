import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packFileName } from '@/lib/pack/file-names'
import { quarterOf } from '@/lib/pack/milestones'
import { pageRuns } from '@/lib/pack/page-runs'

describe('packFileName', () => {
  it.each([
    [1, 1, null, 'pack-01.pdf'],
    [7, 24, null, 'pack-07.pdf'],
    [0, 24, null, 'pack-00.pdf'],
    [7, 240, null, 'pack-007.pdf'],
    [7, 24, 'ivan-primerov', 'pack-07-ivan-primerov.pdf'],
  ] as const)('%i of %i with %s is %s', (number, count, slug, name) => {
    expect(packFileName(number, count, slug)).toBe(name)
  })

  it('sorts as it counts', () => {
    const names = Array.from({ length: 120 }, (_, index) => packFileName(index, 120))
    expect([...names].sort()).toEqual(names)
  })
})

describe('quarterOf', () => {
  it.each([
    [0, 80, 0],
    [19, 80, 0],
    [20, 80, 1],
    [41, 80, 2],
    [79, 80, 3],
    [80, 80, 0],
    [3, 7, 0],
    [0, 0, 0],
    [6, 9, 2],
  ])('%i of %i is in quarter %i', (done, total, quarter) => {
    expect(quarterOf(done, total)).toBe(quarter)
  })

  it('is said at most three times on the way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (total) => {
        const said = Array.from({ length: total + 1 }, (_, done) => quarterOf(done, total))
        expect(new Set(said.filter((quarter) => quarter > 0)).size).toBeLessThanOrEqual(3)
      }),
      { seed: 20261121, numRuns: 60 },
    )
  })
})

describe('pageRuns', () => {
  it('says from which page to which, and which have two sides', () => {
    const page = (part: 'cards' | 'profiles' | 'hints', side: 'front' | 'back' = 'front') => ({ part, side })
    expect(
      pageRuns([page('cards'), page('cards', 'back'), page('profiles'), page('profiles'), page('hints')]),
    ).toEqual([
      { part: 'cards', from: 1, to: 2, twoSided: true },
      { part: 'profiles', from: 3, to: 4, twoSided: false },
      { part: 'hints', from: 5, to: 5, twoSided: false },
    ])
  })

  it('knows that cards without pictures have one side', () => {
    expect(pageRuns([{ part: 'cards', side: 'back' }])).toEqual([
      { part: 'cards', from: 1, to: 1, twoSided: false },
    ])
    expect(pageRuns([])).toEqual([])
  })
})
