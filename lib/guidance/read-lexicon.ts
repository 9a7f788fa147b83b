import { keysOf, type Pattern, readPattern } from './pattern'
import type { Category, Level } from './types'

/** One thing to look for: ways to say it, and what beside it makes it harmless. */
export type Entry = {
  /** `war:танк`: the category and the first way to say it, without marks. */
  name: string
  category: Category
  level: Level
  patterns: readonly Pattern[]
  except: readonly Pattern[]
}

const listPatterns = (written: string) =>
  written
    .split(';')
    .filter((one) => one.trim() !== '')
    .flatMap(readPattern)

/** The entry's name: its first pattern as one would say it. */
function nameOf(category: Category, ways: string): string {
  const first = ways.split(';')[0] ?? ''
  return `${category}:${first.replace(/\.[fmosnav](?![а-яё])|[*()?]/gi, '').trim()}`
}

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
    entries.push({
      name: nameOf(category, ways),
      category,
      level,
      patterns: listPatterns(ways),
      except: [...listPatterns(excepted.replace(/@[a-z]+/g, '')), ...named],
    })
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

/** Patterns by the beginning of their first word, so that each word of a letter meets only a few. */
export type PatternIndex<T> = ReadonlyMap<string, readonly { pattern: Pattern; of: T }[]>

export function indexPatterns<T>(
  items: readonly T[],
  patternsOf: (item: T) => readonly Pattern[],
): PatternIndex<T> {
  const index = new Map<string, { pattern: Pattern; of: T }[]>()
  for (const of of items)
    for (const pattern of patternsOf(of))
      for (const key of keysOf(pattern)) index.set(key, [...(index.get(key) ?? []), { pattern, of }])
  return index
}

/** What may begin with this word. */
export function* candidates<T>(index: PatternIndex<T>, text: string) {
  for (let length = Math.min(3, text.length); length >= 0; length--) {
    const found = index.get(text.slice(0, length))
    if (found) yield* found
  }
}
