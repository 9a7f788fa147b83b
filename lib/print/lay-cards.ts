import { cardBack, cardFont, cardMessage, fitCardMessage } from './card'
import { cardFront, photoFront } from './card-front'
import { isDesign } from './designs/list'
import type { CardFormat } from './formats'
import { type CardSides, sharedSheets, sidesOf, singles } from './impose'
import { readLetterText } from './read-job-text'
import type { Box, Job, JobLetter, PrintProblem, Sheet } from './types'

/** Lays cards out: each one's two sides, then as many on a sheet as the format says. */
export function layCards(
  job: Job,
  format: CardFormat,
  senderLines: readonly string[],
  problems: PrintProblem[],
  mayBeBlank = false,
): Sheet[] {
  const { form, imposition, shop } = format
  const cards = job.letters.flatMap((item, letter): CardSides[] => {
    const design = item.design ?? null
    if (design !== null && !isDesign(design)) problems.push({ code: 'design.unknown', letter })
    const back = layBack(job, item, letter, format, senderLines, problems, mayBeBlank)
    const front = item.photo ? photoFront(form, item.photo, job.lang) : cardFront(form, design, job.colours)
    return back ? [{ letter, front, back }] : []
  })
  const sheets = imposition ? sharedSheets(cards, form, imposition, job.flip) : singles(cards, form, shop)
  const wanted = sidesOf(sheets, job.sides ?? 'both')
  if (wanted.length === 0 && sheets.length > 0) problems.push({ code: 'sides.noFronts' })
  return wanted
}

function layBack(
  job: Job,
  item: JobLetter,
  letter: number,
  { form }: CardFormat,
  senderLines: readonly string[],
  problems: PrintProblem[],
  mayBeBlank: boolean,
): Box[] | null {
  const { recipient, face = 'serif', design = null, photo } = item
  // A picture card may go without words: guides call even that welcome.
  const blank = { font: cardFont(face), mayBeBlank: mayBeBlank || design !== null || photo !== undefined }
  const text = readLetterText(item, letter, blank, problems)
  if (text === null) return null
  const { posted = 'abroad', stampHint = true, lang, pack } = job
  const message = cardMessage(text, form, face)
  const fit = fitCardMessage(message, form, face, posted)
  if (fit.over > 0) {
    problems.push({ code: 'text.tooLong', letter, over: fit.over })
    return null
  }
  const ruled = pack?.ruled
  const back = cardBack({ form, face, fit, message, recipient, senderLines, lang, stampHint, posted, ruled })
  if (back.ok) return back.boxes
  problems.push(
    back.code === 'address.tooLong'
      ? { code: back.code, letter }
      : { code: back.code, linesAllowed: back.linesAllowed },
  )
  return null
}
