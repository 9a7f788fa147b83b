import { editDistance } from '@/lib/text/edit-distance'
import { type FoldedWord, foldCyrillic } from '@/lib/text/fold'
import { spellingsOf } from '@/lib/text/romanise/spellings-of'
import type { SearchIndex } from './build-search-index'
import { withoutLatinEnding } from './latin-endings'
import { looseKey } from './loose-key'
import { findNear } from './near-keys'
import { stemsOfOblique } from './russian-stems'
import { latinSoundKeys, russianSoundKey } from './sound-key'
import { eachWord, findKey, lowerBound } from './vocabulary'

/** Ways for a query word to mean a word of the index, surest first. */
export type Tier = 'exact' | 'prefix' | 'near' | 'sound'

/** Words of the index, each with its score, 0–1. */
export type Matches = ReadonlyMap<number, number>

/** What is left of a match's worth after each detour. */
const worth = {
  loose: 0.96,
  oblique: 0.97,
  ending: 0.94,
  near: [0.9, 0.74, 0.62],
  prefix: 0.84,
  sound: 0.55,
} as const
/** At or above this a word was named, not guessed at. */
export const firmScore = 0.85

const mostPrefixKeys = 1_500
const mostSoundAlikes = 40

type Take = (number: number, score: number) => void

/** Matches words for one query; what was found for a word and tier is kept, for several attempts ask it. */
export function wordMatcher(index: SearchIndex): (word: FoldedWord, tier: Tier) => Matches {
  const known = new Map<string, Matches>()
  return (word, tier) => {
    const key = `${tier} ${word.text}`
    const before = known.get(key)
    if (before) return before
    const found = new Map<number, number>()
    takers[tier](index, word, (number, score) => {
      if ((found.get(number) ?? 0) < score) found.set(number, score)
    })
    known.set(key, found)
    return found
  }
}

function takeKey(index: SearchIndex, key: string, factor: number, take: Take): void {
  const k = findKey(index.vocabulary, key)
  if (k >= 0) eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
}

/** No name has one letter three times running: loosely «qqqq» would be «k», with which hundreds begin. */
const isNoise = ({ text }: FoldedWord) => /(.)\1\1/.test(text)

const hasLooseForm = (word: FoldedWord) => word.script === 'latin' && !isNoise(word)

function takeExact(index: SearchIndex, word: FoldedWord, take: Take): void {
  takeKey(index, word.text, 1, take)
  if (hasLooseForm(word)) {
    takeKey(index, looseKey(word.text), worth.loose, take)
    for (const bare of withoutLatinEnding(word.text))
      takeKey(index, looseKey(bare), worth.loose * worth.ending, take)
  } else if (word.script === 'cyrillic') {
    for (const stem of stemsOfOblique(word.text)) takeKey(index, stem, worth.oblique, take)
  }
}

/** One letter may be an initial. Digits: only from three on, or «1» would be every colony with a one. */
function takePrefix(index: SearchIndex, word: FoldedWord, take: Take): void {
  if (word.script === 'digits' && word.text.length < 3) return
  const prefixes = new Set([word.text, hasLooseForm(word) ? looseKey(word.text) : word.text])
  const { keys } = index.vocabulary
  for (const prefix of prefixes) {
    let k = lowerBound(keys, prefix)
    for (const end = k + mostPrefixKeys; k < end; k++) {
      const key = keys.at(k)
      if (!key?.startsWith(prefix)) break
      const share = prefix.length / key.length
      const factor = worth.prefix * (0.85 + 0.15 * share)
      eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
    }
  }
}

/** Shorter texts have too many neighbours: «zk», all that is left of «zzzzqqqq», is one letter from «ik» and «vk». */
const shortestNear = 4

/**
 * One edit from four letters on, two from nine where one does not reach. Latin is measured as typed and loosely:
 * an error may fall inside «tsch» or into a doubled letter. Each form measured must be long enough itself.
 */
function takeNear(index: SearchIndex, word: FoldedWord, take: Take): void {
  if (word.script === 'digits') return
  const loosely = hasLooseForm(word) ? [looseKey(word.text)] : stemsOfOblique(word.text).slice(0, 1)
  const texts = [...new Set([word.text, ...loosely])].filter(({ length }) => length >= shortestNear)
  for (let max = 1; max <= (word.text.length >= 9 ? 2 : 1); max++) {
    let found = false
    for (const text of texts) {
      findNear(index.near, text, max, (k, distance) => {
        found = true
        const sameStart = index.vocabulary.keys.at(k)![0] === text[0] ? 1 : 0.95
        const factor = worth.near[distance]! * sameStart
        eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
      })
    }
    if (found) return
  }
}

function takeSound(index: SearchIndex, word: FoldedWord, take: Take): void {
  if (word.script === 'digits' || isNoise(word)) return
  const keys = word.script === 'latin' ? latinSoundKeys(word.text) : [russianSoundKey(word.text)]
  const numbers = new Set(keys.flatMap((key) => (key === null ? [] : (index.sounds.get(key) ?? []))))
  for (const number of [...numbers].slice(0, mostSoundAlikes)) {
    take(number, worth.sound * (0.5 + 0.5 * likeness(word, index.words[number]!.text)))
  }
}

/** 1 for the same letters, 0 for nothing in common; Latin is measured against every spelling. */
function likeness(word: FoldedWord, text: string): number {
  const own = word.script === 'latin' ? looseKey(word.text) : word.text
  const others = word.script === 'latin' ? spellingsOf(text).map(looseKey) : [foldCyrillic(text)]
  const best = Math.min(...others.map((other) => editDistance(own, other, own.length)))
  return Math.max(0, 1 - best / own.length)
}

const takers: Readonly<Record<Tier, (index: SearchIndex, word: FoldedWord, take: Take) => void>> = {
  exact: takeExact,
  prefix: takePrefix,
  near: takeNear,
  sound: takeSound,
}
