export type Known = {
  /** Different sources that have a record of the person or of the address. */
  sources: number
  /** Stands in a case that the compilers put together by hand, because it was widely reported. */
  inNamedCase: boolean
}

/**
 * How large a share of chance a person gets: one half for everybody whom two of our sources know, and so on.
 * A stand-in for fame, and the only honest one the directory holds (docs/decisions/007).
 *
 * @example choiceWeight({ sources: 2, inNamedCase: false }) // 0.5
 */
export function choiceWeight({ sources, inNamedCase }: Known): number {
  return 1 / (Math.max(1, sources) + (inNamedCase ? 1 : 0))
}

/** Things with the ends of their weights, laid one behind the other. */
export type Lots<Thing> = { things: readonly Thing[]; ends: readonly number[] }

/** Lays out the weights of things, to be drawn from. A weight must be positive. */
export function layOut<Thing>(things: readonly Thing[], weightOf: (thing: Thing) => number): Lots<Thing> {
  let end = 0
  const ends = things.map((thing) => {
    end += weightOf(thing)
    return end
  })
  return { things, ends }
}

/** The thing that stands at `point` (0 up to, not including, 1) of all weights; null for no things. */
export function pickAt<Thing>({ things, ends }: Lots<Thing>, point: number): Thing | null {
  const at = point * (ends.at(-1) ?? 0)
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) > at) high = middle
    else low = middle + 1
  }
  return things[low] ?? null
}
