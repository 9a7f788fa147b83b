import { cardMessage, fitCardMessage, messageArea, type Posted } from './card'
import { readCharacters } from './characters'
import { capacityOf, cardSizes } from './fit'
import { type Format, formats } from './formats'
import { messageFont } from './layout-sheets'
import { letterCapacity, letterMessage, letterSizePt, paginate } from './letter'
import { breakMessage } from './set-message'
import type { Face, FormatId, Measure } from './types'

/**
 * How a text sits in a format, for the counter beside it: quick enough for every keystroke. Characters that
 * can't be printed are left out of the reckoning; `findUnprintable` names them.
 *
 * @example measureLetter('Здравствуйте!', 'a6') // { lines: 1, linesLeft: 15, sizePt: 11, … }
 */
export function measureLetter(
  text: string,
  format: FormatId,
  face: Face = 'serif',
  posted?: Posted,
): Measure {
  const chosen: Format = formats[format]
  const readable = readCharacters(text, [messageFont(chosen.kind === 'card' ? face : 'serif')]).text
  if (chosen.kind === 'letter') {
    const lines = breakMessage(letterMessage(readable, chosen.form), letterSizePt)
    const pages = paginate(lines, chosen.form)
    const { first, later } = letterCapacity(chosen.form)
    const capacity = pages.length > 1 ? later : first
    const linesLeft = capacity - (pages.at(-1)?.length ?? 0)
    return {
      lines: lines.length,
      linesLeft,
      linesLeftAtSmallest: linesLeft,
      sizePt: letterSizePt,
      pages: Math.max(1, pages.length),
      over: 0,
    }
  }
  if (chosen.kind !== 'card') throw new Error(`${format} carries no message`)
  const message = cardMessage(readable, chosen.form, face)
  const { sizePt, lines, capacity, over } = fitCardMessage(message, chosen.form, face, posted)
  const smallest = cardSizes[face].at(-1)!
  const most = capacityOf(messageArea(chosen.form, posted).heightMm, smallest, message.style.leading)
  const atSmallest = sizePt === smallest ? lines : breakMessage(message, smallest)
  return {
    lines: lines.length,
    linesLeft: capacity - lines.length,
    linesLeftAtSmallest: most - atSmallest.length,
    sizePt,
    pages: 1,
    over,
  }
}
