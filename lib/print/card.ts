import type { Recipient } from '@/lib/facility/recipient'
import { designHeightMm, designWidthMm, bleedMm as drawnBleedMm } from './designs/types'
import { ascent, cardSizes, type Fit, fitMessage } from './fit'
import type { CardForm } from './forms/types'
import { labelsIn } from './labels'
import { mmPerPt } from './metrics'
import { label, stampHint } from './postal-form'
import { barLineMm, postcodeStamp } from './postcode-stamp'
import { setAddress } from './set-address'
import { type Message, messageBox, messageOf, type Style } from './set-message'
import { setSender } from './set-sender'
import type { Box, Colours, Face, FontId, Photo } from './types'

/** Space between the divider and the text on either side. */
const gutterMm = 5

/** How a card is posted. */
export type Posted = 'abroad' | 'russia'

/**
 * The message's column: from the safe edge to the divider, and down to where the sorting machines print, or to the
 * postcode stamp of a card that is posted inside Russia.
 */
export function messageArea(form: CardForm, posted: Posted = 'abroad') {
  const keptMm = posted === 'russia' ? barLineMm + 2 : form.codeMm.height
  return {
    xMm: form.safeMm,
    yMm: form.safeMm,
    widthMm: form.dividerMm - gutterMm - form.safeMm,
    heightMm: form.heightMm - keptMm - form.safeMm,
  }
}

const styles: Record<Face, Omit<Style, 'widthMm'>> = {
  serif: { font: 'pt-serif', leading: 1.28, indentMm: 3.5, justified: false },
  hand: { font: 'caveat', leading: 1.12, indentMm: 0, justified: false },
}

/** The face of a card's message. */
export const cardFont = (face: Face): FontId => styles[face].font

export function cardMessage(text: string, form: CardForm, face: Face): Message {
  return messageOf(text, { ...styles[face], widthMm: messageArea(form).widthMm })
}

export function fitCardMessage(message: Message, form: CardForm, face: Face, posted?: Posted): Fit {
  return fitMessage(message, messageArea(form, posted).heightMm, cardSizes[face])
}

/** Where the picture lies, from the card's trimmed corner; beyond it where it bleeds. */
export function pictureArea({ widthMm, heightMm, borderMm, bleedMm }: CardForm) {
  const edgeMm = borderMm - bleedMm
  return { xMm: edgeMm, yMm: edgeMm, widthMm: widthMm - 2 * edgeMm, heightMm: heightMm - 2 * edgeMm }
}

/** The picture side with the writer's own photo. */
export function photoFront(form: CardForm, photo: Photo): Box[] {
  return [{ type: 'photo', photo, ...pictureArea(form) }]
}

/**
 * The picture side: the drawing in a white border, filled to its edges and trimmed alike on opposite sides; or going on
 * beyond the card's edges where it is cut with bleed.
 */
export function cardFront(form: CardForm, design: string | null, colours: Colours = 'full'): Box[] {
  if (design === null) return []
  const { borderMm, bleedMm } = form
  const scale = Math.max(
    (form.widthMm - 2 * borderMm) / designWidthMm,
    (form.heightMm - 2 * borderMm) / designHeightMm,
    (form.widthMm + 2 * bleedMm) / (designWidthMm + 2 * drawnBleedMm),
    (form.heightMm + 2 * bleedMm) / (designHeightMm + 2 * drawnBleedMm),
  )
  return [
    {
      type: 'design',
      design,
      ...pictureArea(form),
      artXMm: (form.widthMm - designWidthMm * scale) / 2,
      artYMm: (form.heightMm - designHeightMm * scale) / 2,
      scale,
      ...(colours !== 'full' && { colours }),
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
  posted: Posted
  /** Faint lines to write on by hand, where there is no text. */
  ruled?: boolean
}

export type CardBackResult =
  | { ok: true; boxes: Box[] }
  | { ok: false; code: 'address.tooLong' }
  | { ok: false; code: 'sender.tooLong'; linesAllowed: number }

/** The address side, in reading order: message, sender, recipient, Latin copy. */
export function cardBack(card: CardBack): CardBackResult {
  const { form, fit, message, posted } = card
  const area = messageArea(form, posted)
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
  const address = setAddress(
    card.recipient,
    { lang: card.lang, posted },
    {
      xMm,
      widthMm: right - xMm,
      topMm: form.addressTopMm,
      bottomMm: form.heightMm - form.codeMm.height,
      ruled: true,
    },
  )
  if (!address) return { ok: false, code: 'address.tooLong' }
  const boxes: Box[] = [
    ...lines,
    ...(card.ruled && lines.length === 0 ? writingLines(area) : []),
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
    ...(posted === 'russia'
      ? postcodeStamp(card.recipient.address.postcode, form.safeMm, form.heightMm)
      : []),
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

/** Seven millimetres apart: comfortable for a pen and for letters one is not used to. */
const writingStepMm = 7

function writingLines({ xMm, yMm, widthMm, heightMm }: ReturnType<typeof messageArea>): Box[] {
  const count = Math.floor(heightMm / writingStepMm)
  return Array.from({ length: count }, (_, index) => {
    const y = yMm + (index + 1) * writingStepMm
    return { ...rule, weightPt: 0.25, x1Mm: xMm, y1Mm: y, x2Mm: xMm + widthMm, y2Mm: y }
  })
}
