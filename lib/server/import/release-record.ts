import 'server-only'
import { z } from 'zod'
import { partialDate } from '@/lib/facility/source-record'

/** `prisma/directory/release.json`: what the three other files are, together. */
export const releaseRecord = z.strictObject({
  format: z.literal(1),
  /** Named by its date; a second release of a day gets `.2`. */
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/u, 'is no release id'),
  /** The day by which nearly all of it was seen. */
  asOf: partialDate,
  newestEvidence: partialDate,
  counts: z.strictObject({ sources: z.int(), facilities: z.int(), prisoners: z.int() }),
})
export type ReleaseRecord = z.infer<typeof releaseRecord>
