import type { FoldedWord } from '@/lib/text/fold'
import { asLatinLayout, asRussianLayout, swapQwertz } from '@/lib/text/layout'
import type { SearchIndex } from './build-search-index'
import { findPartly } from './find-partly'
import { type Tier, wordMatcher } from './match-word'
import { rankHits } from './rank-hits'
import { readQuery } from './read-query'
import { type Found, gather, type Scope } from './score-entries'
import type { Hit, SearchKind } from './search-entry'

const defaultLimit = 20
/** A query on the wrong keyboard layout counts a little less than one on the right. */
const layoutWorth = 0.93

/** A letter alone begins a name, not somebody's region: in a large directory it would else name nearly everybody. */
const leastRoleOfALetter = 94

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
  const isLetter = words?.length === 1 && words[0]?.text.length === 1
  const leastRole = isLetter ? leastRoleOfALetter : 0
  const found = words ? find({ index, kind, leastRole }, query, words) : new Map()
  return rankHits(index, found, Math.max(0, limit))
}

/** The first attempt that finds anybody is the answer: a surer way is never mixed with guesses. */
function find(scope: Scope, query: string, words: readonly FoldedWord[]): Found {
  const match = wordMatcher(scope.index)
  const tryTiers = (tiersOf: (word: FoldedWord) => readonly Tier[]) =>
    gather(scope, words, (word) => tiersOf(word).map((tier) => match(word, tier)))

  const named = tryTiers(() => ['exact', 'prefix'])
  if (hasFirm(named)) return named
  const swapped = findOnOtherLayouts(scope, query, named.size === 0)
  if (swapped.size > 0) return swapped
  // A typing error in one word of several: a word that names somebody to the letter is left as it is.
  const isKnown = (word: FoldedWord) => match(word, 'exact').size > 0
  const amended = tryTiers((word) => (isKnown(word) ? ['exact', 'prefix'] : ['exact', 'prefix', 'near']))
  if (amended.size > 0) return amended
  const near = words.length > 1 ? tryTiers(() => ['exact', 'prefix', 'near']) : amended
  if (near.size > 0) return near
  const alike = tryTiers((word) => (isKnown(word) ? ['exact'] : ['exact', 'near', 'sound']))
  if (alike.size > 0 || words.length === 1) return alike
  return findPartly(scope, words, (word) => match(word, 'exact'))
}

function hasFirm(found: Found): boolean {
  for (const { firm } of found.values()) if (firm) return true
  return false
}

/** Beginnings count on another layout only for words that are unlikely to begin a name by chance. */
const shortestSwappedPrefix = 4

function findOnOtherLayouts(scope: Scope, query: string, alsoBeginnings: boolean): Found {
  const readings = /\p{Script=Cyrillic}/u.test(query)
    ? [asLatinLayout(query)]
    : [asRussianLayout(query), asRussianLayout(swapQwertz(query))]
  const match = wordMatcher(scope.index)
  for (const reading of readings) {
    const words = readQuery(reading)
    if (!words) continue
    const long = alsoBeginnings && words.every(({ text }) => text.length >= shortestSwappedPrefix)
    const tiers: readonly Tier[] = long ? ['exact', 'prefix'] : ['exact']
    const found = gather(scope, words, (word) => tiers.map((tier) => match(word, tier)))
    for (const of of found.values()) of.score *= layoutWorth
    if (found.size > 0) return found
  }
  return new Map()
}
