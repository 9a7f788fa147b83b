import { keysOf, type Pattern } from './pattern'
import type { Entry, HarmlessList } from './read-lexicon'

type Filed<T> = { pattern: Pattern; of: T }
type Drawers<T> = ReadonlyMap<string, readonly Filed<T>[]>

/** A lexicon filed by the stems of its first words, so that each word of a letter meets only a few of it. */
export type WordIndex = {
  entries: Drawers<Entry>
  harmless: Drawers<HarmlessList>
  gravity: Gravity
}

/** `grave` takes a sentence out of play and story; `you`, close by, makes a word one about the addressee. */
export type Gravity = Readonly<Record<'grave' | 'you' | 'company', HarmlessList>>

function fileAway<T>(all: Iterable<Filed<T>>): Drawers<T> {
  const drawers = new Map<string, Filed<T>[]>()
  for (const filed of all)
    for (const key of keysOf(filed.pattern)) {
      const drawer = drawers.get(key)
      if (drawer) drawer.push(filed)
      else drawers.set(key, [filed])
    }
  return drawers
}

export function indexEntries(entries: readonly Entry[], gravity: Gravity): WordIndex {
  const lists = new Set([...entries.flatMap(({ harmless }) => harmless), ...Object.values(gravity)])
  return {
    gravity,
    entries: fileAway(entries.map((entry) => ({ pattern: entry.pattern, of: entry }))),
    harmless: fileAway([...lists].flatMap((of) => of.patterns.map((pattern) => ({ pattern, of })))),
  }
}

/** What may begin with this word: everything filed under one of its beginnings. */
export function candidates<T>(drawers: Drawers<T>, text: string): Filed<T>[] {
  const found: Filed<T>[] = []
  for (let length = 0; length <= text.length; length++) {
    const drawer = drawers.get(text.slice(0, length))
    if (drawer) for (const filed of drawer) found.push(filed)
  }
  return found
}
