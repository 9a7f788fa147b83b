import { describe, expect, it } from 'vitest'
import { postcodeDigits } from '@/lib/print/postcode-digits'
import { barLineMm, postcodeStamp, stampSize } from '@/lib/print/postcode-stamp'

const segmentsOf = (digit: string) => {
  const points = digit.split(' ')
  return points.slice(1).map((point, index) => [points[index]!, point].sort().join('–'))
}
/** The nine segments of GOST R 51506-99, figure D.1: three across, four upright, two aslant; the aslant ones rise. */
const nine = [
  '0,0–5,0',
  '0,5–5,5',
  '0,10–5,10',
  '0,0–0,5',
  '0,10–0,5',
  '5,0–5,5',
  '5,10–5,5',
  '0,5–5,0',
  '0,10–5,5',
]
/** A stroke along a whole side is two segments of it. */
const split = (segment: string) =>
  segment === '5,0–5,10'
    ? ['5,0–5,5', '5,10–5,5']
    : segment === '0,0–0,10'
      ? ['0,0–0,5', '0,10–0,5']
      : [segment]

describe('the digits', () => {
  it('are ten, each of the nine segments alone, no two alike', () => {
    expect(postcodeDigits).toHaveLength(10)
    const shapes = postcodeDigits.map((digit) => new Set(segmentsOf(digit).flatMap(split)))
    for (const shape of shapes) for (const segment of shape) expect(nine).toContain(segment)
    expect(new Set(shapes.map((shape) => [...shape].sort().join(' '))).size).toBe(10)
  })

  it.each([
    [0, 6],
    [1, 3],
    [2, 4],
    [3, 4],
    [4, 4],
    [5, 5],
    [6, 5],
    [7, 3],
    [8, 7],
    [9, 5],
  ])('%i has %i segments', (digit, count) => {
    expect(new Set(segmentsOf(postcodeDigits[digit]!).flatMap(split)).size).toBe(count)
  })
})

describe('postcodeStamp', () => {
  const stamp = postcodeStamp('127055', 10, 114)

  it('is bars, dots and digits, 25 mm above the lower edge', () => {
    expect(stamp).toHaveLength(3)
    for (const { xMm, yMm } of stamp) expect([xMm, yMm]).toEqual([10, 114 - barLineMm])
  })

  it('stays inside 61 × 14 mm', () => {
    for (const { d } of stamp) {
      const points = [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map((match) => [
        Number(match[1]),
        Number(match[2]),
      ])
      expect(points.length).toBeGreaterThan(10)
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(stampSize.width)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(stampSize.height)
      }
    }
  })

  it('draws every digit in a cell of its own, nine millimetres on', () => {
    const strokes = stamp[2]!.d.split('M').slice(1)
    expect(strokes).toHaveLength(6)
    for (const [place, stroke] of strokes.entries()) {
      const xs = stroke.split('L').map((point) => Number(point.split(' ')[0]))
      const left = 9 * (place + 1) + 1
      expect(Math.min(...xs)).toBe(left)
      expect(Math.max(...xs)).toBe(left + 5)
    }
  })

  it('keeps leading zeros, and asks every machine for the same dots', () => {
    expect(postcodeStamp('000001', 10, 114)[2]!.d.split('M')).toHaveLength(7)
    expect(postcodeStamp('999999', 10, 114)[1]).toEqual(stamp[1])
  })
})
