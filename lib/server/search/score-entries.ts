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
  const [first, ...others] = words
  if (!first) return new Map()
  let found = scoreEntries(scope, matchesOf(first))
  for (const word of others) {
    if (found.size === 0) break
    found = addUp(found, scoreEntries(scope, matchesOf(word)))
  }
  if (others.length > 0)
    for (const of of found.values()) of.score *= (of.firm ? 1 : unsureWorth) / words.length
  return found
}

function addUp(some: Found, others: Found): Found {
  const both: Found = new Map()
  for (const [entry, { score, firm }] of others) {
    const before = some.get(entry)
    if (before) both.set(entry, { score: before.score + score, firm: before.firm && firm })
  }
  return both
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
