import { envelopeFront } from './envelope'
import type { EnvelopeFormat } from './formats'
import { isAddressPrintable } from './read-job-text'
import type { Job, PrintProblem, Sheet } from './types'

/** One envelope a letter, each a page of its own size; or the sheets that show through their windows. */
export function layEnvelopes(
  job: Job,
  { form }: EnvelopeFormat,
  senderLines: readonly string[],
  problems: PrintProblem[],
): Sheet[] {
  const { widthMm, heightMm } = form
  const { lang, stampHint = true, posted = 'abroad', reply = null } = job
  return job.letters.flatMap((item, letter): Sheet[] => {
    if (!isAddressPrintable(item, letter, problems)) return []
    const { recipient } = item
    const front = envelopeFront({ form, recipient, senderLines, lang, stampHint, posted, reply })
    if (front.ok) {
      const frame = { xMm: 0, yMm: 0, turn: 0, widthMm, heightMm, letter, boxes: front.boxes } as const
      return [{ side: 'front', widthMm, heightMm, frames: [frame] }]
    }
    if ('linesAllowed' in front) problems.push({ code: front.code, linesAllowed: front.linesAllowed })
    else if (front.code === 'address.tooLong') problems.push({ code: front.code, letter })
    else problems.push({ code: front.code })
    return []
  })
}
