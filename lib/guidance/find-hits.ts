import { findSigns } from './find-signs'
import { findWords } from './find-words'
import { lexicon } from './lexicon/lexicon'
import { nameTest } from './own-names'
import { settleHits } from './settle-hits'
import { splitWords } from './split-words'
import type { GuidanceOptions, Hit, Overrides } from './types'
import { indexEntries, type WordIndex } from './word-index'

const indices = new WeakMap<Overrides, WordIndex>()
const unchanged: Overrides = {}

/** The lexicon is read once a page, at the first question, and once more for each set of overrides. */
function indexFor(overrides: Overrides): WordIndex {
  const known = indices.get(overrides)
  if (known) return known
  const { entries, gravity } = lexicon(overrides)
  const made = indexEntries(entries, gravity)
  indices.set(overrides, made)
  return made
}

/**
 * Places of a letter that a censor may stop, or that may weigh on the reader, in order. Never a verdict: whoever
 * writes decides. Linear in the text; about a millisecond for a card.
 *
 * @example findHits('Читаю «Войну и мир». Вчера был обстрел.')
 * // [{ start: 31, end: 38, category: 'war', level: 'stop', entry: 'war:обстрел' }]
 */
export function findHits(
  text: string,
  { ownNames = [], overrides = unchanged }: GuidanceOptions = {},
): Hit[] {
  const words = splitWords(text)
  const left = new Set(overrides.leaveOut)
  const hits = [...findWords(indexFor(overrides), words, nameTest(ownNames)), ...findSigns(text)]
  return settleHits(hits.filter(({ entry }) => !left.has(entry)))
}
