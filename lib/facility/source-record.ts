import { z } from 'zod'
import { isPartialDate } from '@/lib/text/partial-date'
import type { Confidence } from './source'

/** A date as far as a source gives it: `2025`, `2025-03` or `2025-03-30`. */
export const partialDate = z
  .string()
  .refine(isPartialDate, 'is no date of the form 2025, 2025-03 or 2025-03-30')

const address = z
  .string()
  .refine((text) => /^https?:\/\//u.test(text) && URL.canParse(text), 'is no http address')

export const sourceRecord = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/u, 'is no id'),
  /** Proper name, in Latin letters. */
  name: z.string().min(1),
  kind: z.enum(['publisher', 'mirror', 'unpublished']),
  homepage: address.nullable(),
})
export type SourceRecord = z.infer<typeof sourceRecord>

export const confidences = ['A', 'B', 'C'] as const satisfies readonly Confidence[]

/** Who, where, when, as the release's files write it. */
export const sightingRecord = z.strictObject({
  source: z.string(),
  url: address.nullable(),
  on: partialDate.nullable(),
  /** Absent for what was gathered before such marks were made. */
  confidence: z.enum(confidences).optional(),
})
export type SightingRecord = z.infer<typeof sightingRecord>
