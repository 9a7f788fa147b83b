import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawSome } from '@/lib/prisoner/draw-some'
import { seeded } from '@/lib/text/seeded'

type Weighed = { id: number; weight: number }

const draw = (all: readonly Weighed[], count: number, chance: () => number) =>
  drawSome(all, count, { weightOf: ({ weight }) => weight, chance })

const people = (weights: readonly number[]) => weights.map((weight, id) => ({ id, weight }))

describe('drawSome', () => {
  it('draws as many different people as asked for, in the order given', () => {
    const weights = fc.array(fc.constantFrom(0, 1 / 3, 1 / 2, 1), { maxLength: 40 })
    fc.assert(
      fc.property(weights, fc.nat(50), fc.integer(), (list, count, seed) => {
        const all = people(list)
        const drawn = draw(all, count, seeded(seed))
        const able = list.filter((weight) => weight > 0).length
        expect(drawn).toHaveLength(Math.min(count, able))
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(drawn.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id).sort((a, b) => a - b))
        expect(drawn.every(({ weight }) => weight > 0)).toBe(true)
      }),
      { seed: 20261121 },
    )
  })

  it('keeps the shares of «choose someone for me», and leaves out who has none', () => {
    const all = people([1, 1, 0.5, 0.5, 0])
    const times = [0, 0, 0, 0, 0]
    const draws = 6000
    const chance = seeded(7)
    for (let time = 0; time < draws; time++)
      for (const { id } of draw(all, 1, chance)) times[id] = (times[id] ?? 0) + 1
    const expected = [1 / 3, 1 / 3, 1 / 6, 1 / 6].map((share) => share * draws)
    const chiSquared = expected.reduce((sum, want, id) => sum + ((times[id] ?? 0) - want) ** 2 / want, 0)
    // Three degrees of freedom, one in a thousand.
    expect(chiSquared).toBeLessThan(16.27)
    expect(times[4]).toBe(0)
  })

  it('favours the little-known in an evening’s worth as well', () => {
    const all = people([...Array(40).fill(1), ...Array(40).fill(1 / 3)])
    const chance = seeded(11)
    let littleKnown = 0
    for (let evening = 0; evening < 200; evening++)
      littleKnown += draw(all, 24, chance).filter(({ id }) => id < 40).length
    // Without weights half of them would be; drawn without putting back, some two thirds are.
    expect(littleKnown / (200 * 24)).toBeGreaterThan(0.62)
  })

  it('chooses others the next time', () => {
    const all = people(Array(200).fill(1))
    const chance = seeded(3)
    const [first, second] = [draw(all, 24, chance), draw(all, 24, chance)]
    expect(second).not.toEqual(first)
  })
})
