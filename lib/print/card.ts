import type { Recipient } from '@/lib/facility/recipient'
import { ascent, cardSizes, type Fit, fitMessage } from './fit'
import type { CardForm } from './formats'
import { labelsIn } from './labels'
import { mmPerPt } from './metrics'
import { label, stampHint } from './postal-form'
import { setAddress } from './set-address'
import { type Message, messageBox, messageOf, type Style } from './set-message'
import { setSender } from './set-sender'
import type { Box, Face } from './types'

/** Space between the divider and the text on either side. */
const gutterMm = 5

/** The message's column: from the safe edge to the divider, and down to where the sorting machines print. */
export function messageArea(form: CardForm) {
  return {
    xMm: form.safeMm,
    yMm: form.safeMm,
    widthMm: form.dividerMm - gutterMm - form.safeMm,
    heightMm: form.heightMm - form.codeMm.height - form.safeMm,
  }
}

const styles: Record<Face, Omit<Style, 'widthMm'>> = {
  serif: { font: 'pt-serif', leading: 1.28, indentMm: 3.5, justified: false },
  hand: { font: 'caveat', leading: 1.12, indentMm: 0, justified: false },
}

export function cardMessage(text: string, form: CardForm, face: Face): Message {
  return messageOf(text, { ...styles[face], widthMm: messageArea(form).widthMm })
}

export function fitCardMessage(message: Message, form: CardForm, face: Face): Fit {
  return fitMessage(message, messageArea(form).heightMm, cardSizes[face])
}

/** The picture side: the drawing in a white border, filled to its edges and trimmed alike on opposite sides. */
export function cardFront(form: CardForm, design: string | null): Box[] {
  if (design === null) return []
  const widthMm = form.widthMm - 2 * form.borderMm
  const heightMm = form.heightMm - 2 * form.borderMm
  const scale = Math.max(widthMm / 148, heightMm / 105)
  return [
    {
      type: 'design',
      design,
      xMm: form.borderMm,
      yMm: form.borderMm,
      widthMm,
      heightMm,
      artXMm: form.borderMm + (widthMm - 148 * scale) / 2,
      artYMm: form.borderMm + (heightMm - 105 * scale) / 2,
      scale,
    },
  ]
}

export type CardBack = {
  form: CardForm
  face: Face
  fit: Fit
  message: Message
  recipient: Recipient
  senderLines: readonly string[]
  lang: string
  stampHint: boolean
}

export type CardBackResult =
  | { ok: true; boxes: Box[] }
  | { ok: false; code: 'address.tooLong' }
  | { ok: false; code: 'sender.tooLong'; linesAllowed: number }

/** The address side, in reading order: message, sender, recipient, Latin copy. */
export function cardBack(card: CardBack): CardBackResult {
  const { form, fit, message } = card
  const area = messageArea(form)
  const stepMm = fit.sizePt * message.style.leading * mmPerPt
  const lines = fit.lines.map((line, index) =>
    messageBox(line, message.style, fit.sizePt, {
      xMm: area.xMm,
      yMm: area.yMm + fit.sizePt * ascent * mmPerPt + index * stepMm,
    }),
  )
  const xMm = form.dividerMm + gutterMm
  const right = form.widthMm - form.safeMm
  const labels = labelsIn(card.lang)
  const senderTopMm = form.safeMm + 5.6
  const sender = setSender(card.senderLines, {
    xMm,
    yMm: senderTopMm,
    widthMm: form.widthMm - form.stampMm.width - xMm,
    heightMm: form.addressTopMm - 8.5 - senderTopMm,
  })
  if ('allowed' in sender) return { ok: false, code: 'sender.tooLong', linesAllowed: sender.allowed }
  const address = setAddress(card.recipient, card.lang, {
    xMm,
    widthMm: right - xMm,
    topMm: form.addressTopMm,
    bottomMm: form.heightMm - form.codeMm.height,
    ruled: true,
  })
  if (!address) return { ok: false, code: 'address.tooLong' }
  const boxes: Box[] = [
    ...lines,
    {
      ...rule,
      x1Mm: form.dividerMm,
      y1Mm: form.safeMm + 0.5,
      x2Mm: form.dividerMm,
      y2Mm: area.yMm + area.heightMm,
    },
    ...(sender.boxes.length > 0 ? [label(labels.from, xMm, form.safeMm + 1.8), ...sender.boxes] : []),
    ...(card.stampHint ? stampHint(form) : []),
    label(labels.to, xMm, form.addressTopMm - 4.6),
    ...address,
    {
      type: 'rect',
      xMm: form.safeMm,
      yMm: form.safeMm,
      widthMm: form.widthMm - 2 * form.safeMm,
      heightMm: form.heightMm - 2 * form.safeMm,
      weightPt: 0.5,
      ink: 'quiet',
      dashMm: [1, 1],
      guide: true,
    },
  ]
  return { ok: true, boxes }
}

const rule = { type: 'line', weightPt: 0.4, ink: 'hairline' } as const
