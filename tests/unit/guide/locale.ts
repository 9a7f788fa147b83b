import deAbout from '@/locales/de/about.json'
import deGuide from '@/locales/de/guide.json'
import deHome from '@/locales/de/home.json'
import enAbout from '@/locales/en/about.json'
import enGuide from '@/locales/en/guide.json'
import enHome from '@/locales/en/home.json'
import ruAbout from '@/locales/ru/about.json'
import ruGuide from '@/locales/ru/guide.json'
import ruHome from '@/locales/ru/home.json'

export const tags = ['en', 'ru', 'de'] as const
export type Tag = (typeof tags)[number]

/** Sentences by dotted key, `rule.env01`. */
export type Sentences = ReadonlyMap<string, string>

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const dotted = path ? `${path}.${key}` : key
    return typeof value === 'string' ? [[dotted, value] as [string, string]] : flatten(value, dotted)
  })
}

const files = {
  guide: { en: enGuide, ru: ruGuide, de: deGuide },
  home: { en: enHome, ru: ruHome, de: deHome },
  about: { en: enAbout, ru: ruAbout, de: deAbout },
}

export const namespaces = ['guide', 'home', 'about'] as const

/** The sentences of one namespace in one language. */
export function readSentences(namespace: keyof typeof files, tag: Tag): Sentences {
  return new Map(flatten(files[namespace][tag]))
}

const plural = /_(zero|one|two|few|many|other)$/

/** The key without its plural ending; languages differ in how many of those they have. */
export const stem = (key: string) => key.replace(plural, '')

/** The plural endings in use for each counted key: `{ 'nav.rules' => ['one', 'other'] }`. */
export function pluralSets(sentences: Sentences): Map<string, string[]> {
  const sets = new Map<string, string[]>()
  for (const key of sentences.keys()) {
    const category = plural.exec(key)?.[1]
    if (category) sets.set(stem(key), [...(sets.get(stem(key)) ?? []), category].sort())
  }
  return sets
}

/** The names in `{{braces}}`, sorted. */
export const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map((m) => m[1]).sort()
