import { calibrationSheet } from './calibration-sheet'
import type { LabelFormat } from './formats'
import { maxOffsetMm } from './forms/labels'
import { type Label, labelBoxes, labelSheets } from './label-sheets'
import { isAddressPrintable } from './read-job-text'
import type { Job, PrintProblem, Sheet } from './types'

/** Sheets of address labels, or the page that shows how far a printer is off. */
export function layLabels(job: Job, { form }: LabelFormat, problems: PrintProblem[]): Sheet[] {
  const { offsetMm = { x: 0, y: 0 }, skip = 0, posted = 'abroad', lang } = job
  if (Math.max(Math.abs(offsetMm.x), Math.abs(offsetMm.y)) > maxOffsetMm)
    problems.push({ code: 'offset.tooLarge', maxMm: maxOffsetMm })
  const places = form.columns * form.rows
  if (skip >= places) problems.push({ code: 'skip.tooMany', places })
  if (problems.length > 0) return []
  if (job.calibration) return [calibrationSheet(form, offsetMm)]
  const labels = job.letters.flatMap((item, letter): Label[] => {
    if (!isAddressPrintable(item, letter, problems)) return []
    const boxes = labelBoxes(form, item.recipient, { lang, posted })
    if (!boxes) problems.push({ code: 'address.tooLong', letter })
    return boxes ? [{ letter, boxes }] : []
  })
  return labelSheets(form, labels, { offsetMm, skip })
}
