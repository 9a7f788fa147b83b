import { mmPerPt } from './metrics'
import { breakMessage, type Message, type SetLine } from './set-message'

/** Sizes tried for a card's message, largest first, in points; a handwriting face looks smaller at the same size. */
export const cardSizes = {
  serif: range(11, 7.5),
  hand: range(15, 9.5),
} as const

function range(largest: number, smallest: number): readonly number[] {
  const sizes: number[] = []
  for (let size = largest; size >= smallest; size -= 0.25) sizes.push(size)
  return sizes
}

export type Fit = { sizePt: number; lines: SetLine[]; capacity: number; over: number }

/** Ink above the first baseline (accents on capitals: «Ё», «Й») and below the last one, in ems. */
export const ascent = 0.95
export const descent = 0.28

/** Lines of a size that a column of this height holds, the ink of the first and the last included. */
export function capacityOf(heightMm: number, sizePt: number, leading: number): number {
  const em = sizePt * mmPerPt
  return Math.max(1, Math.floor((heightMm - (ascent + descent) * em) / (leading * em) + 1e-9) + 1)
}

/**
 * Sets a message at the largest size that fits the height. Below the smallest size nothing is squeezed: `over`
 * then says how many characters stand beyond the last line that fits.
 */
export function fitMessage(message: Message, heightMm: number, sizes: readonly number[]): Fit {
  const at = (index: number): Fit => {
    const sizePt = sizes[index]!
    const lines = breakMessage(message, sizePt)
    const capacity = capacityOf(heightMm, sizePt, message.style.leading)
    return { sizePt, lines, capacity, over: countBeyond(lines, capacity) }
  }
  let low = 0
  let high = sizes.length - 1
  let best = at(high)
  if (best.over > 0) return best
  while (low < high) {
    const middle = (low + high) >> 1
    const fit = at(middle)
    if (fit.over === 0) {
      best = fit
      high = middle
    } else low = middle + 1
  }
  return best
}

function countBeyond(lines: readonly SetLine[], capacity: number): number {
  return lines.slice(capacity).reduce((sum, { line }) => sum + line.to - line.from + 1, 0)
}
