import { cyrillicLines } from '@/lib/facility/address'
import { cardBack, cardFront, cardMessage, fitCardMessage } from './card'
import { findUnprintable, readCharacters } from './characters'
import { isDesign } from './designs/list'
import { type CardForm, type Format, findFormat, type PageForm } from './formats'
import { type CardSides, quarters, singles } from './impose'
import { letterMessage, letterPages } from './letter'
import type { Face, FontId, Job, JobLetter, LayoutResult, PrintProblem, Sheet } from './types'

/** The face a message is set in. */
export function messageFont(face: Face): FontId {
  return face === 'hand' ? 'caveat' : 'pt-serif'
}

/**
 * Lays a job out on paper: sheets of boxes in millimetres, the same that the preview draws and the PDF prints.
 * Says every reason why it can't, with the letter's index; nothing is cut off or squeezed.
 *
 * @example layoutSheets({ kind: 'card', format: 'a6', lang: 'de', sender, letters: [{ recipient, text }] })
 */
export function layoutSheets(job: Job): LayoutResult {
  const format = findFormat(job.kind, job.format)
  if (!format) return { ok: false, problems: [{ code: 'format.wrongKind' }] }
  if (job.letters.length === 0) return { ok: false, problems: [{ code: 'job.empty' }] }
  const problems: PrintProblem[] = []
  const characters = job.sender.lines.flatMap((line) => findUnprintable(line, 'pt-sans-narrow'))
  if (characters.length > 0) problems.push({ code: 'sender.unprintable', characters })
  const senderLines = job.sender.lines.map((line) => readCharacters(line, ['pt-sans-narrow']).text)
  const sheets =
    format.kind === 'card'
      ? layCards(job, format, senderLines, problems)
      : layLetters(job, format.form, senderLines, problems)
  return problems.length > 0 ? { ok: false, problems: distinct(problems) } : { ok: true, sheets }
}

/** The sender is one for all letters: a fault of theirs is said once. */
function distinct(problems: readonly PrintProblem[]): PrintProblem[] {
  const said = new Set<string>()
  return problems.filter((problem) => {
    const key = 'letter' in problem ? `${problem.code} ${problem.letter}` : problem.code
    return !said.has(key) && said.add(key)
  })
}

/** The text as paper can hold it, or null with the problem named; the address is looked through as well. */
function readText(
  { recipient, text, design = null, face = 'serif' }: JobLetter,
  letter: number,
  problems: PrintProblem[],
): string | null {
  const address = cyrillicLines(recipient).flatMap((line) => findUnprintable(line, 'pt-sans'))
  if (address.length > 0) {
    problems.push({ code: 'address.unprintable', letter, characters: address })
    return null
  }
  const read = readCharacters(text, [messageFont(face)])
  if (read.unprintable.length > 0) {
    problems.push({ code: 'text.unprintable', letter, characters: read.unprintable })
    return null
  }
  // A picture card may go without words: guides call even that welcome. Paper with neither is a mistake.
  if (read.text.trim() === '' && design === null) {
    problems.push({ code: 'text.empty', letter })
    return null
  }
  return read.text
}

function layCards(
  job: Job,
  format: Format & { kind: 'card' },
  senderLines: readonly string[],
  problems: PrintProblem[],
): Sheet[] {
  const { form, imposition } = format
  const cards = job.letters.flatMap((item, letter): CardSides[] => {
    const design = item.design ?? null
    if (design !== null && !isDesign(design)) problems.push({ code: 'design.unknown', letter })
    const text = readText(item, letter, problems)
    if (text === null) return []
    const back = layBack(job, item, letter, text, form, senderLines, problems)
    return back ? [{ letter, front: cardFront(form, design), back }] : []
  })
  return imposition ? quarters(cards, form, imposition) : singles(cards, form)
}

function layBack(
  job: Job,
  { recipient, face = 'serif' }: JobLetter,
  letter: number,
  text: string,
  form: CardForm,
  senderLines: readonly string[],
  problems: PrintProblem[],
) {
  const message = cardMessage(text, form, face)
  const fit = fitCardMessage(message, form, face)
  if (fit.over > 0) {
    problems.push({ code: 'text.tooLong', letter, over: fit.over })
    return null
  }
  const stampHint = job.stampHint ?? true
  const back = cardBack({ form, face, fit, message, recipient, senderLines, lang: job.lang, stampHint })
  if (back.ok) return back.boxes
  problems.push(
    back.code === 'address.tooLong'
      ? { code: back.code, letter }
      : { code: back.code, linesAllowed: back.linesAllowed },
  )
  return null
}

function layLetters(
  job: Job,
  form: PageForm,
  senderLines: readonly string[],
  problems: PrintProblem[],
): Sheet[] {
  return job.letters.flatMap((item, letter): Sheet[] => {
    const text = readText({ ...item, face: 'serif', design: null }, letter, problems)
    if (text === null) return []
    const message = letterMessage(text, form)
    const laid = letterPages({ form, message, recipient: item.recipient, senderLines, lang: job.lang })
    if (!laid.ok) {
      problems.push(
        laid.code === 'address.tooLong'
          ? { code: laid.code, letter }
          : { code: laid.code, linesAllowed: laid.linesAllowed },
      )
      return []
    }
    const { widthMm, heightMm } = form
    return laid.pages.map((boxes) => ({
      side: 'front',
      widthMm,
      heightMm,
      frames: [{ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter, boxes }],
    }))
  })
}
