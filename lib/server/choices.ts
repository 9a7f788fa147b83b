import 'server-only'
import type { Choice, Loosening } from '@/lib/form/choice'
import { type Narrowed, narrow } from './narrow'

type Values<Facet extends string> = { values: Readonly<Record<Facet, readonly string[]>> }

/** Every value of every facet, each with its count, also those that nothing fits just now. */
export function choicesOf<Facet extends string>(
  domain: Readonly<Record<Facet, readonly string[]>>,
  { counts }: Narrowed<unknown, Facet>,
): Record<Facet, Choice[]> {
  return Object.fromEntries(
    (Object.keys(domain) as Facet[]).map((facet) => [
      facet,
      domain[facet].map((value) => ({ value, count: counts[facet].get(value) ?? 0 })),
    ]),
  ) as Record<Facet, Choice[]>
}

/** Leaves out what the directory does not know: an unknown value narrows nothing. */
export function understand<Facet extends string, Query extends Partial<Record<Facet, string | undefined>>>(
  query: Query,
  domain: Readonly<Record<Facet, readonly string[]>>,
): Query {
  const known = { ...query }
  for (const facet of Object.keys(domain) as Facet[]) {
    if (!domain[facet].includes(query[facet] ?? '')) (known as Record<string, unknown>)[facet] = undefined
  }
  return known
}

/** Where nothing fits: what to leave out, one at a time, the most helpful first; what would not help is not said. */
export function listLoosenings<Facet extends string>(
  facets: readonly Facet[],
  query: Partial<Record<Facet | 'q', string | undefined>>,
  everything: Iterable<Values<Facet>>,
  { fitting, without }: Narrowed<unknown, Facet>,
): Loosening<Facet | 'q'>[] {
  const active = facets.filter((facet) => query[facet] !== undefined)
  if (fitting.length > 0 || active.length === 0) return []
  const list: Loosening<Facet | 'q'>[] = active.map((facet) => ({ without: facet, count: without[facet] }))
  if (query.q)
    list.push({ without: 'q', count: narrow<Facet, Values<Facet>>(everything, facets, query).fitting.length })
  return list.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
}
