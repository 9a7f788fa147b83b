/** A spot of a text that something is said about. Offsets in UTF-16 units, `end` exclusive. */
export type MarkedSpot = { start: number; end: number; kind: string; fix?: string }

/**
 * What a finding says, without where: its kind and its words. Waved through once, the same words stay waved
 * through wherever they move to, and a change in them asks again.
 */
export function keyOfSpot(text: string, { kind, start, end }: MarkedSpot): string {
  return `${kind}:${text.slice(start, end)}`
}
