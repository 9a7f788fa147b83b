import type { FoldedWord } from '@/lib/text/fold'
import type { Matches } from './match-word'
import { type Found, type Scope, scoreEntries } from './score-entries'

const partialWorth = 0.5
/** A name or a postcode, not a given name or a town: what may stand for an entry when other words do not fit. */
const tellingRole = 97

/** Where no entry fits every word: those that at least half the words name in full, a surname among them. */
export function findPartly(
  scope: Scope,
  words: readonly FoldedWord[],
  exact: (word: FoldedWord) => Matches,
): Found {
  const { index } = scope
  const telling = new Set<number>()
  const sums = new Map<number, { count: number; score: number }>()
  for (const word of words) {
    const matches = exact(word)
    for (const [entry, { score }] of scoreEntries(scope, [matches])) {
      const sum = sums.get(entry)
      sums.set(entry, { count: (sum?.count ?? 0) + 1, score: (sum?.score ?? 0) + score })
    }
    for (const number of matches.keys()) {
      for (let place = index.starts[number]!; place < index.starts[number + 1]!; place++)
        if (index.roleWeights[place]! >= tellingRole) telling.add(index.postings[place]!)
    }
  }
  const found: Found = new Map()
  for (const [entry, { count, score }] of sums) {
    if (telling.has(entry) && count * 2 >= words.length)
      found.set(entry, { score: (partialWorth * score) / words.length, firm: false })
  }
  return found
}
