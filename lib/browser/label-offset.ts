/** Where the printer's own shift for label sheets is kept: two numbers, and nothing about anybody. */
const key = 'otkrytka.label-offset'

export type Offset = { x: number; y: number }

/** The kept offset, or null: nothing kept, not readable any more, or a browser that keeps nothing. */
export function readOffset(maxMm: number): Offset | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('x' in kept) || !('y' in kept)) return null
    const { x, y } = kept
    if (typeof x !== 'number' || typeof y !== 'number') return null
    return Math.abs(x) <= maxMm && Math.abs(y) <= maxMm ? { x, y } : null
  } catch {
    return null
  }
}

/** Keeps it on this device, on request alone; false where the browser does not let us. */
export function keepOffset({ x, y }: Offset): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ x, y }))
    return true
  } catch {
    return false
  }
}

export function forgetOffset(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
