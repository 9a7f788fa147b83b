import type { LetterFormat } from './formats'
import { letterMessage, letterPages } from './letter'
import { readLetterText } from './read-job-text'
import { replySheet } from './reply-sheet'
import type { Box, Job, PrintProblem, Sheet } from './types'

/** Lays letters out, each on as many pages as it takes, with a sheet for the answer where one is wanted. */
export function layLetters(
  job: Job,
  { form }: LetterFormat,
  senderLines: readonly string[],
  problems: PrintProblem[],
): Sheet[] {
  const { widthMm, heightMm } = form
  const { lang, posted = 'abroad', folds } = job
  const page = (letter: number, boxes: readonly Box[]): Sheet => ({
    side: 'front',
    widthMm,
    heightMm,
    frames: [{ xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter, boxes }],
  })
  return job.letters.flatMap((item, letter): Sheet[] => {
    const text = readLetterText(item, letter, { font: 'pt-serif', mayBeBlank: false }, problems)
    if (text === null) return []
    const message = letterMessage(text, form)
    const { recipient } = item
    const laid = letterPages({ form, message, recipient, senderLines, lang, posted, folds })
    if (!laid.ok) {
      problems.push(
        laid.code === 'address.tooLong'
          ? { code: laid.code, letter }
          : { code: laid.code, linesAllowed: laid.linesAllowed },
      )
      return []
    }
    const answer = job.replySheet ? [page(letter, replySheet(form, senderLines, lang))] : []
    return [...laid.pages.map((boxes) => page(letter, boxes)), ...answer]
  })
}
