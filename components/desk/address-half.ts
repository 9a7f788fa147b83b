import type { Box, Frame, Sheet } from '@/lib/print/types'
import { isMessage } from './lay-out'

/** A box moved to the left by `by` millimetres. */
function moved(box: Box, by: number): Box {
  if (box.type === 'line') return { ...box, x1Mm: box.x1Mm - by, x2Mm: box.x2Mm - by }
  if (box.type === 'design') return { ...box, xMm: box.xMm - by, artXMm: box.artXMm - by }
  return { ...box, xMm: box.xMm - by }
}

/** The half of a card's back that bears the address, as a sheet of its own: what lies beside the pen. */
export function addressHalf(frame: Frame): Sheet {
  const { heightMm } = frame
  const widthMm = frame.widthMm / 2
  const boxes = frame.boxes.filter((box) => !isMessage(box)).map((box) => moved(box, widthMm))
  return {
    side: 'back',
    widthMm,
    heightMm,
    frames: [{ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter: 0, boxes }],
  }
}

/** The lines of the address side as one hears them. */
export function spokenAddress(frame: Frame): string {
  return frame.boxes.flatMap((box) => (box.type === 'text' && !isMessage(box) ? [box.text] : [])).join('\n')
}
