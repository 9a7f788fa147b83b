import type { MarkedSpot } from './marked-spot'

/**
 * Marks that may show while somebody writes: all but the one they are still in the middle of. A word is not judged
 * before it is finished, nor a sentence before it is left.
 *
 * @param pen where the last change of the text ended; null when the writer has paused or gone elsewhere
 * @example holdBack([{ start: 0, end: 4, kind: 'misspelt' }], 4) // []
 */
export function holdBack<Spot extends Pick<MarkedSpot, 'start' | 'end'>>(
  spots: readonly Spot[],
  pen: number | null,
): Spot[] {
  return pen === null ? [...spots] : spots.filter(({ start, end }) => pen < start || pen > end)
}
