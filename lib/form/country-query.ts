import { z } from 'zod'

const one = z.union([z.string(), z.array(z.string()).transform((values) => values[0] ?? '')])
const query = z.object({ from: one.optional().catch(undefined) })

/** The country that a form names, as it was sent; whether there is such a country is `findCountry`'s to say. */
export function readCountry(raw: Record<string, string | string[] | undefined>): string | undefined {
  return query.parse(raw).from?.slice(0, 10)
}
