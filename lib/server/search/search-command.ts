import 'server-only'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DirectoryMissing, DirectoryReadOnly, DirectoryUnreadable } from '../db/errors'
import { EnvUnreadable } from '../env'
import { buildSearchIndex } from './build-search-index'
import { loadEntries, searchDirectory } from './directory-index'
import { search } from './search'
import type { Hit } from './search-entry'
import {
  readSpellingTable,
  type SpellingScore,
  SpellingTableFaulty,
  scoreSpellings,
  spellingEntries,
} from './spelling-table'

/** Where a command writes. */
export type Say = { out: (text: string) => void; fault: (text: string) => void }

const usage = 'Usage: npm run -s search -- "name or place" [--json] [--limit N] | --file TABLE.tsv [--json]'

async function scoreFile(file: string): Promise<SpellingScore> {
  const rows = readSpellingTable(readFileSync(file, 'utf8'))
  const entries = [...(await loadEntries()), ...spellingEntries(rows)]
  const index = buildSearchIndex(entries)
  return scoreSpellings(rows, entries, (query) => search(index, query, { limit: 5 }))
}

function printHits(hits: readonly Hit[], asJson: boolean, say: Say): void {
  const rows = hits.map(({ id, slug, kind, name }) => ({ id, slug, kind, name }))
  if (asJson) say.out(`${JSON.stringify(rows, null, 2)}\n`)
  else if (rows.length === 0) say.out('Nobody and nothing found.\n')
  else for (const row of rows) say.out(`${row.kind.padEnd(9)} ${row.slug.padEnd(36)} ${row.name}\n`)
}

function printScore(
  { recallAt1, recallAt5, queries, misses }: SpellingScore,
  asJson: boolean,
  say: Say,
): void {
  if (asJson) say.out(`${JSON.stringify({ recallAt1, recallAt5, queries, misses }, null, 2)}\n`)
  else {
    say.out(`${queries} queries: first ${recallAt1} %, among the first five ${recallAt5} %\n`)
    for (const { query, ru } of misses) say.out(`missed: ${query} (${ru})\n`)
  }
}

function isExpected(fault: unknown): fault is Error {
  const kinds = [DirectoryMissing, DirectoryUnreadable, DirectoryReadOnly, EnvUnreadable]
  return kinds.some((kind) => fault instanceof kind)
}

/** Says what went wrong without the query in it, and returns the exit code. */
function explain(fault: unknown, say: Say): number {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  if (isExpected(fault)) say.fault(`${fault.message}\n`)
  else if (code.startsWith('ERR_PARSE_ARGS')) say.fault(`${usage}\n`)
  else if (fault instanceof SpellingTableFaulty) say.fault(`${fault.message}\n`)
  else if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    say.fault(`The table cannot be read (${code})\n`)
  else say.fault(`The search failed (${fault instanceof Error ? fault.name : 'unknown fault'})\n`)
  return isExpected(fault) || code.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}

async function answer(args: readonly string[], say: Say): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, file: { type: 'string' }, limit: { type: 'string' } },
  })
  const asJson = values.json ?? false
  if (values.file !== undefined) {
    printScore(await scoreFile(values.file), asJson, say)
    return 0
  }
  const limit = Number(values.limit ?? 20)
  if (positionals.length === 0 || !Number.isInteger(limit) || limit < 1) {
    say.fault(`${usage}\n`)
    return 2
  }
  printHits(await searchDirectory(positionals.join(' '), { limit }), asJson, say)
  return 0
}

/**
 * The shell's search (docs/search.md). Returns the exit code: 0 answered, also when nothing was found, 1 the
 * table cannot be read, 2 nothing asked or no directory. Never throws; no message holds the query.
 */
export async function runSearchCommand(args: readonly string[], say: Say): Promise<number> {
  try {
    return await answer(args, say)
  } catch (fault) {
    return explain(fault, say)
  }
}
