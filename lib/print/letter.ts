import type { Recipient } from '@/lib/facility/recipient'
import { ascent, capacityOf } from './fit'
import { crossTick, foldGuide, foldTicks } from './fold-marks'
import type { PageForm } from './forms/types'
import { pageLabel } from './labels'
import { mmPerPt, widthMm } from './metrics'
import { setAddress } from './set-address'
import { breakMessage, type Message, messageBox, messageOf, type SetLine, type Style } from './set-message'
import { setSender } from './set-sender'
import type { Box, Folds, TextBox } from './types'

/** A letter is read in poor light: one comfortable size, and as many pages as it takes. */
export const letterSizePt = 11.5
const leading = 1.42
const leadingMm = letterSizePt * leading * mmPerPt

export function letterMessage(text: string, form: PageForm): Message {
  const column = form.widthMm - form.marginMm.left - form.marginMm.right
  const style: Style = { font: 'pt-serif', leading, indentMm: 6, justified: true, widthMm: column }
  return messageOf(text, style)
}

/** Lines on the first page, below the address, and on each page after it. */
export function letterCapacity(form: PageForm): { first: number; later: number } {
  const bottomMm = form.heightMm - form.marginMm.bottom
  const lead = letterSizePt * ascent * mmPerPt
  return {
    first: capacityOf(bottomMm - form.bodyTopMm + lead, letterSizePt, leading),
    later: capacityOf(bottomMm - form.marginMm.top, letterSizePt, leading),
  }
}

/** A page gives up to this many lines to the next for the sake of a good break. */
const mostGiven = 4

/**
 * True when a page may end before line `to`: no paragraph leaves its first line behind or sends its last one ahead, and no
 * page says nothing but the name at the end of a letter.
 */
function mayBreakBefore(lines: readonly SetLine[], to: number): boolean {
  const goesOn = (at: number) => lines[at - 1]?.paragraph === lines[at]?.paragraph
  if (lines.length - to === 1) return false
  return !goesOn(to) || (goesOn(to - 1) && goesOn(to + 1))
}

/** Flows the lines over pages, breaking where it looks right; where nothing does, the page is filled. */
export function paginate(lines: readonly SetLine[], form: PageForm): SetLine[][] {
  const { first, later } = letterCapacity(form)
  const pages: SetLine[][] = []
  for (let from = 0; from < lines.length; ) {
    const full = from + (pages.length === 0 ? first : later)
    let to = Math.min(lines.length, full)
    if (to < lines.length) {
      const tried = Array.from({ length: mostGiven + 1 }, (_, given) => full - given)
      to = tried.find((at) => at > from && mayBreakBefore(lines, at)) ?? full
    }
    pages.push(lines.slice(from, to))
    from = to
  }
  return pages
}

export type LetterPages = {
  form: PageForm
  message: Message
  recipient: Recipient
  senderLines: readonly string[]
  lang: string
  posted: 'abroad' | 'russia'
  /** Marks on paper where the sheet is folded for this envelope; without, the thirds show on screen only. */
  folds?: Folds
}

export type LetterResult =
  | { ok: true; pages: Box[][] }
  | { ok: false; code: 'address.tooLong' }
  | { ok: false; code: 'sender.tooLong'; linesAllowed: number }

/**
 * The pages of a letter. The address lies in the field of DIN 5008, so a sheet folded in three shows it in the
 * window of a DL envelope; the sender stands above it, upper left.
 */
export function letterPages(letter: LetterPages): LetterResult {
  const { form, message, recipient, senderLines, lang, posted, folds } = letter
  const { marginMm, addressMm } = form
  const senderTopMm = marginMm.top + 2.5
  const sender = setSender(senderLines, {
    xMm: marginMm.left,
    yMm: senderTopMm,
    widthMm: 80,
    heightMm: addressMm.y - 6 - senderTopMm,
  })
  if ('allowed' in sender) return { ok: false, code: 'sender.tooLong', linesAllowed: sender.allowed }
  const address = setAddress(
    recipient,
    { lang, posted },
    {
      xMm: addressMm.x,
      widthMm: addressMm.width,
      topMm: addressMm.y + 4,
      bottomMm: addressMm.y + addressMm.height,
      ruled: false,
    },
  )
  if (!address) return { ok: false, code: 'address.tooLong' }
  const sheets = paginate(breakMessage(message, letterSizePt), form)
  const pages = sheets.map((lines, page): Box[] => {
    const topMm = page === 0 ? form.bodyTopMm : marginMm.top + letterSizePt * ascent * mmPerPt
    const body = lines.map((line, index) =>
      messageBox(line, message.style, letterSizePt, { xMm: marginMm.left, yMm: topMm + index * leadingMm }),
    )
    const head: Box[] = page === 0 ? [...sender.boxes, ...address, ...foldsOf(form, folds)] : []
    return [
      ...head,
      ...body,
      ...(sheets.length > 1 ? [footer(form, recipient, page + 1, sheets.length)] : []),
    ]
  })
  return { ok: true, pages }
}

function footer(form: PageForm, { addresseeRu }: Recipient, page: number, pages: number): TextBox {
  const font = 'pt-sans'
  const sizePt = 7.5
  const text = `${addresseeRu} · ${pageLabel(page, pages)}`
  const width = widthMm(text, font, sizePt)
  const xMm = form.widthMm - form.marginMm.right - width
  return {
    type: 'text',
    block: 'footer',
    text,
    font,
    sizePt,
    xMm,
    yMm: form.heightMm - 13,
    widthMm: width,
    ink: 'quiet',
  }
}

/** Marks for one envelope on paper; otherwise the folds of a long envelope, shown on screen only. */
function foldsOf({ foldsMm, widthMm: width }: PageForm, folds: Folds | undefined): Box[] {
  if (folds === 'c6') return [...foldTicks(foldsMm.c6), crossTick(foldsMm.c6Across)]
  if (folds === 'c5') return foldTicks(foldsMm.c6)
  if (folds) return foldTicks(foldsMm[folds])
  return foldsMm.dl.map((y) => foldGuide(y, width))
}
