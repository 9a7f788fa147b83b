import { z } from 'zod'

const first = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')])

const mapQuery = z.object({
  region: first
    .transform((value) => value.trim())
    .pipe(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/))
    .optional()
    .catch(undefined),
})

/** Reads the map's address: one region, or the whole; what can't be read means the whole. */
export const readMapQuery = (raw: Record<string, string | string[] | undefined>) => mapQuery.parse(raw)
