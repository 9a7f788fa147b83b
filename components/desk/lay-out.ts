import type { Recipient } from '@/lib/facility/recipient'
import type { Lang } from '@/lib/i18n/languages'
import { readSenderLines } from '@/lib/letter/sender-lines'
import { formats } from '@/lib/print/formats'
import { foldsFor } from '@/lib/print/in-envelope'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Box, Frame, Job, LayoutResult, Photo, PrintProblem, TextBox } from '@/lib/print/types'
import type { Paper } from './desk-types'

type Written = {
  recipient: Recipient
  lang: Lang
  paper: Paper
  text: string
  sender: string
  /** The writer's own, where the paper asks for it. */
  photo: Photo | null
  posted: NonNullable<Job['posted']>
}

/** The job that the desk's choices make. Letters have neither picture nor handwriting. */
export function jobOf({ recipient, lang, paper, text, sender, photo, posted }: Written): Job {
  const { kind } = formats[paper.format]
  const { design, face, colours, flip, sides, stampHint } = paper
  const shared = { format: paper.format, lang, sender: { lines: readSenderLines(sender) }, posted }
  if (kind === 'letter')
    return {
      ...shared,
      kind,
      letters: [{ recipient, text }],
      replySheet: paper.replySheet,
      folds: foldsFor[paper.envelope],
    }
  const picture = paper.photo ? { design: null, ...(photo && { photo }) } : { design }
  return {
    ...shared,
    kind,
    letters: [{ recipient, text, face, ...picture }],
    colours,
    flip,
    sides,
    stampHint,
  }
}

/** The address side of a card, or the first page of a letter, as the layout has it. */
export function findAddressFrame(layout: LayoutResult): Frame | null {
  if (!layout.ok) return null
  const frames = layout.sheets.flatMap((sheet) => sheet.frames)
  const hasAddress = ({ boxes }: Frame) =>
    boxes.some((box) => box.type === 'text' && box.block === 'recipient')
  return frames.find(hasAddress) ?? null
}

export const isMessage = (box: Box): boolean => box.type === 'text' && box.block === 'message'

/** The letter's own lines, over all pages, in order. */
export function messageLines(layout: LayoutResult): TextBox[] {
  if (!layout.ok) return []
  return layout.sheets.flatMap((sheet) =>
    sheet.frames.flatMap((frame) => frame.boxes.filter((box): box is TextBox => isMessage(box))),
  )
}

/** Stands in for a letter while only the rest of the card is drawn. */
const anyText = 'а'

/**
 * The side with the address, whatever the letter says. A sender that can't be set is left off, with the reason:
 * the card must stay in sight while it is put right.
 */
export function layAddressSide(written: Omit<Written, 'text' | 'photo'>): {
  frame: Frame | null
  problems: readonly PrintProblem[]
} {
  const layout = layoutSheets(jobOf({ ...written, text: anyText, photo: null }))
  if (layout.ok) return { frame: findAddressFrame(layout), problems: [] }
  const bare = layoutSheets(jobOf({ ...written, sender: '', text: anyText, photo: null }))
  return { frame: findAddressFrame(bare), problems: layout.problems }
}
