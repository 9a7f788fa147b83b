import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

type Entry = { heads: string[]; body: string }

/** The entries «head head … : links ;» of a dictionary file; comments begin with a percent sign. */
function entriesOf(text: string): Entry[] {
  return text
    .replace(/%.*/g, '')
    .split(';')
    .flatMap((entry) => {
      const colon = entry.indexOf(':')
      if (colon < 0) return []
      return [{ heads: entry.slice(0, colon).trim().split(/\s+/), body: entry.slice(colon + 1) }]
    })
}

/** Nouns and adjectives; its verbs come with every participle, most of them never written. */
const WANTED = /\.[na][^.]*$/

/**
 * The nouns (names too) and adjectives of the Russian dictionary of Link Grammar, in all their forms. Its stems and its
 * endings carry the names of the links that join them.
 *
 * @param folder `ru` of the data, with stem.dict, suffix.dict and words/ (Link Grammar 5.12, LGPL-2.1)
 */
export function readLinkGrammarForms(folder: string): Set<string> {
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  const endings = new Map<string, Set<string>>()
  for (const { heads, body } of entriesOf(read('suffix.dict'))) {
    for (const head of heads) {
      if (!head.startsWith('=') || !WANTED.test(head)) continue
      const ending = head.slice(1).replace(/\.[^.]*$/, '')
      for (const link of body.match(/LL[A-Z]+(?=-)/g) ?? [])
        endings.set(link, (endings.get(link) ?? new Set()).add(ending))
    }
  }
  const included = (head: string) => {
    if (!head.startsWith('/ru/')) return [head]
    const name = head.slice('/ru/'.length)
    return existsSync(path.join(folder, name)) ? read(name).split(/\s+/).filter(Boolean) : []
  }
  const forms = new Set<string>()
  for (const { heads, body } of entriesOf(read('stem.dict'))) {
    const links = body.match(/LL[A-Z]+(?=\+)/g) ?? []
    for (const word of heads.flatMap(included)) {
      if (word.endsWith('.=')) {
        for (const link of links)
          for (const ending of endings.get(link) ?? []) forms.add(word.slice(0, -2) + ending)
      } else if (WANTED.test(word)) forms.add(word.replace(/\.[^.]*$/, ''))
    }
  }
  return forms
}
