import 'server-only'

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

/**
 * The thing that stands at `point` (0 up to, not including, 1) of all weights laid end to end; null for no things.
 * A weight must be positive.
 */
export function pickByWeight<Thing>(
  things: readonly Thing[],
  weightOf: (thing: Thing) => number,
  point: number,
): Thing | null {
  let rest = point * things.reduce((sum, thing) => sum + weightOf(thing), 0)
  for (const thing of things) {
    rest -= weightOf(thing)
    if (rest < 0) return thing
  }
  // Rounding may leave a crumb behind the last.
  return things.at(-1) ?? null
}
