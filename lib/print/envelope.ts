import type { Recipient } from '@/lib/facility/recipient'
import { foldTicks } from './fold-marks'
import type { EnvelopeForm } from './forms/types'
import { labelsIn } from './labels'
import { mmPerPt, widthMm } from './metrics'
import { label, stampHint } from './postal-form'
import { postcodeStamp } from './postcode-stamp'
import { setAddress } from './set-address'
import { setPlainAddress } from './set-plain-address'
import { setReturnAddress } from './set-return-address'
import { setSender } from './set-sender'
import type { Box } from './types'

export type Envelope = {
  form: EnvelopeForm
  recipient: Recipient
  senderLines: readonly string[]
  lang: string
  stampHint: boolean
  posted: 'abroad' | 'russia'
  /** Set for the envelope of the answer: from the prisoner, to the sender. */
  reply: { countryRu: string | null } | null
}

export type EnvelopeResult =
  | { ok: true; boxes: Box[] }
  | { ok: false; code: 'address.tooLong' | 'sender.missing' }
  | { ok: false; code: 'sender.tooLong'; linesAllowed: number }

/** The front of an envelope in reading order: who sends it, who gets it, the postcode stamp. */
export function envelopeFront(envelope: Envelope): EnvelopeResult {
  const { form, reply } = envelope
  const from = reply ? replySender(envelope) : ownSender(envelope)
  if ('code' in from) return from
  const to = reply ? replyAddress(envelope, reply.countryRu) : ownAddress(envelope)
  if ('code' in to) return to
  const isDomestic = envelope.posted === 'russia' && !reply
  return {
    ok: true,
    boxes: [
      ...from.boxes,
      ...(envelope.stampHint && form.stampMm ? stampHint(form) : []),
      ...to.boxes,
      ...(isDomestic && form.stampMm
        ? postcodeStamp(envelope.recipient.address.postcode, form.postcodeLeftMm, form.heightMm)
        : []),
      ...foldTicks(form.foldsMm ?? []),
    ],
  }
}

type Part = { boxes: Box[] } | Extract<EnvelopeResult, { ok: false }>

/** The small word above a block, on envelopes; a window shows none. */
function titled(form: EnvelopeForm, text: string, at: { xMm: number; yMm: number }): Box[] {
  return form.senderStyle === 'block' ? [label(text, at.xMm, at.yMm)] : []
}

function ownSender({ form, senderLines, lang }: Envelope): Part {
  const { x: xMm, y, width, height } = form.senderMm
  if (senderLines.every((line) => line.trim() === '')) return { boxes: [] }
  if (form.senderStyle === 'line') return returnLine(form, senderLines)
  const set = setSender(senderLines, { xMm, yMm: y + 5.8, widthMm: width, heightMm: height - 5.8 })
  if ('allowed' in set) return { ok: false, code: 'sender.tooLong', linesAllowed: set.allowed }
  return { boxes: [...titled(form, labelsIn(lang).from, { xMm, yMm: y + 2 }), ...set.boxes] }
}

/** DIN 5008 keeps five millimetres above the address for one line of the sender, which the window shows. */
function returnLine({ senderMm }: EnvelopeForm, lines: readonly string[]): Part {
  const text = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' · ')
  const font = 'pt-sans-narrow'
  const sizePt = [7, 6.5, 6].find((size) => widthMm(text, font, size) <= senderMm.width)
  if (!sizePt) return { ok: false, code: 'sender.tooLong', linesAllowed: 2 }
  return {
    boxes: [
      {
        type: 'text',
        block: 'sender',
        text,
        font,
        sizePt,
        xMm: senderMm.x,
        yMm: senderMm.y + sizePt * mmPerPt,
        widthMm: widthMm(text, font, sizePt),
        ink: 'text',
        startsParagraph: true,
      },
    ],
  }
}

function ownAddress({ form, recipient, lang, posted }: Envelope): Part {
  const { x: xMm, top: topMm, width, bottom, largestPt } = form.addressMm
  const ruled = form.senderStyle === 'block'
  const area = { xMm, widthMm: width, topMm, bottomMm: bottom, ruled, largestPt }
  const boxes = setAddress(recipient, { lang, posted }, area)
  if (!boxes) return { ok: false, code: 'address.tooLong' }
  return { boxes: [...titled(form, labelsIn(lang).to, { xMm, yMm: topMm - 5.4 }), ...boxes] }
}

/** The answer comes from the institution, in Russian; the Russian post delivers it back there if need be. */
function replySender({ form, recipient, lang }: Envelope): Part {
  const { x: xMm, y, width, height } = form.senderMm
  const boxes = setReturnAddress(recipient, { xMm, yMm: y + 5.8, widthMm: width, heightMm: height - 5.8 })
  if (!boxes) return { ok: false, code: 'address.tooLong' }
  return { boxes: [...titled(form, labelsIn(lang).from, { xMm, yMm: y + 2 }), ...boxes] }
}

function replyAddress({ form, senderLines, lang }: Envelope, countryRu: string | null): Part {
  const { x: xMm, top: topMm, width, bottom } = form.addressMm
  const area = { xMm, widthMm: width, topMm, bottomMm: bottom, ruled: true }
  const set = setPlainAddress(senderLines, countryRu, area)
  if ('allowed' in set)
    return set.allowed === 0
      ? { ok: false, code: 'sender.missing' }
      : { ok: false, code: 'sender.tooLong', linesAllowed: set.allowed }
  return { boxes: [...titled(form, labelsIn(lang).to, { xMm, yMm: topMm - 5.4 }), ...set.boxes] }
}
