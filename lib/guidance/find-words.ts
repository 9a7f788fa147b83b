import { matchAt } from './pattern'
import { candidates, type Entry, type WordIndex } from './read-lexicon'
import type { Word } from './split-words'
import type { Hit } from './types'

/** How many words to either side, within the sentence, can make a hit harmless. */
const reach = 8

function isHarmless(entry: Entry, words: readonly Word[], from: number, to: number): boolean {
  if (entry.except.length === 0) return false
  const sentence = words[from]?.sentence
  for (let at = Math.max(0, from - reach); at < Math.min(words.length, to + reach); at++) {
    if (words[at]?.sentence !== sentence) continue
    if (entry.except.some((pattern) => matchAt(pattern, words, at) > 0)) return true
  }
  return false
}

/** Hits of words and phrases, in order. `isName` says which words are somebody's own name. */
export function findWords(index: WordIndex, words: readonly Word[], isName: (word: Word) => boolean): Hit[] {
  const hits: Hit[] = []
  words.forEach((word, at) => {
    for (const text of word.twin === undefined ? [word.text] : [word.text, word.twin])
      for (const entry of candidates(index, text)) {
        const length = matchAt(entry.pattern, words, at)
        if (length === 0) continue
        const taken = words.slice(at, at + length)
        const last = taken.at(-1)
        if (!last || taken.every(isName) || isHarmless(entry, words, at, at + length)) continue
        hits.push({
          start: word.start,
          end: last.end,
          category: entry.category,
          level: entry.level,
          entry: entry.name,
        })
      }
  })
  return hits
}
