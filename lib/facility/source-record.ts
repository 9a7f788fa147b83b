import { z } from 'zod'
import { isPartialDate } from '@/lib/text/partial-date'

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

/**
 * How sure the compilers are of a newer report: A a named publication, dated and explicit; B one step of reading,
 * or an undated page with a firm limit; C weak. Absent for what was gathered before such marks were made.
 */
export const confidences = ['A', 'B', 'C'] as const

/** Who, where, when, as the release's files write it. */
export const sightingRecord = z.strictObject({
  source: z.string(),
  url: address.nullable(),
  on: partialDate.nullable(),
  confidence: z.enum(confidences).optional(),
})
export type SightingRecord = z.infer<typeof sightingRecord>
