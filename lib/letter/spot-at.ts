import type { MarkedSpot } from './marked-spot'

/**
 * The spot a cursor stands in, edges included; null where there is none or something is selected.
 *
 * @example spotAt([{ start: 2, end: 5 }], 5, 5) // 0
 */
export function spotAt(
  spots: readonly Pick<MarkedSpot, 'start' | 'end'>[],
  from: number,
  to: number,
): number | null {
  if (from !== to) return null
  const index = spots.findIndex(({ start, end }) => from >= start && from <= end)
  return index < 0 ? null : index
}
