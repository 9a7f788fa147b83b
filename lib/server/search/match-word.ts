import { editDistance } from '@/lib/text/edit-distance'
import type { FoldedWord } from '@/lib/text/fold'
import { spellingsOf } from '@/lib/text/romanise/spellings-of'
import type { SearchIndex } from './build-search-index'
import { looseKey } from './loose-key'
import { findNear } from './near-keys'
import { stemsOfOblique } from './russian-stems'
import { latinSoundKeys, russianSoundKey } from './sound-key'
import { eachWord, findKey, lowerBound } from './vocabulary'

/** How far from the letter a match may be; each reach holds the ones before it. */
export type Reach = 'exact' | 'prefix' | 'near' | 'sound'

/** What is left of a match's worth after each detour. */
const worth = { loose: 0.96, oblique: 0.97, near: [0.9, 0.74, 0.62], prefix: 0.84, sound: 0.55 } as const
/** At or above this a word was named, not guessed at. */
export const firmScore = 0.85

const shortestPrefix = 2
const mostPrefixKeys = 1_500
const mostSoundAlikes = 40

/** Index words a query word may mean, each with its score, 0–1. */
export function matchWord(index: SearchIndex, word: FoldedWord, reach: Reach): Map<number, number> {
  const found = new Map<number, number>()
  const take = (number: number, score: number) => {
    if ((found.get(number) ?? 0) < score) found.set(number, score)
  }
  takeExact(index, word, take)
  if (reach === 'exact') return found
  takePrefix(index, word, take)
  if (reach === 'prefix' || word.script === 'digits') return found
  takeNear(index, word, take)
  if (reach === 'sound') takeSound(index, word, take)
  return found
}

type Take = (number: number, score: number) => void

function takeKey(index: SearchIndex, key: string, factor: number, take: Take): void {
  const k = findKey(index.vocabulary, key)
  if (k >= 0) eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
}

function takeExact(index: SearchIndex, word: FoldedWord, take: Take): void {
  takeKey(index, word.text, 1, take)
  if (word.script === 'latin') {
    takeKey(index, looseKey(word.text), worth.loose, take)
    // Czech and Slovak -ová on any name, Lithuanian and Latvian endings, an English or German genitive.
    const bare = word.text.replace(/(?:ova|as|is|us|s)$/, '')
    if (bare !== word.text && bare.length >= 4) takeKey(index, looseKey(bare), worth.loose * 0.94, take)
  } else if (word.script === 'cyrillic') {
    for (const stem of stemsOfOblique(word.text)) takeKey(index, stem, worth.oblique, take)
  }
}

/** Digits: only from three on, or «1» would be every colony with a one. */
function takePrefix(index: SearchIndex, word: FoldedWord, take: Take): void {
  if (word.text.length < (word.script === 'digits' ? 3 : shortestPrefix)) return
  const prefixes = new Set([word.text, word.script === 'latin' ? looseKey(word.text) : word.text])
  const { keys } = index.vocabulary
  for (const prefix of prefixes) {
    let k = lowerBound(keys, prefix)
    for (const end = k + mostPrefixKeys; k < end && keys[k]?.startsWith(prefix); k++) {
      const share = prefix.length / keys[k]!.length
      const factor = worth.prefix * (0.85 + 0.15 * share)
      eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
    }
  }
}

/** One edit from four letters on, two from nine: shorter names have too many neighbours. */
function takeNear(index: SearchIndex, word: FoldedWord, take: Take): void {
  const max = word.text.length >= 9 ? 2 : word.text.length >= 4 ? 1 : 0
  if (max === 0) return
  const texts =
    word.script === 'latin' ? [looseKey(word.text)] : [word.text, ...stemsOfOblique(word.text).slice(0, 1)]
  for (const text of texts) {
    findNear(index.near, text, max, (k, distance) => {
      const sameStart = index.vocabulary.keys[k]![0] === text[0] ? 1 : 0.95
      const factor = worth.near[distance]! * sameStart
      eachWord(index.vocabulary, k, (number, weight) => take(number, weight * factor))
    })
  }
}

function takeSound(index: SearchIndex, word: FoldedWord, take: Take): void {
  const keys = word.script === 'latin' ? latinSoundKeys(word.text) : [russianSoundKey(word.text)]
  const numbers = new Set(keys.flatMap((key) => (key === null ? [] : (index.sounds.get(key) ?? []))))
  for (const number of [...numbers].slice(0, mostSoundAlikes)) {
    take(number, worth.sound * (0.5 + 0.5 * likeness(word, index.words[number]!.text)))
  }
}

/** 1 for the same letters, 0 for nothing in common; Latin is measured against every spelling. */
function likeness(word: FoldedWord, text: string): number {
  const own = word.script === 'latin' ? looseKey(word.text) : word.text
  const others = word.script === 'latin' ? spellingsOf(text).map(looseKey) : [text]
  const best = Math.min(...others.map((other) => editDistance(own, other, own.length)))
  return Math.max(0, 1 - best / own.length)
}
