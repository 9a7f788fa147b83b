import { seeded } from '@/lib/text/seeded'

/** A seed of its own for each pool of one letter (FNV-1a over the name). */
export function seedFor(seed: number, name: string): number {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

/** The same entries in an order that the seed decides. */
export function shuffle<Entry>(entries: readonly Entry[], seed: number): Entry[] {
  const random = seeded(seed)
  const left = [...entries]
  return entries.map(() => left.splice(Math.floor(random() * left.length), 1)[0] as Entry)
}
