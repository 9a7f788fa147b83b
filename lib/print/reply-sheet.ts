import { drawn } from './characters'
import type { PageForm } from './forms/types'
import { labelsIn } from './labels'
import { widthMm } from './metrics'
import { label } from './postal-form'
import type { Box, TextBox } from './types'
import { wrapText } from './wrap'

/** Eight millimetres, as in the ruled school books everybody there learnt to write in. */
const stepMm = 8
const font = 'pt-sans-narrow'
const sizePt = 9.5
const leadingMm = 4.2

/**
 * A ruled sheet for the answer, with the sender's address at its head: it may be all that is left of a letter when the
 * envelope is gone. Without a sender there are lines alone.
 */
export function replySheet(form: PageForm, senderLines: readonly string[], lang: string): Box[] {
  const { marginMm } = form
  const width = form.widthMm - marginMm.left - marginMm.right
  const said = senderLines.map((line) => line.trim()).filter((line) => line !== '')
  const rows = wrapText(said.join(', '), { font, sizePt, widthMm: width })
  const address = rows.map(
    (text, index): TextBox => ({
      type: 'text',
      block: 'sender',
      text: drawn(text),
      font,
      sizePt,
      xMm: marginMm.left,
      yMm: marginMm.top + 5.4 + index * leadingMm,
      widthMm: widthMm(text, font, sizePt),
      ink: 'text',
      ...(index === 0 && { startsParagraph: true }),
    }),
  )
  const head = said.length > 0 ? [label(labelsIn(lang).to, marginMm.left, marginMm.top), ...address] : []
  const topMm = marginMm.top + (said.length > 0 ? 5.4 + (rows.length - 1) * leadingMm + 4 : 0)
  const count = Math.floor((form.heightMm - marginMm.bottom - topMm) / stepMm)
  const lines = Array.from({ length: count }, (_, index): Box => {
    const y = topMm + (index + 1) * stepMm
    return {
      type: 'line',
      x1Mm: marginMm.left,
      y1Mm: y,
      x2Mm: marginMm.left + width,
      y2Mm: y,
      weightPt: 0.35,
      ink: 'hairline',
    }
  })
  return [...head, ...lines]
}
