import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packFileName } from '@/lib/pack/file-names'
import { isMilestone } from '@/lib/pack/milestones'
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

describe('isMilestone', () => {
  it.each([
    [12, [3, 6, 9]],
    [80, [20, 40, 60]],
    [9, [3, 5, 7]],
    [7, []],
    [0, []],
  ])('of %i says %j', (total, said) => {
    const all = Array.from({ length: total + 1 }, (_, done) => done)
    expect(all.filter((done) => isMilestone(done, total))).toEqual(said)
  })

  it('never says more than three things, and never the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), (total) => {
        const said = Array.from({ length: total }, (_, index) => index + 1).filter((done) =>
          isMilestone(done, total),
        )
        expect(said.length).toBeLessThanOrEqual(3)
        expect(said).not.toContain(total)
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
