import { designList, isDesign } from '@/lib/print/designs/list'
import { findFormat, kinds, listFormats } from '@/lib/print/formats'
import { type FormatId, type Job, type Kind, packParts } from '@/lib/print/types'
import { jobSchema, type WrittenJob } from './job-schema'
import { missingTexts, strayFields } from './kind-fields'
import { fillPack } from './pack-words'

/** A job as the file has it; who its letters go to is looked up afterwards. */
export type JobFile = Omit<WrittenJob, 'pack'> & Pick<Job, 'kind' | 'format' | 'pack'>

/** What there is to print, as `--list` shows it. */
export function listing() {
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, listFormats(kind)])),
    faces: ['serif', 'hand'],
    designs: designList,
    packParts,
  }
}

/** Reads a job file: the job, or messages that name their field. */
export function readJobFile(json: string): { job: JobFile } | { faults: string[] } {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return { faults: [`The job is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`] }
  }
  const result = jobSchema.safeParse(value)
  if (!result.success)
    return { faults: result.error.issues.map(({ path, message }) => `${fieldOf(path)}: ${message}`) }
  const { pack: written, ...rest } = result.data
  const { format, letters } = rest
  const kind = kinds.find((known) => known === rest.kind)
  if (!kind) return { faults: [`kind: there is no kind "${rest.kind}"`] }
  const faults = [
    ...(findFormat(kind, format) ? [] : [`format: "${format}" is not a format of ${withArticle(kind)}`]),
    ...strayFields(result.data, kind),
    ...(letters.length === 0 && !rest.calibration ? ['letters: there is none'] : []),
    ...missingTexts(result.data, kind),
    ...letters.flatMap(({ design }, index) =>
      design && !isDesign(design) ? [`letters[${index}].design: there is no design "${design}"`] : [],
    ),
  ]
  if (faults.length > 0) return { faults }
  const job = { ...rest, kind, format: format as FormatId }
  if (kind !== 'pack') return { job }
  const filled = fillPack(written ?? {}, job.format, job.lang)
  return 'faults' in filled ? filled : { job: { ...job, pack: filled.pack } }
}

const withArticle = (kind: Kind) => `${kind === 'envelope' ? 'an' : 'a'} ${kind}`

/** `['letters', 0, 'text']` → `letters[0].text`. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'job'
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
}
