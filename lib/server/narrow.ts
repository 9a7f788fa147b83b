import 'server-only'

export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, string | undefined>>>

/** How many there are of each value of each facet. */
export type FacetCounts<Facet extends string> = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export type Narrowed<Thing, Facet extends string> = {
  /** What fits every choice, in the order given. */
  fitting: Thing[]
  /** For each facet and value: how many would fit if that value were chosen and the other choices stayed. */
  counts: FacetCounts<Facet>
  /** For each facet: how many would fit without its choice. */
  without: Readonly<Record<Facet, number>>
}

/**
 * Narrows things to those that have every chosen value, and counts for each value how many choosing it would
 * leave, in one pass: a thing that fails two choices counts nowhere, one that fails a single choice counts for
 * the other values of that facet alone.
 *
 * @example narrow([{ values: { kind: ['ik'] } }], ['kind'], { kind: 'sizo' }).counts.kind.get('ik') // 1
 */
export function narrow<
  Facet extends string,
  Thing extends { values: Readonly<Record<Facet, readonly string[]>> },
>(things: Iterable<Thing>, facets: readonly Facet[], chosen: Chosen<Facet>): Narrowed<Thing, Facet> {
  const record = <T>(make: () => T) =>
    Object.fromEntries(facets.map((facet) => [facet, make()])) as Record<Facet, T>
  const counts = record(() => new Map<string, number>())
  const misses = record(() => 0)
  const active = facets.filter((facet) => chosen[facet] !== undefined)
  const fitting: Thing[] = []

  const count = (facet: Facet, values: readonly string[]) => {
    const of = counts[facet]
    for (const value of values) of.set(value, (of.get(value) ?? 0) + 1)
  }
  for (const thing of things) {
    let missed: Facet | null = null
    let twice = false
    for (const facet of active) {
      if (thing.values[facet].includes(chosen[facet]!)) continue
      twice = missed !== null
      missed = facet
      if (twice) break
    }
    if (twice) continue
    if (missed === null) {
      fitting.push(thing)
      for (const facet of facets) count(facet, thing.values[facet])
    } else {
      misses[missed]++
      count(missed, thing.values[missed])
    }
  }
  const without = record(() => fitting.length)
  for (const facet of facets) without[facet] += misses[facet]
  return { fitting, counts, without }
}

/** The values that any of the things has, sorted: what a facet may be narrowed to at all. */
export function valuesOf<Facet extends string>(
  things: Iterable<{ values: Readonly<Record<Facet, readonly string[]>> }>,
  facet: Facet,
): string[] {
  const found = new Set<string>()
  for (const { values } of things) for (const value of values[facet]) found.add(value)
  return [...found].sort()
}
