import type { Category, Hit, Level } from '@/lib/guidance/types'
import { keyOfSpot, type MarkedSpot } from '@/lib/letter/marked-spot'

/** A place worth a second look, in the form of the other findings, so that it can be marked beside them. */
export type Warning = MarkedSpot & { key: string; category: Category; level: Level }

/** What the kinds and keys of warnings begin with, so that the two lists beside the letter can be told apart. */
export const warningPrefix = 'guidance-'

const weight: Readonly<Record<Level, number>> = { stop: 2, care: 1, note: 0 }

/** Of several things said about one place the gravest: no place is marked or listed twice. */
function onePerPlace(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of hits) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end) kept.push(hit)
    else if (weight[hit.level] > weight[last.level]) kept[kept.length - 1] = hit
  }
  return kept
}

/** The warnings of a text in its order, none overlapping. Their keys say what they are about, not where they stand. */
export function listWarnings(text: string, hits: readonly Hit[]): Warning[] {
  return onePerPlace(hits).map(({ start, end, category, level }) => {
    const spot = { start, end, kind: `${warningPrefix}${category}` }
    return { ...spot, key: keyOfSpot(text, spot), category, level }
  })
}
