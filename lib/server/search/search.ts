import type { FoldedWord } from '@/lib/text/fold'
import { asLatinLayout, asRussianLayout, swapQwertz } from '@/lib/text/layout'
import type { SearchIndex } from './build-search-index'
import { firmScore, matchWord, type Reach } from './match-word'
import { readQuery } from './read-query'
import type { Hit, SearchKind } from './search-entry'

const defaultLimit = 20
/** A query on the wrong keyboard layout counts a little less than one on the right. */
const layoutWorth = 0.93
const partialWorth = 0.5

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
  return rank(index, found, kind).slice(0, Math.max(0, limit))
}

function find(index: SearchIndex, query: string, words: readonly FoldedWord[]): Found {
  const found = gather(index, words, 'prefix')
  if (hasFirm(found)) return found
  const swapped = findOnOtherLayouts(index, query)
  if (swapped.size > 0) return swapped
  const near = gather(index, words, 'near')
  if (near.size > 0) return near
  const sound = gather(index, words, 'sound')
  if (sound.size > 0) return sound
  return words.length > 1 ? findPartly(index, words) : sound
}

function hasFirm(found: Found): boolean {
  for (const { firm } of found.values()) if (firm) return true
  return false
}

function findOnOtherLayouts(index: SearchIndex, query: string): Found {
  const readings = /\p{Script=Cyrillic}/u.test(query)
    ? [asLatinLayout(query)]
    : [asRussianLayout(query), asRussianLayout(swapQwertz(query))]
  for (const reading of readings) {
    const words = readQuery(reading)
    if (!words) continue
    const found = gather(index, words, 'exact')
    if (found.size > 0)
      return new Map([...found].map(([entry, of]) => [entry, { ...of, score: of.score * layoutWorth }]))
  }
  return new Map()
}

/** Entries that fit every word; the score is the mean over the words. */
function gather(index: SearchIndex, words: readonly FoldedWord[], reach: Reach): Found {
  let found: Found = new Map()
  for (const [place, word] of words.entries()) {
    const next: Found = new Map()
    for (const [entry, { score, firm }] of scoreEntries(index, word, reach)) {
      const before = place === 0 ? { score: 0, firm: true } : found.get(entry)
      if (before) next.set(entry, { score: before.score + score / words.length, firm: before.firm && firm })
    }
    found = next
    if (found.size === 0) break
  }
  return found
}

function scoreEntries(index: SearchIndex, word: FoldedWord, reach: Reach): Found {
  const found: Found = new Map()
  for (const [number, match] of matchWord(index, word, reach)) {
    for (let place = index.starts[number]!; place < index.starts[number + 1]!; place++) {
      const score = (match * index.roleWeights[place]!) / 100
      const entry = index.postings[place]!
      if ((found.get(entry)?.score ?? 0) < score) found.set(entry, { score, firm: match >= firmScore })
    }
  }
  return found
}

/** Where no entry fits every word: those that at least half the words name in full, a name among them. */
function findPartly(index: SearchIndex, words: readonly FoldedWord[]): Found {
  const sums = new Map<number, { count: number; score: number; named: boolean }>()
  for (const word of words) {
    for (const [entry, { score, firm }] of scoreEntries(index, word, 'exact')) {
      if (!firm) continue
      const sum = sums.get(entry) ?? { count: 0, score: 0, named: false }
      const named = sum.named || (score >= 0.9 && word.text.length > 2)
      sums.set(entry, { count: sum.count + 1, score: sum.score + score, named })
    }
  }
  const found: Found = new Map()
  for (const [entry, { count, score, named }] of sums) {
    if (named && count * 2 >= words.length)
      found.set(entry, { score: (partialWorth * score) / words.length, firm: false })
  }
  return found
}

/** Best first; people before places where they tie, then by name, so that an answer is always the same. */
function rank(index: SearchIndex, found: Found, kind: SearchKind | undefined): Hit[] {
  const hits: Hit[] = []
  for (const [number, { score }] of found) {
    const { terms: _, ...entry } = index.entries[number]!
    if (kind === undefined || entry.kind === kind) hits.push({ ...entry, score })
  }
  return hits.sort(
    (a, b) =>
      b.score - a.score ||
      Number(a.kind === 'facility') - Number(b.kind === 'facility') ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
  )
}
