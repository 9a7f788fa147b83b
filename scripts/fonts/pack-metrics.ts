import type { PackedMetrics } from '@/lib/print/metrics'
import type { FontMetrics } from './read-metrics'

/**
 * Packs a face's metrics: letters that kern alike share a row (as left neighbour) and a column (as right one),
 * so that 700 × 700 pairs become a small matrix written as runs. Control characters never occur.
 */
export function packMetrics({ unitsPerEm, advances, kern }: FontMetrics): PackedMetrics {
  if (unitsPerEm !== 1000) throw new Error('faces are expected to have 1000 units to the em')
  const codes = [...advances.keys()].filter((code) => code >= 0x20).sort((a, b) => a - b)
  const rows = group(codes, (left) => codes.map((right) => kern(left, right)).join())
  const columns = group(codes, (right) => rows.members.map((left) => kern(left, right)).join())
  const matrix = rows.members.map((left) => runs(columns.members.map((right) => kern(left, right))))
  return {
    chars: String.fromCodePoint(...codes),
    advances: runs(codes.map((code) => advances.get(code)!)),
    left: runs(rows.classes),
    right: runs(columns.classes),
    kern: matrix.join(';'),
  }
}

/** Classes in order of first appearance; class 0 is whatever comes first. */
function group(codes: readonly number[], keyOf: (code: number) => string) {
  const known = new Map<string, number>()
  const members: number[] = []
  const classes = codes.map((code) => {
    const key = keyOf(code)
    const found = known.get(key)
    if (found !== undefined) return found
    members.push(code)
    known.set(key, members.length - 1)
    return members.length - 1
  })
  return { classes, members }
}

/** `[0,0,0,-5]` → `0x3,-5`. */
function runs(values: readonly number[]): string {
  const parts: string[] = []
  for (let at = 0; at < values.length; ) {
    let end = at
    while (end < values.length && values[end] === values[at]) end++
    parts.push(end - at > 1 ? `${values[at]}x${end - at}` : String(values[at]))
    at = end
  }
  return parts.join(',')
}
