import { describe, expect, it } from 'vitest'
import { paragraphOf } from '@/lib/print/break-lines'
import { costOf, countSpaces, penaltyOf, priceBeside } from '@/lib/print/line-cost'
import type { Line, Setting } from '@/lib/print/line-types'
import { advanceOf } from '@/lib/print/metrics'

const text = 'Пишу вам из маленького города у моря, где по утрам кричат чайки.'
const paragraph = paragraphOf(text, 'pt-serif', true)
const space = advanceOf('pt-serif', 0x20)
const justified: Setting = { measure: 20_000, indent: 0, justified: true }
const ragged: Setting = { ...justified, justified: false }

const line = (parts: Partial<Line> = {}): Line => ({
  from: 0,
  to: 36,
  hyphen: false,
  width: 19_000,
  spaceGain: 0,
  hang: 0,
  ...parts,
})

describe('costOf', () => {
  it('rises steeply with what spaces gain, and sooner with what they lose', () => {
    const cost = (spaces: number) => costOf(line({ spaceGain: spaces * space }), paragraph, justified, false)
    expect(cost(0)).toBeLessThan(cost(0.25))
    expect(cost(0.25)).toBeLessThan(cost(0.5))
    expect(cost(1)).toBeGreaterThan(40 * cost(0.5))
    expect(cost(-0.2)).toBeCloseTo(cost(0.5), 6)
  })

  it('asks little of a last line, unless it is a stub', () => {
    const last = (parts: Partial<Line>) => costOf(line({ from: 30, ...parts }), paragraph, justified, true)
    expect(last({ to: 60, width: 9000 })).toBe(100)
    expect(last({ to: 34, width: 1500 })).toBeGreaterThan(10_000)
    // A paragraph of one short line is no stub.
    expect(costOf(line({ to: 4, width: 1500 }), paragraph, justified, true)).toBe(100)
  })

  it('of a ragged line is a line’s price and its slack', () => {
    const cost = (width: number) => costOf(line({ width }), paragraph, ragged, false)
    expect(cost(19_900)).toBe(cost(18_500))
    expect(cost(12_000)).toBeGreaterThan(cost(17_000))
  })
})

describe('penaltyOf', () => {
  const point = { end: 10, next: 11, penalty: 12_000, hyphen: false }
  it('weighs short words more where spaces can give', () => {
    expect(penaltyOf(point, justified)).toBe(30_000)
    expect(penaltyOf(point, ragged)).toBe(12_000)
    expect(penaltyOf({ ...point, hyphen: true, penalty: 700 }, justified)).toBe(700)
  })
})

describe('priceBeside', () => {
  const plain = line({ from: 36, to: 60 })
  it.each<[string, Line | null, Line, boolean, number]>([
    ['nothing before', null, plain, false, 0],
    ['a plain line', line(), plain, false, 0],
    ['two divided words', line({ hyphen: true }), line({ hyphen: true }), false, 3000],
    [
      'a tight line beside a loose one',
      line({ spaceGain: -0.15 * space }),
      line({ spaceGain: 0.4 * space }),
      false,
      1500,
    ],
    [
      'a loose line beside a tight one',
      line({ spaceGain: 0.4 * space }),
      line({ spaceGain: -0.15 * space }),
      false,
      1500,
    ],
    ['the rest of a word alone', line({ hyphen: true }), line({ from: 58, to: 64 }), true, 60_000],
    ['the rest of a word with others', line({ hyphen: true }), line({ from: 40, to: 64 }), true, 0],
  ])('%s', (_, before, after, last, price) => expect(priceBeside(before, after, paragraph, last)).toBe(price))
})

describe('countSpaces', () => {
  it.each([
    [0, 4, 0],
    [0, 5, 1],
    [0, 36, 6],
    [4, 4, 0],
  ])('from %i to %i: %i', (from, to, count) => expect(countSpaces(text, from, to)).toBe(count))
})
