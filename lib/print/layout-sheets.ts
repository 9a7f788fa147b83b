import { cardFont } from './card'
import { findUnprintable, readCharacters } from './characters'
import { findFormat } from './formats'
import { layCards } from './lay-cards'
import { layEnvelopes } from './lay-envelopes'
import { layLabels } from './lay-labels'
import { layLetters } from './lay-letters'
import { layPack } from './lay-pack'
import type { Face, FontId, Job, LayoutResult, PrintProblem, Sheet } from './types'

/** The face a message is set in. */
export function messageFont(face: Face): FontId {
  return cardFont(face)
}

/**
 * Lays a job out on paper: sheets of boxes in millimetres, the same that the preview draws and the PDF prints.
 * Says every reason why it can't, with the letter's index; nothing is cut off or squeezed.
 *
 * @example layoutSheets({ kind: 'card', format: 'a6', lang: 'de', sender, letters: [{ recipient, text }] })
 */
export function layoutSheets(job: Job): LayoutResult {
  if (!findFormat(job.kind, job.format)) return { ok: false, problems: [{ code: 'format.wrongKind' }] }
  // A page to try labels on needs nobody.
  if (job.letters.length === 0 && !(job.kind === 'label' && job.calibration))
    return { ok: false, problems: [{ code: 'job.empty' }] }
  const problems: PrintProblem[] = []
  const characters = job.sender.lines.flatMap((line) => findUnprintable(line, 'pt-sans-narrow'))
  if (characters.length > 0) problems.push({ code: 'sender.unprintable', characters })
  const senderLines = job.sender.lines.map((line) => readCharacters(line, ['pt-sans-narrow']).text)
  const sheets = laySheets(job, senderLines, problems)
  return problems.length > 0 ? { ok: false, problems: distinct(problems) } : { ok: true, sheets }
}

function laySheets(job: Job, senderLines: readonly string[], problems: PrintProblem[]): Sheet[] {
  const { kind, format } = job
  const card = kind === 'card' && findFormat(kind, format)
  if (card) return layCards(job, card, senderLines, problems)
  const letter = kind === 'letter' && findFormat(kind, format)
  if (letter) return layLetters(job, letter, senderLines, problems)
  const envelope = kind === 'envelope' && findFormat(kind, format)
  if (envelope) return layEnvelopes(job, envelope, senderLines, problems)
  const label = kind === 'label' && findFormat(kind, format)
  if (label) return layLabels(job, label, problems)
  const pack = kind === 'pack' && findFormat(kind, format)
  return pack ? layPack(job, pack, senderLines, problems) : []
}

/** The sender is one for all letters: a fault of theirs is said once. */
function distinct(problems: readonly PrintProblem[]): PrintProblem[] {
  const said = new Set<string>()
  return problems.filter((problem) => {
    const key = 'letter' in problem ? `${problem.code} ${problem.letter}` : problem.code
    return !said.has(key) && said.add(key)
  })
}
