import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetOffset, keepOffset, readOffset } from '@/lib/browser/label-offset'

function shelf(kept: Record<string, string> = {}) {
  const held = new Map(Object.entries(kept))
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  })
  return held
}

afterEach(() => vi.unstubAllGlobals())

describe('a printer’s offset, kept on request', () => {
  it('comes back as it was kept, two numbers and no more', () => {
    const held = shelf()
    expect(readOffset(5)).toBeNull()
    expect(keepOffset({ x: -1.5, y: 2, name: 'not this' } as { x: number; y: number })).toBe(true)
    expect([...held.values()]).toEqual(['{"x":-1.5,"y":2}'])
    expect(readOffset(5)).toEqual({ x: -1.5, y: 2 })
  })

  it('is forgotten whole', () => {
    const held = shelf({ 'somebody.else': 'stays' })
    keepOffset({ x: 1, y: 1 })
    forgetOffset()
    expect([...held.keys()]).toEqual(['somebody.else'])
  })

  it.each([
    '',
    'x',
    '7',
    'null',
    '[]',
    '{"x":1}',
    '{"x":"1","y":2}',
    '{"x":6,"y":0}',
    '{"x":0,"y":-5.1}',
    '{"x":null,"y":1}',
  ])('what is not one is none: %s', (kept) => {
    shelf({ 'otkrytka.label-offset': kept })
    expect(readOffset(5)).toBeNull()
  })

  it('a browser that keeps nothing says so and breaks nothing', () => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    expect(readOffset(5)).toBeNull()
    expect(keepOffset({ x: 1, y: 1 })).toBe(false)
    expect(() => forgetOffset()).not.toThrow()
  })
})
