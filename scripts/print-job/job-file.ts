import { z } from 'zod'
import { designList, isDesign } from '@/lib/print/designs/list'
import { findFormat, kinds, listFormats } from '@/lib/print/formats'
import type { FormatId, Kind } from '@/lib/print/types'

const line = z.string().max(200)

const letter = z.strictObject({
  /** A directory id (`memopzk-7819`) or a slug. */
  to: z.string().min(1).max(200),
  text: z.string().min(1).max(50_000),
  design: z.string().nullable().optional(),
  face: z.enum(['serif', 'hand']).optional(),
})

const job = z.strictObject({
  kind: z.string(),
  format: z.string(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as "de"')
    .default('en'),
  from: z.strictObject({ lines: z.array(line).max(12) }).default({ lines: [] }),
  stampHint: z.boolean().default(true),
  letters: z.array(letter).min(1).max(500),
})

export type JobFile = z.infer<typeof job> & { kind: Kind; format: FormatId }

/** What there is to print, as `--list` shows it. */
export function listing() {
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, listFormats(kind)])),
    faces: ['serif', 'hand'],
    designs: designList,
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
  const result = job.safeParse(value)
  if (!result.success)
    return { faults: result.error.issues.map(({ path, message }) => `${fieldOf(path)}: ${message}`) }
  const { kind, format, letters } = result.data
  const faults = letters.flatMap(({ design }, index) =>
    design && !isDesign(design) ? [`letters[${index}].design: there is no design "${design}"`] : [],
  )
  if (!kinds.includes(kind as Kind)) faults.unshift(`kind: there is no kind "${kind}"`)
  else if (!findFormat(kind as Kind, format))
    faults.unshift(`format: "${format}" is not a format of a ${kind}`)
  return faults.length > 0 ? { faults } : { job: result.data as JobFile }
}

/** `['letters', 0, 'text']` → `letters[0].text`. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'job'
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('')
}
