/** Numbers in [0, 1) that depend on the seed alone (mulberry32): the same answers give the same letter again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed of its own for each pool of one letter (FNV-1a over the name). */
export function seedFor(seed: number, name: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** The same entries in an order that the seed decides. */
export function shuffle<Entry>(entries: readonly Entry[], seed: number): Entry[] {
  const random = seededRandom(seed)
  const left = [...entries]
  return entries.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as Entry)
}
