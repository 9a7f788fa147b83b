import { describe, expect, it } from 'vitest'
import { clip, doubleArea, type Ring, readRings, simplify, unwrap } from '../../../scripts/map/rings'

describe('readRings', () => {
  it('adds up steps, scales, and walks arcs both ways', () => {
    const topology = {
      transform: { scale: [0.5, 2] as [number, number], translate: [10, 20] as [number, number] },
      arcs: [
        [
          [0, 0],
          [2, 1],
          [2, 0],
        ],
        [
          [0, 0],
          [1, 1],
          [3, 0],
        ],
      ] as [number, number][][],
      objects: { land: { geometries: [{ type: 'MultiPolygon', arcs: [[[0, ~1]]] }] } },
    }
    expect(readRings(topology)).toEqual([
      [
        [10, 20],
        [11, 22],
        [12, 22],
        [10.5, 22],
      ],
    ])
  })
})

describe('unwrap', () => {
  it.each<[string, Ring, number[]]>([
    [
      'land across 180° is one piece',
      [
        [170, 60],
        [179, 61],
        [-179, 62],
        [-170, 63],
      ],
      [170, 179, 181, 190],
    ],
    [
      'also when it begins beyond',
      [
        [-170, 63],
        [179, 61],
        [100, 50],
      ],
      [190, 179, 100],
    ],
    [
      'what lies in the east stays',
      [
        [30, 60],
        [40, 61],
        [35, 55],
      ],
      [30, 40, 35],
    ],
    [
      'Alaska goes beyond Chukotka',
      [
        [-165, 65],
        [-150, 66],
        [-140, 60],
      ],
      [195, 210, 220],
    ],
  ])('%s', (_, ring, lons) => {
    expect(unwrap(ring).map(([lon]) => lon)).toEqual(lons)
  })
})

describe('clip', () => {
  const square: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ]
  it('keeps what is inside, cuts what crosses, drops what is outside', () => {
    expect(doubleArea(clip(square, [-5, -5, 15, 15]))).toBe(200)
    expect(doubleArea(clip(square, [5, 5, 15, 15]))).toBe(50)
    expect(clip(square, [20, 20, 30, 30])).toEqual([])
  })
})

describe('simplify', () => {
  it('leaves out points on the line, keeps corners', () => {
    const ring: Ring = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
      [5, 10.1],
      [0, 10],
    ]
    expect(simplify(ring, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ])
    expect(simplify(ring, 0.01)).toEqual(ring)
  })
})
