import 'server-only'
import { z } from 'zod'
import { postcode } from '@/lib/facility/record'
import { confidences, partialDate } from '@/lib/facility/source-record'
import { facilityStatuses } from '@/lib/facility/types'
import { sentenceRegimes } from '@/lib/prisoner/case-types'
import { personStatuses } from '@/lib/prisoner/status'

const base = {
  /** An id of the directory; null for people and places it does not hold. */
  target: z.string().nullable(),
  name: z.string().min(1),
  date_of_fact: partialDate.nullable(),
  source_name: z.string().min(1),
  source_url: z.string().regex(/^https?:\/\//u, 'is no http address'),
  source_date: partialDate.nullable(),
  confidence: z.enum(confidences),
}

const status = z.enum(personStatuses)

/**
 * One dated fact from a named publication, as the compilers of newer evidence write it (docs/importing.md). What
 * a reader of the list wants to know beside the fields – prose, notes – is not read.
 */
export const evidenceEntry = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('status'),
    values: z.object({
      status,
      status_date: partialDate.optional(),
      last_evidence: partialDate.optional(),
      printable: z.boolean().optional(),
    }),
  }),
  z.object({
    ...base,
    kind: z.literal('placement'),
    values: z.object({
      facility_id: z.string().nullable(),
      left_facility_id: z.string().optional(),
      postal_code: postcode.optional(),
      status: status.optional(),
      regime: z.enum(sentenceRegimes).optional(),
      printable: z.boolean().optional(),
    }),
  }),
  z.object({
    ...base,
    kind: z.literal('sentence'),
    values: z.object({
      status: status.optional(),
      months: z.int().positive().optional(),
      regime: z.enum(sentenceRegimes).optional(),
      verdict_date: partialDate.optional(),
      in_force: partialDate.optional(),
    }),
  }),
  z.object({
    ...base,
    kind: z.literal('facility'),
    values: z.object({
      status: z.enum(facilityStatuses).optional(),
      status_date: partialDate.optional(),
      contingent_change: z.string().optional(),
      authority_change: z.string().optional(),
      from: partialDate.optional(),
    }),
  }),
])
export type EvidenceEntry = z.infer<typeof evidenceEntry>
export type Evidence<K extends EvidenceEntry['kind']> = Extract<EvidenceEntry, { kind: K }>

/** Is this parsed JSON a list of such facts? */
export function isEvidenceList(parsed: unknown): boolean {
  const [first] = Array.isArray(parsed) ? parsed : []
  return (
    typeof first === 'object' && first !== null && 'target' in first && 'kind' in first && 'values' in first
  )
}
