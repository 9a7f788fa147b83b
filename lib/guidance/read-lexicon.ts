import { keysOf, type Pattern, readPattern } from './pattern'
import type { Category, Level } from './types'

/** One way to say one thing, and what beside it makes it harmless. */
export type Entry = {
  /** `war:танк`: the category and what it looks for, without marks. */
  name: string
  category: Category
  level: Level
  pattern: Pattern
  except: readonly Pattern[]
}

const listPatterns = (written: string) =>
  written
    .split(';')
    .filter((one) => one.trim() !== '')
    .map(readPattern)

/** The entry's name: its pattern as one would say it. */
const nameOf = (category: Category, way: string) =>
  `${category}:${way.replace(/\.[fmosnav](?!\p{L})|[*()?]/gu, '').trim()}`

/**
 * Reads lines of a lexicon. `# stop` (care, note) sets the level of what follows; a line is
 * `way; other way ~ harmless beside this; @group`, where `@group` is one of the named lists in `groups`.
 * Lines that begin with `//` say why.
 */
export function readLexicon(
  category: Category,
  lines: string,
  groups: Readonly<Record<string, readonly Pattern[]>>,
): Entry[] {
  const entries: Entry[] = []
  let level: Level = 'stop'
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('//')) continue
    const heading = /^# (stop|care|note)$/.exec(line)
    if (heading) {
      level = heading[1] as Level
      continue
    }
    const [ways = '', excepted = ''] = line.split('~')
    const named = [...excepted.matchAll(/@([a-z]+)/g)].flatMap(([, group = '']) => {
      const patterns = groups[group]
      if (!patterns) throw new Error(`guidance: no group «${group}»`)
      return patterns
    })
    const except = [...listPatterns(excepted.replace(/@[a-z]+/g, '')), ...named]
    for (const way of ways.split(';').filter((one) => one.trim() !== ''))
      entries.push({ name: nameOf(category, way), category, level, pattern: readPattern(way), except })
  }
  return entries
}

/** Named lists of what makes a word harmless: `story = книг.f; роман.m`. */
export function readGroups(lines: string): Record<string, readonly Pattern[]> {
  return Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => {
        const [name = '', ways = ''] = line.split('=')
        return [name.trim(), listPatterns(ways)]
      }),
  )
}

/** Entries by the beginning of their first word, so that each word of a letter meets only a few. */
export type WordIndex = ReadonlyMap<string, readonly Entry[]>

export function indexEntries(entries: readonly Entry[]): WordIndex {
  const index = new Map<string, Entry[]>()
  for (const entry of entries)
    for (const key of keysOf(entry.pattern)) {
      const filed = index.get(key)
      if (filed) filed.push(entry)
      else index.set(key, [entry])
    }
  return index
}

/** What may begin with this word. */
export function* candidates(index: WordIndex, text: string) {
  for (let length = Math.min(3, text.length); length >= 0; length--) {
    const found = index.get(text.slice(0, length))
    if (found) yield* found
  }
}
