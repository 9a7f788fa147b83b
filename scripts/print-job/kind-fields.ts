import type { Kind } from '@/lib/print/types'
import type { WrittenJob } from './job-schema'

/** Fields that mean something for some kinds only: elsewhere they are a mistake that must not pass in silence. */
const kindsOf: Partial<Record<keyof WrittenJob, readonly Kind[]>> = {
  posted: ['card', 'letter', 'envelope', 'label', 'pack'],
  sides: ['card'],
  flip: ['card', 'pack'],
  colours: ['card', 'pack'],
  replySheet: ['letter'],
  folds: ['letter'],
  reply: ['envelope'],
  offsetMm: ['label', 'pack'],
  skip: ['label', 'pack'],
  calibration: ['label'],
  pack: ['pack'],
}

/** Messages for fields that another kind has. */
export function strayFields(job: WrittenJob, kind: Kind): string[] {
  return Object.entries(kindsOf).flatMap(([field, kinds]) =>
    job[field as keyof WrittenJob] === undefined || kinds.includes(kind)
      ? []
      : [`${field}: only for ${kinds.join(', ')}`],
  )
}

/** Messages for letters without the text that their kind needs. */
export function missingTexts({ letters }: WrittenJob, kind: Kind): string[] {
  if (kind !== 'card' && kind !== 'letter') return []
  return letters.flatMap(({ text }, index) => (text ? [] : [`letters[${index}].text: a ${kind} needs one`]))
}
