import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { languages, namespaces, sourceLanguage } from '@/lib/i18n/languages'
import { listSources, root } from '../architecture/import-graph'

type Sentences = { [key: string]: string | Sentences }

const read = (lang: string, namespace: string): Sentences =>
  JSON.parse(readFileSync(path.join(root, 'locales', lang, `${namespace}.json`), 'utf8'))

/** Every sentence with its full key: `list.found_one` → «{{count}} person found». */
function flatten(sentences: Sentences, prefix = ''): [key: string, text: string][] {
  return Object.entries(sentences).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as [string, string]]
      : flatten(value, `${prefix}${key}.`),
  )
}

const pluralEnd = /_(?:zero|one|two|few|many|other)$/
const stem = (key: string) => key.replace(pluralEnd, '')
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] as string).sort()

const others = languages.filter(({ tag }) => tag !== sourceLanguage)
const cases = others.flatMap(({ tag }) => namespaces.map((namespace) => [tag, namespace] as const))

describe('every language is whole', () => {
  it.each(languages)('$tag has every namespace and nothing else', ({ tag }) => {
    expect(readdirSync(path.join(root, 'locales', tag)).sort()).toEqual(
      namespaces.map((name) => `${name}.json`).sort(),
    )
  })

  it.each(cases)('%s/%s has the keys of the source language', (lang, namespace) => {
    const keys = (tag: string) => [...new Set(flatten(read(tag, namespace)).map(([key]) => stem(key)))].sort()
    expect(keys(lang)).toEqual(keys(sourceLanguage))
  })

  it.each(languages.flatMap(({ tag }) => namespaces.map((namespace) => [tag, namespace] as const)))(
    '%s/%s has just the plural forms its language needs',
    (lang, namespace) => {
      const wanted = new Intl.PluralRules(lang).resolvedOptions().pluralCategories.slice().sort()
      const forms = new Map<string, string[]>()
      for (const [key] of flatten(read(lang, namespace))) {
        const form = pluralEnd.exec(key)?.[0].slice(1)
        if (form) forms.set(stem(key), [...(forms.get(stem(key)) ?? []), form].sort())
      }
      expect([...forms].filter(([, have]) => have.join() !== wanted.join())).toEqual([])
    },
  )

  it.each(cases)('%s/%s fills the same places as the source language', (lang, namespace) => {
    const places = (tag: string) => {
      const all = new Map<string, Set<string>>()
      for (const [key, text] of flatten(read(tag, namespace)))
        all.set(stem(key), new Set([...(all.get(stem(key)) ?? []), ...placeholders(text)]))
      return all
    }
    const [source, target] = [places(sourceLanguage), places(lang)]
    // A language may leave a place out (Russian does not decline names), but never invent one.
    const invented = [...target].flatMap(([key, names]) =>
      [...names].filter((name) => !source.get(key)?.has(name)).map((name) => `${key}: ${name}`),
    )
    expect(invented).toEqual([])
  })

  it.each(languages.flatMap(({ tag }) => namespaces.map((namespace) => [tag, namespace] as const)))(
    '%s/%s has no empty sentence, no straight quote and no three dots',
    (lang, namespace) => {
      const mayBeEmpty = new Set(['when.none'])
      const bad = flatten(read(lang, namespace)).filter(
        ([key, text]) => (text.trim() === '' && !mayBeEmpty.has(key)) || /["]|\.\.\.|\s'|'\s/.test(text),
      )
      expect(bad).toEqual([])
    },
  )

  it.each(others)('$tag is not left in the source language', ({ tag }) => {
    const same = namespaces.flatMap((namespace) => {
      const source = new Map(flatten(read(sourceLanguage, namespace)))
      return flatten(read(tag, namespace)).filter(
        ([key, text]) =>
          source.get(key) === text && /\p{L}{4}.*\s.*\p{L}{4}/u.test(text.replace(/\{\{.*?\}\}/g, '')),
      )
    })
    expect(same.filter(([key]) => !/^RU-|^UA-|^service\./.test(key))).toEqual([])
  })
})

describe('words never used', () => {
  const never =
    /anonym(?!ous pen)|\bleaves no trace|deleted for ever|end-to-end|100\s?%\s?(?:secure|sicher|безопас)|анонимн|не оставляет следов|сквозн\S+ шифров|spurlos/i
  it.each(languages)('$tag', ({ tag }) => {
    const found = namespaces.flatMap((namespace) =>
      flatten(read(tag, namespace)).filter(([, text]) => never.test(text)),
    )
    expect(found).toEqual([])
  })
})

describe('no key is unused', () => {
  const code = listSources()
    .filter((file) => /^(?:app|components|lib)\//.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n')
  // Template keys (`state.write.${…}`) and lists of names use a key by its parts.
  const templates = [...code.matchAll(/`([\w.-]*\$\{[^`]*)`/g)].map(
    (match) =>
      new RegExp(
        `^${(match[1] as string)
          .split(/\$\{[^}]*\}+/)
          .map((part) => part.replace(/[.*+?^()|[\]\\]/g, '\\$&'))
          .join('.+')}$`,
      ),
  )
  it.each(namespaces.filter((name) => name !== 'regions' && name !== 'designs'))('%s', (namespace) => {
    const unused = flatten(read(sourceLanguage, namespace))
      .map(([key]) => stem(key).replace(/_(?:m|f)$/, ''))
      .filter((key) => !code.includes(`'${key}'`) && !templates.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })
})

describe('no key is missing', () => {
  const known = new Set(
    namespaces.flatMap((namespace) =>
      flatten(read(sourceLanguage, namespace)).map(([key]) => stem(key).replace(/_(?:m|f)$/, '')),
    ),
  )
  const asked = listSources()
    .filter((file) => /^(?:app|components)\//.test(file))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(root, file), 'utf8').matchAll(
          /\b(?:t|words|common)(?:\.\w+)?\(\s*'([\w.-]+)'/g,
        ),
      ].map((match) => [file, match[1] as string] as const),
    )
  it('finds every sentence that the code asks for by name', () => {
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter(([, key]) => !known.has(key))).toEqual([])
  })
})
