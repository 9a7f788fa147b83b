import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Crop, dpiOf, maxZoom, partOf, printPixels, shifted, wholePhoto } from '@/lib/photo/crop'
import { turnGrey } from '@/lib/photo/grey'

const card = { width: 154, height: 111 }

describe('the part that a card shows', () => {
  it.each<[string, { width: number; height: number }, Partial<Crop>, number[]]>([
    ['a wide photo loses its sides', { width: 4000, height: 1110 }, {}, [1230, 0, 1540, 1110]],
    ['all from the left', { width: 4000, height: 1110 }, { x: 0 }, [0, 0, 1540, 1110]],
    ['all from the right', { width: 4000, height: 1110 }, { x: 1 }, [2460, 0, 1540, 1110]],
    ['a tall one loses above and below', { width: 1540, height: 3110 }, {}, [0, 1000, 1540, 1110]],
    ['twice as near', { width: 1540, height: 1110 }, { zoom: 2 }, [385, 277.5, 770, 555]],
    ['whole, with white at the sides', { width: 1000, height: 1110 }, { mode: 'fit' }, [-270, 0, 1540, 1110]],
    [
      'white stays even on both sides',
      { width: 1000, height: 1110 },
      { mode: 'fit', x: 0 },
      [-270, 0, 1540, 1110],
    ],
  ])('%s', (_, photo, crop, [x, y, width, height]) => {
    const part = partOf(photo, card, { ...wholePhoto, ...crop })
    for (const [is, wanted] of [
      [part.x, x],
      [part.y, y],
      [part.width, width],
      [part.height, height],
    ] as const)
      expect(is).toBeCloseTo(wanted!, 6)
  })

  const extent = fc.record({
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
  })
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const zoom = fc.double({ min: 1, max: maxZoom, noNaN: true })

  it('filled, it never leaves the photo and keeps the card’s shape', () => {
    fc.assert(
      fc.property(extent, extent, share, share, zoom, (photo, shape, x, y, near) => {
        const part = partOf(photo, shape, { mode: 'fill', zoom: near, x, y })
        expect(part.x).toBeGreaterThanOrEqual(-1e-6)
        expect(part.y).toBeGreaterThanOrEqual(-1e-6)
        expect(part.x + part.width).toBeLessThanOrEqual(photo.width * (1 + 1e-9) + 1e-6)
        expect(part.y + part.height).toBeLessThanOrEqual(photo.height * (1 + 1e-9) + 1e-6)
        expect(part.width / part.height).toBeCloseTo(shape.width / shape.height, 6)
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('fitted, the photo never leaves the card', () => {
    fc.assert(
      fc.property(extent, extent, share, share, (photo, shape, x, y) => {
        const part = partOf(photo, shape, { mode: 'fit', zoom: 1, x, y })
        expect(part.x).toBeLessThanOrEqual(1e-6)
        expect(part.y).toBeLessThanOrEqual(1e-6)
        expect(part.x + part.width).toBeGreaterThanOrEqual(photo.width - 1e-5)
        expect(part.y + part.height).toBeGreaterThanOrEqual(photo.height - 1e-5)
      }),
      { seed: 6, numRuns: 500 },
    )
  })

  it('shifting moves it by a share of itself and stops at the edge', () => {
    const photo = { width: 3080, height: 1110 }
    const to = (crop: Crop) => partOf(photo, card, crop).x
    const right = shifted(photo, card, wholePhoto, 0.1, 0)
    expect(to(right) - to(wholePhoto)).toBeCloseTo(154, 6)
    expect(to(shifted(photo, card, wholePhoto, 9, 0))).toBeCloseTo(1540, 6)
    expect(to(shifted(photo, card, wholePhoto, -9, 0))).toBe(0)
    // Where nothing is left over there is nothing to move.
    expect(shifted(photo, card, wholePhoto, 0, 0.5)).toEqual(wholePhoto)
  })
})

describe('how sharp it prints', () => {
  it.each([
    [1819, 154, 300],
    [909, 154, 150],
    [640, 154, 106],
    [6000, 154, 990],
  ])('%i pixels over %i mm are %i an inch', (width, mm, dpi) => {
    expect(dpiOf({ width, height: 1 }, mm)).toBe(dpi)
  })

  it('takes 300 an inch, and never more than there are', () => {
    expect(printPixels({ width: 9000, height: 6487 }, card)).toEqual({ width: 1819, height: 1311 })
    expect(printPixels({ width: 770, height: 555 }, card)).toEqual({ width: 770, height: 555 })
    expect(printPixels({ width: 0.2, height: 0.1 }, card)).toEqual({ width: 1, height: 1 })
  })
})

describe('grey', () => {
  it.each([
    [[255, 255, 255], 255],
    [[0, 0, 0], 0],
    [[255, 0, 0], 54],
    [[0, 255, 0], 182],
    [[0, 0, 255], 18],
  ])('%j looks as bright as %i', (colour, grey) => {
    const pixels = new Uint8ClampedArray([...colour, 200])
    turnGrey(pixels)
    expect([...pixels]).toEqual([grey, grey, grey, 200])
  })
})
