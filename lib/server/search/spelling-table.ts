import type { Hit, SearchEntry } from './search-entry'

/** One name of a table of spellings, with the spellings seen in other languages. */
export type SpellingRow = { ru: string; isGivenName: boolean; spellings: readonly string[] }

export type SpellingScore = {
  /** Share of queries whose first (one of the first five) results has the name, in percent. */
  recallAt1: number
  recallAt5: number
  queries: number
  /** Not among the first five. */
  misses: { query: string; ru: string }[]
}

/** The table cannot be used; the message says what it lacks, never what it holds. */
export class SpellingTableFaulty extends Error {
  override name = 'SpellingTableFaulty'
}

/**
 * Reads a table of spellings: a header line, tabs, the Russian name in column `ru`, `first` or `last` in
 * column `kind`, every other cell one or more spellings parted by `;`.
 *
 * @throws SpellingTableFaulty
 */
export function readSpellingTable(tsv: string): SpellingRow[] {
  const [header, ...lines] = tsv.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const columns = header?.split('\t').map((column) => column.trim()) ?? []
  const ru = columns.indexOf('ru')
  const kind = columns.indexOf('kind')
  if (ru < 0) throw new SpellingTableFaulty('The table has no column «ru»')
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const name = cells[ru]?.trim() ?? ''
    if (name === '') return []
    const spellings = cells
      .filter((_, place) => place !== ru && place !== kind)
      .flatMap((cell) => cell.split(';').map((spelling) => spelling.trim()))
      .filter((spelling) => spelling !== '')
    return [{ ru: name, isGivenName: cells[kind]?.trim() === 'first', spellings }]
  })
}

/** The table's names as entries, so that they can be found beside the directory's. */
export function spellingEntries(rows: readonly SpellingRow[]): SearchEntry[] {
  return rows.map(({ ru, isGivenName }, place) => ({
    id: `table-${place + 1}`,
    slug: `table-${place + 1}`,
    kind: 'prisoner',
    name: ru,
    terms: [{ text: ru, role: isGivenName ? 'given' : 'surname' }],
  }))
}

/** Runs every spelling as a query: a hit is any result whose surname or given name is the row's name. */
export function scoreSpellings(
  rows: readonly SpellingRow[],
  entries: readonly SearchEntry[],
  searchFor: (query: string) => readonly Hit[],
): SpellingScore {
  const namesOf = new Map(entries.map(({ id, terms }) => [id, new Set(terms.flatMap(nameOf))]))
  let queries = 0
  let first = 0
  const misses: SpellingScore['misses'] = []
  for (const { ru, spellings } of rows) {
    for (const query of spellings) {
      const place = searchFor(query)
        .slice(0, 5)
        .findIndex(({ id }) => namesOf.get(id)?.has(plain(ru)))
      queries++
      if (place === 0) first++
      if (place < 0) misses.push({ query, ru })
    }
  }
  const percent = (count: number) => (queries === 0 ? 0 : Math.round((count / queries) * 10_000) / 100)
  return { recallAt1: percent(first), recallAt5: percent(queries - misses.length), queries, misses }
}

function nameOf({ text, role }: SearchEntry['terms'][number]): string[] {
  return role === 'surname' || role === 'given' ? [plain(text)] : []
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е')
}
