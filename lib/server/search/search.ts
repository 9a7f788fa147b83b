import type { FoldedWord } from '@/lib/text/fold'
import { asLatinLayout, asRussianLayout, swapQwertz } from '@/lib/text/layout'
import type { SearchIndex } from './build-search-index'
import { firmScore, type Matches, type Tier, wordMatcher } from './match-word'
import { readQuery } from './read-query'
import type { Hit, SearchKind } from './search-entry'

const defaultLimit = 20
/** A query on the wrong keyboard layout counts a little less than one on the right. */
const layoutWorth = 0.93
const partialWorth = 0.5
/** Of several words all should be named in full: «Образцов ИК-17» is the person, not a colony in Образцовск. */
const unsureWorth = 0.6

/** Entries by number, each with its score, and whether every word of the query was named in full. */
type Found = Map<number, { score: number; firm: boolean }>

/**
 * Finds people and places by any spelling: every word of the query must fit, in any order. What fits to the
 * letter comes before beginnings, those before typing errors; a surname before a given name. Pure; bounded
 * for any input; never throws; the query is kept nowhere.
 *
 * @example search(index, 'Pczelincew', { limit: 5 })[0]?.name // 'Пчелинцев Дмитрий Дмитриевич'
 */
export function search(
  index: SearchIndex,
  query: string,
  { limit = defaultLimit, kind }: { limit?: number; kind?: SearchKind } = {},
): Hit[] {
  const words = readQuery(query)
  const found = words ? find(index, query, words) : new Map()
  return rank(index, found, kind, Math.max(0, limit))
}

/** The first attempt that finds anybody is the answer: a surer way is never mixed with guesses. */
function find(index: SearchIndex, query: string, words: readonly FoldedWord[]): Found {
  const match = wordMatcher(index)
  const tryTiers = (tiersOf: (word: FoldedWord) => readonly Tier[]) =>
    gather(index, words, (word) => tiersOf(word).map((tier) => match(word, tier)))

  const named = tryTiers(() => ['exact', 'prefix'])
  if (hasFirm(named)) return named
  const swapped = findOnOtherLayouts(index, query, named.size === 0)
  if (swapped.size > 0) return swapped
  // A typing error in one word of several: a word that names somebody to the letter is left as it is.
  const isKnown = (word: FoldedWord) => match(word, 'exact').size > 0
  const amended = tryTiers((word) => (isKnown(word) ? ['exact', 'prefix'] : ['exact', 'prefix', 'near']))
  if (amended.size > 0) return amended
  const near = words.length > 1 ? tryTiers(() => ['exact', 'prefix', 'near']) : amended
  if (near.size > 0) return near
  const alike = tryTiers((word) => (isKnown(word) ? ['exact'] : ['exact', 'near', 'sound']))
  if (alike.size > 0 || words.length === 1) return alike
  return findPartly(index, words, (word) => match(word, 'exact'))
}

function hasFirm(found: Found): boolean {
  for (const { firm } of found.values()) if (firm) return true
  return false
}

/** Beginnings count on another layout only for words that are unlikely to begin a name by chance. */
const shortestSwappedPrefix = 4

function findOnOtherLayouts(index: SearchIndex, query: string, alsoBeginnings: boolean): Found {
  const readings = /\p{Script=Cyrillic}/u.test(query)
    ? [asLatinLayout(query)]
    : [asRussianLayout(query), asRussianLayout(swapQwertz(query))]
  const match = wordMatcher(index)
  for (const reading of readings) {
    const words = readQuery(reading)
    if (!words) continue
    const long = alsoBeginnings && words.every(({ text }) => text.length >= shortestSwappedPrefix)
    const tiers: readonly Tier[] = long ? ['exact', 'prefix'] : ['exact']
    const found = gather(index, words, (word) => tiers.map((tier) => match(word, tier)))
    for (const of of found.values()) of.score *= layoutWorth
    if (found.size > 0) return found
  }
  return new Map()
}

type MatchesOf = (word: FoldedWord) => readonly Matches[]

/** Entries that fit every word; the score is the mean over the words. */
function gather(index: SearchIndex, words: readonly FoldedWord[], matchesOf: MatchesOf): Found {
  let found: Found = new Map()
  for (const [place, word] of words.entries()) {
    const next: Found = new Map()
    for (const [entry, { score, firm }] of scoreEntries(index, matchesOf(word))) {
      const before = place === 0 ? { score: 0, firm: true } : found.get(entry)
      if (before) next.set(entry, { score: before.score + score / words.length, firm: before.firm && firm })
    }
    found = next
    if (found.size === 0) break
  }
  if (words.length > 1) for (const of of found.values()) if (!of.firm) of.score *= unsureWorth
  return found
}

function scoreEntries(index: SearchIndex, tiers: readonly Matches[]): Found {
  const found: Found = new Map()
  for (const matches of tiers) {
    for (const [number, match] of matches) {
      for (let place = index.starts[number]!; place < index.starts[number + 1]!; place++) {
        const score = (match * index.roleWeights[place]!) / 100
        const entry = index.postings[place]!
        if ((found.get(entry)?.score ?? 0) < score) found.set(entry, { score, firm: match >= firmScore })
      }
    }
  }
  return found
}

/** A name or a postcode, not a given name or a town: what may stand for an entry when other words do not fit. */
const tellingRole = 97

/** Where no entry fits every word: those that at least half the words name in full, a surname among them. */
function findPartly(
  index: SearchIndex,
  words: readonly FoldedWord[],
  exact: (word: FoldedWord) => Matches,
): Found {
  const telling = new Set<number>()
  const sums = new Map<number, { count: number; score: number }>()
  for (const word of words) {
    const matches = exact(word)
    for (const [entry, { score }] of scoreEntries(index, [matches])) {
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

/** Best first; people before places where they tie, then by name, so that an answer is always the same. */
function rank(index: SearchIndex, found: Found, kind: SearchKind | undefined, limit: number): Hit[] {
  const order = [...found].flatMap(([number, { score }]) => {
    const entry = index.entries[number]!
    return kind === undefined || entry.kind === kind ? [{ entry, score }] : []
  })
  order.sort(
    (a, b) =>
      b.score - a.score ||
      Number(a.entry.kind === 'facility') - Number(b.entry.kind === 'facility') ||
      compare(a.entry.name, b.entry.name) ||
      compare(a.entry.id, b.entry.id),
  )
  return order
    .slice(0, limit)
    .map(({ entry: { id, slug, kind, name }, score }) => ({ id, slug, kind, name, score }))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
