import { writeFileSync } from 'node:fs'
import MiniSearch from 'minisearch'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { openDatabase } from '@/lib/server/db/open'

export type OtherSearch = { name: string; builtMs: number; search: (query: string) => string[] }

const namesOf = ({ id, name: { surname, given, patronymic, latin } }: PrisonerRecord) => ({
  id,
  russian: [surname, given, patronymic].join(' '),
  latin,
})

/** MiniSearch as its documentation sets it up for names: beginnings and a bounded number of typing errors. */
export function miniSearch(people: readonly PrisonerRecord[]): OtherSearch {
  const start = performance.now()
  const index = new MiniSearch({ fields: ['russian', 'latin'] })
  index.addAll(people.map(namesOf))
  return {
    name: 'MiniSearch, prefix, fuzzy 0.2',
    builtMs: performance.now() - start,
    search: (query) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2, combineWith: 'AND' })
        .slice(0, 20)
        .map(({ id }) => id),
  }
}

/** SQLite's own full-text index on the same names, in a `file` of its own: words with their beginnings, best first. */
export function fts5(people: readonly PrisonerRecord[], file: string): OtherSearch {
  const start = performance.now()
  writeFileSync(file, '')
  const db = openDatabase(file, 'write')
  db.exec(
    "CREATE VIRTUAL TABLE names USING fts5(id UNINDEXED, russian, latin, tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
  )
  const insert = db.prepare('INSERT INTO names VALUES (?, ?, ?)')
  db.exec('BEGIN')
  for (const { id, russian, latin } of people.map(namesOf)) insert.run(id, russian, latin)
  db.exec('COMMIT')
  const select = db.prepare('SELECT id FROM names WHERE names MATCH ? ORDER BY rank LIMIT 20').raw()
  return {
    name: 'SQLite FTS5, prefix',
    builtMs: performance.now() - start,
    search: (query) => {
      const words = query.match(/[\p{L}\d]+/gu) ?? []
      if (words.length === 0) return []
      return (select.all(words.map((word) => `"${word}"*`).join(' ')) as [string][]).map(([id]) => id)
    },
  }
}
