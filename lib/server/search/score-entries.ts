import type { FoldedWord } from '@/lib/text/fold'
import type { SearchIndex } from './build-search-index'
import { firmScore, type Matches } from './match-word'
import type { SearchKind } from './search-entry'

/** Of several words all should be named in full: «Образцов ИК-17» is the person, not a colony in Образцовск. */
const unsureWorth = 0.6

/** What is searched: everything, or people or places alone; terms whose role weighs less than `leastRole` (0–100) not at all. */
export type Scope = { index: SearchIndex; kind: SearchKind | undefined; leastRole: number }

/** Entries by number, each with its score, and whether every word of the query was named in full. */
export type Found = Map<number, { score: number; firm: boolean }>

export type MatchesOf = (word: FoldedWord) => readonly Matches[]

/** Entries that fit every word; the score is the mean over the words. */
export function gather(scope: Scope, words: readonly FoldedWord[], matchesOf: MatchesOf): Found {
  let found: Found = new Map()
  for (const [place, word] of words.entries()) {
    const next: Found = new Map()
    for (const [entry, { score, firm }] of scoreEntries(scope, matchesOf(word))) {
      const before = place === 0 ? { score: 0, firm: true } : found.get(entry)
      if (before) next.set(entry, { score: before.score + score / words.length, firm: before.firm && firm })
    }
    found = next
    if (found.size === 0) break
  }
  if (words.length > 1) for (const of of found.values()) if (!of.firm) of.score *= unsureWorth
  return found
}

/** Entries that hold any of the matched words, each with its best word's score times that of its role. */
export function scoreEntries({ index, kind, leastRole }: Scope, tiers: readonly Matches[]): Found {
  const found: Found = new Map()
  for (const matches of tiers) {
    for (const [number, match] of matches) {
      for (let place = index.starts[number]!; place < index.starts[number + 1]!; place++) {
        const role = index.roleWeights[place]!
        if (role < leastRole) continue
        const score = (match * role) / 100
        const entry = index.postings[place]!
        if (kind !== undefined && index.entries[entry]!.kind !== kind) continue
        if ((found.get(entry)?.score ?? 0) < score) found.set(entry, { score, firm: match >= firmScore })
      }
    }
  }
  return found
}
