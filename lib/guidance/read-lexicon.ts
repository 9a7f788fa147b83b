import { type Pattern, readPattern } from './pattern'
import type { Category, Level } from './types'

/** One way to say one thing. */
export type Entry = {
  /** `war:танк`: the category and what it looks for, without marks. */
  name: string
  category: Category
  level: Level
  pattern: Pattern
  /** Says nothing alone: counts only beside the addressee, the state or another word of such matters. */
  weak: boolean
  /** Lists of which any pattern nearby makes the entry harmless. */
  harmless: readonly HarmlessList[]
}

/**
 * What makes entries harmless: a named group, or what one line says of its own. Told apart by identity. A group
 * yields where the sentence is grave; a line's own words, which are idioms, never do.
 */
export type HarmlessList = { patterns: readonly Pattern[]; yields?: true }

const listWays = (written: string) => written.split(';').filter((one) => one.trim() !== '')

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
  groups: Readonly<Record<string, HarmlessList>>,
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
    const harmless = [...excepted.replace('@weak', '').matchAll(/@([a-z]+)/g)].map(([, name = '']) => {
      const group = groups[name]
      if (!group) throw new Error(`guidance: no group «${name}»`)
      return group
    })
    const own = listWays(excepted.replace(/@[a-z]+/g, '')).map(readPattern)
    if (own.length > 0) harmless.push({ patterns: own })
    for (const way of listWays(ways))
      entries.push({
        name: nameOf(category, way),
        category,
        level,
        pattern: readPattern(way),
        weak: excepted.includes('@weak'),
        harmless,
      })
  }
  return entries
}

/** Named lists of what makes a word harmless: `story = книг.f; роман.m`. */
export function readGroups(lines: string): Record<string, HarmlessList> {
  return Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => {
        const [name = '', ways = ''] = line.split('=')
        return [name.trim(), { patterns: listWays(ways).map(readPattern), yields: true }]
      }),
  )
}
