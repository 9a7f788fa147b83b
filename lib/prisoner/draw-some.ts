type Draw<Thing> = {
  /** Share of chance; nothing without one is drawn. */
  weightOf: (thing: Thing) => number
  /** A number from 0 up to, not including, 1; asked once for each thing that has a share. */
  chance: () => number
}

/**
 * Draws `count` different things by their shares of chance, one after the other without putting back, and hands them out
 * in the order given; fewer where fewer have a share. Each thing gets an exponential time with its weight as the rate,
 * and the first to come are drawn: the same as drawing in turn (Efraimidis and Spirakis 2006), in one pass.
 *
 * @example drawSome(people, 24, { weightOf: ({ weight }) => weight, chance: Math.random })
 */
export function drawSome<Thing>(
  things: readonly Thing[],
  count: number,
  { weightOf, chance }: Draw<Thing>,
): Thing[] {
  const arrivals = things.flatMap((thing) => {
    const weight = weightOf(thing)
    return weight > 0 ? [{ thing, at: -Math.log(1 - chance()) / weight }] : []
  })
  const first = arrivals.toSorted((a, b) => a.at - b.at).slice(0, Math.max(0, count))
  const drawn = new Set(first.map(({ thing }) => thing))
  return things.filter((thing) => drawn.has(thing))
}
