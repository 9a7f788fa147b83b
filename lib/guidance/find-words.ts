import { matchAt } from './pattern'
import type { Entry, HarmlessList } from './read-lexicon'
import type { Word } from './split-words'
import type { Hit } from './types'
import { candidates, type WordIndex } from './word-index'

/** How many words to either side, within the sentence, can make a hit harmless. */
const reach = 6

/** Asks what stands at a word that makes others harmless; each word is looked at once, and only when asked. */
function surroundings({ harmless }: WordIndex, words: readonly Word[]) {
  const seen = new Map<number, ReadonlySet<HarmlessList>>()
  const listsAt = (at: number) => {
    const known = seen.get(at)
    if (known) return known
    const found = new Set<HarmlessList>()
    for (const { pattern, of } of candidates(harmless, words[at]?.text ?? ''))
      if (!found.has(of) && matchAt(pattern, words, at) > 0) found.add(of)
    seen.set(at, found)
    return found
  }
  return (entry: Entry, from: number, to: number): boolean => {
    if (entry.harmless.length === 0) return false
    const sentence = words[from]?.sentence
    for (let at = Math.max(0, from - reach); at < Math.min(words.length, to + reach); at++) {
      if (words[at]?.sentence !== sentence) continue
      const standing = listsAt(at)
      if (entry.harmless.some((list) => standing.has(list))) return true
    }
    return false
  }
}

/** Hits of words and phrases, in order. `isName` says which words are somebody's own name. */
export function findWords(index: WordIndex, words: readonly Word[], isName: (word: Word) => boolean): Hit[] {
  const hits: Hit[] = []
  const isHarmless = surroundings(index, words)
  words.forEach((word, at) => {
    for (const text of word.twin === undefined ? [word.text] : [word.text, word.twin])
      for (const { pattern, of: entry } of candidates(index.entries, text)) {
        const length = matchAt(pattern, words, at)
        if (length === 0) continue
        const last = words[at + length - 1] ?? word
        if (isName(word) && words.slice(at, at + length).every(isName)) continue
        if (isHarmless(entry, at, at + length)) continue
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
