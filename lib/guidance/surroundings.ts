import { matchAt } from './pattern'
import type { HarmlessList } from './read-lexicon'
import type { Word } from './split-words'
import { candidates, type WordIndex } from './word-index'

const none: ReadonlySet<HarmlessList> = new Set()

/** Asks which lists stand around a place; each word is looked at once, and only when asked. */
export function surroundings({ harmless }: WordIndex, words: readonly Word[]) {
  const seen: (ReadonlySet<HarmlessList> | undefined)[] = []
  const listsAt = (at: number): ReadonlySet<HarmlessList> => {
    const known = seen[at]
    if (known) return known
    let found: Set<HarmlessList> | undefined
    for (const { pattern, of } of candidates(harmless, words[at]?.text ?? ''))
      if (!found?.has(of) && matchAt(pattern, words, at) > 0) {
        found ??= new Set()
        found.add(of)
      }
    seen[at] = found ?? none
    return found ?? none
  }
  return {
    /** Whether one of the lists stands within `reach` words of [from, to), in the same sentence. */
    has(lists: readonly HarmlessList[], from: number, to: number, reach: number): boolean {
      if (lists.length === 0) return false
      const sentence = words[from]?.sentence
      const standsAt = (at: number) => lists.some((list) => listsAt(at).has(list))
      // Outwards from the place, and never beyond the sentence: a long letter stays linear.
      for (let at = to - 1; at < to + reach && words[at]?.sentence === sentence; at++)
        if (standsAt(at)) return true
      for (let at = to - 2; at >= from - reach && words[at]?.sentence === sentence; at--)
        if (standsAt(at)) return true
      return false
    },
  }
}
