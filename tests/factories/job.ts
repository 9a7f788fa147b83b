import type { Job, JobLetter } from '@/lib/print/types'
import { makeText } from './letters'
import { makeRecipient } from './recipient'

export function makeJobLetter(parts: Partial<JobLetter> = {}): JobLetter {
  return { recipient: makeRecipient(), text: makeText(400), design: 'boat', ...parts }
}

export function makeJob(parts: Partial<Job> = {}): Job {
  return {
    kind: 'card',
    format: 'a6',
    lang: 'de',
    sender: { lines: ['Anna Probe', 'Musterweg 1', '00000 Musterstadt', 'DEUTSCHLAND'] },
    letters: [makeJobLetter()],
    ...parts,
  }
}
