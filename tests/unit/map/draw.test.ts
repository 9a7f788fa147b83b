import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotRadius } from '@/lib/map/dot-radius'
import { drawMap, type Spot } from '@/lib/map/draw'
import { landOutline } from '@/lib/map/outline'
import { placeLabels, type Wanted } from '@/lib/map/place-labels'
import { scaleRule } from '@/lib/map/scale-rule'
import { boundsOf, fitView, frame, isInFrame, place } from '@/lib/map/view'

const seed = 20261121

describe('dotRadius', () => {
  it('grows in area by the same for every person', () => {
    const areas = [1, 2, 3, 4, 5].map((people) => dotRadius(people) ** 2)
    const steps = areas.slice(1).map((area, at) => area - (areas[at] ?? 0))
    for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(1.5)
  })

  it.each([
    [0, 3],
    [1, 4.6],
  ])('%i people → %f', (people, radius) => {
    expect(dotRadius(people)).toBe(radius)
  })

  it('never shrinks with more people', () => {
    fc.assert(
      fc.property(fc.nat(500), (people) => {
        expect(dotRadius(people + 1)).toBeGreaterThan(dotRadius(people) - 1e-9)
      }),
      { seed },
    )
  })
})

describe('a view', () => {
  const km = fc.double({ min: -5000, max: 5000, noNaN: true })
  const points = fc.array(fc.record({ x: km, y: km }), { minLength: 1, maxLength: 40 })

  it('shows everything it was made for, inside its margin', () => {
    fc.assert(
      fc.property(points, (all) => {
        const bounds = boundsOf(all)
        if (!bounds) throw new Error('points have bounds')
        const view = fitView(bounds, 36, 700)
        for (const point of all) expect(isInFrame(place(point, view), 35.9)).toBe(true)
      }),
      { seed },
    )
  })

  it('shows one place no larger than asked', () => {
    const view = fitView({ left: 10, right: 10, top: 5, bottom: 5 }, 36, 700)
    expect(view.scale).toBeCloseTo(frame.width / 700)
    expect(place({ x: 10, y: 5 }, view)).toEqual({ x: frame.width / 2, y: frame.height / 2 })
  })

  it('has no bounds where there is nothing', () => {
    expect(boundsOf([])).toBeNull()
  })
})

describe('scaleRule', () => {
  it.each([
    [0.12, { km: 1000, width: 120 }],
    [1, { km: 100, width: 100 }],
    [1.43, { km: 100, width: 143 }],
    [40, { km: 2, width: 80 }],
  ])('%f units a kilometre → %j', (scale, rule) => {
    expect(scaleRule(scale)).toEqual(rule)
  })

  it('is round, and fits, at every scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (scale) => {
        const { km, width } = scaleRule(scale)
        expect(width).toBeLessThanOrEqual(160.1)
        expect(width).toBeGreaterThan(60)
        expect(['1', '2', '5']).toContain(String(km).replace(/[0.]/g, '').slice(0, 1))
      }),
      { seed },
    )
  })
})

describe('placeLabels', () => {
  const wanted = (id: string, x: number, y: number, weight = 1): Wanted<string> => ({
    id,
    text: 'Примерск',
    size: 15,
    about: [{ x, y }],
    weight,
  })

  it('puts the weightier first and leaves out what finds no room', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => wanted(`r${at}`, 500, 270, at))
    const placed = placeLabels(crowd, [], 15)
    expect(placed[0]?.id).toBe('r29')
    expect(placed.length).toBeLessThan(8)
  })

  it('goes where it covers nothing', () => {
    const dots = [
      { x: 500, y: 285 },
      { x: 505, y: 285 },
    ]
    expect(placeLabels([wanted('r', 500, 270)], dots, 15)[0]).toMatchObject({ x: 500, y: 255 })
  })

  it('names nothing without a place', () => {
    expect(placeLabels([{ ...wanted('r', 0, 0), about: [] }], [], 15)).toEqual([])
  })

  it('never lets two names touch, nor one leave the frame', () => {
    const at = fc.record({
      x: fc.integer({ min: 0, max: frame.width }),
      y: fc.integer({ min: 0, max: frame.height }),
    })
    fc.assert(
      fc.property(fc.array(at, { maxLength: 40 }), (spots) => {
        const placed = placeLabels(
          spots.map(({ x, y }, id) => wanted(String(id), x, y, id)),
          spots,
          15,
        )
        const half = (8 * 15 * 0.56) / 2
        for (const [index, label] of placed.entries()) {
          expect(label.x - half).toBeGreaterThanOrEqual(0)
          expect(label.x + half).toBeLessThanOrEqual(frame.width)
          for (const other of placed.slice(index + 1))
            expect(Math.abs(other.x - label.x) >= 2 * half - 1 || Math.abs(other.y - label.y) >= 17).toBe(
              true,
            )
        }
      }),
      { seed },
    )
  })
})

describe('drawMap', () => {
  const spot = (id: string, region: string, lat: number, lon: number, people = 0): Spot => ({
    id,
    region,
    people,
    isGone: false,
    point: { lat, lon },
  })
  const spots = [
    spot('west', 'RU-AAA', 54.7, 20.5, 3),
    spot('middle-1', 'RU-BBB', 58.6, 49.6, 1),
    spot('middle-2', 'RU-BBB', 58.5, 49.8),
    spot('far-east', 'RU-CCC', 66, -172),
  ]
  const names = { region: (iso: string) => `Region ${iso}`, facility: (id: string) => id }

  it('shows all of it, the large dots first', () => {
    const { dots, regions, names: placed } = drawMap(spots, null, names)
    expect(dots.map(({ id }) => id)).toEqual(['west', 'middle-1', 'far-east', 'middle-2'])
    for (const dot of dots) expect(isInFrame(dot, 30)).toBe(true)
    expect(regions.map(({ text }) => text).sort()).toEqual([
      'Region RU-AAA',
      'Region RU-BBB',
      'Region RU-CCC',
    ])
    expect(placed).toEqual([])
  })

  it('shows a region larger, with its own names and what lies round it', () => {
    const whole = drawMap(spots, null, names)
    const { view, dots, names: placed, regions } = drawMap(spots, 'RU-BBB', names)
    expect(view.scale).toBeGreaterThan(whole.view.scale * 5)
    expect(dots.map(({ id }) => id)).toEqual(['middle-1', 'middle-2'])
    expect(placed.map(({ id }) => id).sort()).toEqual(['middle-1', 'middle-2'])
    expect(regions).toEqual([])
  })

  it('is whole for a region that nothing is in, and empty for nothing', () => {
    expect(drawMap(spots, 'RU-QQQ', names).dots).toHaveLength(4)
    expect(drawMap([], null, names).dots).toEqual([])
  })
})

describe('the coasts', () => {
  const rings = landOutline.split('M').slice(1)
  const points = rings.map((ring) => {
    const numbers = [...ring.matchAll(/-?\d+/g)].map(Number)
    let [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0]
    const list = [[x, y]]
    for (let at = 2; at < numbers.length; at += 2) {
      x += numbers[at] ?? 0
      y += numbers[at + 1] ?? 0
      list.push([x, y])
    }
    return list
  })

  it('are closed lines of whole steps, light enough for a page', () => {
    expect(landOutline).toMatch(/^(?:M-?\d+[ -]\d+l[\d -]+z)+$/)
    expect(landOutline.length).toBeLessThan(30_000)
    expect(rings.length).toBeGreaterThan(100)
  })

  it('hold no cut at 180°: on the part that is drawn no step is longer than 400 kilometres', () => {
    const isDrawn = ([x = 0, y = 0]: number[]) => Math.abs(x) < 4200 && y > -2600 && y < 2000
    const steps = points.flatMap((ring) =>
      ring.slice(1).flatMap((point, at) => {
        const before = ring[at] ?? []
        const [x = 0, y = 0] = point
        const [beforeX = 0, beforeY = 0] = before
        return isDrawn(point) && isDrawn(before) ? [Math.hypot(x - beforeX, y - beforeY)] : []
      }),
    )
    expect(steps.length).toBeGreaterThan(2000)
    expect(Math.max(...steps)).toBeLessThan(400)
  })
})
