import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { project } from '@/lib/map/projection'

const seed = 20261121
const lat = fc.double({ min: 35, max: 82, noNaN: true })
const lon = fc.double({ min: 15, max: 195, noNaN: true })

/** Great-circle distance on the same sphere (haversine). */
function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

describe('project', () => {
  it('has its origin at 56° N, 100° E', () => {
    const { x, y } = project({ lat: 56, lon: 100 })
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(0)
  })

  it.each([
    ['north is up', { lat: 60, lon: 100 }, { lat: 50, lon: 100 }, 'y'],
    ['west is left', { lat: 55, lon: 37 }, { lat: 55, lon: 60 }, 'x'],
    ['Chukotka beyond 180° is right of Kamchatka', { lat: 60, lon: 159 }, { lat: 66, lon: -170 }, 'x'],
  ] as const)('%s', (_, less, more, axis) => {
    expect(project(less)[axis]).toBeLessThan(project(more)[axis])
  })

  it('takes a meridian by any of its names', () => {
    fc.assert(
      fc.property(lat, lon, fc.integer({ min: -2, max: 2 }), (at, meridian, turns) => {
        const [here, there] = [
          project({ lat: at, lon: meridian }),
          project({ lat: at, lon: meridian + 360 * turns }),
        ]
        expect(there.x).toBeCloseTo(here.x, 6)
        expect(there.y).toBeCloseTo(here.y, 6)
      }),
      { seed },
    )
  })

  it('mirrors east and west of its middle meridian', () => {
    fc.assert(
      fc.property(lat, fc.double({ min: 0, max: 90, noNaN: true }), (at, off) => {
        const [east, west] = [project({ lat: at, lon: 100 + off }), project({ lat: at, lon: 100 - off })]
        expect(east.x).toBeCloseTo(-west.x, 6)
        expect(east.y).toBeCloseTo(west.y, 6)
      }),
      { seed },
    )
  })

  it.each([52, 64])('is true to length along the parallel of %i°', (parallel) => {
    const [a, b] = [
      { lat: parallel, lon: 60 },
      { lat: parallel, lon: 60.1 },
    ]
    const [from, to] = [project(a), project(b)]
    expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeCloseTo(distanceKm(a, b), 3)
  })

  it('keeps areas, wherever they lie', () => {
    // A trapezium of 0.02° against its area on the sphere, R²·Δλ·(sin φ2 − sin φ1).
    fc.assert(
      fc.property(lat, lon, (south, west) => {
        const step = 0.02
        const corners = [
          [south, west],
          [south, west + step],
          [south + step, west + step],
          [south + step, west],
        ].map(([la, lo]) => project({ lat: la ?? 0, lon: lo ?? 0 }))
        const drawn =
          Math.abs(
            corners.reduce((sum, { x, y }, at) => {
              const next = corners[(at + 1) % 4] ?? { x: 0, y: 0 }
              return sum + x * next.y - next.x * y
            }, 0),
          ) / 2
        const radians = Math.PI / 180
        const real =
          6371 ** 2 * step * radians * (Math.sin((south + step) * radians) - Math.sin(south * radians))
        expect(drawn / real).toBeCloseTo(1, 3)
      }),
      { seed },
    )
  })

  it('stays within a tenth of real distances across the country', () => {
    // Moscow to Novosibirsk and to Vladivostok, to half a degree.
    const moscow = { lat: 55.75, lon: 37.6 }
    for (const city of [
      { lat: 55, lon: 83 },
      { lat: 43.1, lon: 131.9 },
    ]) {
      const [from, to] = [project(moscow), project(city)]
      const share = Math.hypot(to.x - from.x, to.y - from.y) / distanceKm(moscow, city)
      expect(share).toBeGreaterThan(0.95)
      expect(share).toBeLessThan(1.1)
    }
  })
})
