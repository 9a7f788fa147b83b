// `npm run -s search -- "query" [--json] [--limit N]`: people and places by any spelling, best first.
// `npm run -s search -- --file TABLE.tsv [--json]`: how many spellings of a table are found (docs/search.md).
// Exit codes: 0 answered (nothing found too), 1 the table cannot be read, 2 no query or no directory.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { DirectoryMissing, DirectoryReadOnly, DirectoryUnreadable } from '@/lib/server/db/errors'
import { EnvUnreadable } from '@/lib/server/env'
import { buildSearchIndex } from '@/lib/server/search/build-search-index'
import { loadEntries, searchDirectory } from '@/lib/server/search/directory-index'
import { search } from '@/lib/server/search/search'
import type { Hit } from '@/lib/server/search/search-entry'
import {
  readSpellingTable,
  type SpellingScore,
  SpellingTableFaulty,
  scoreSpellings,
  spellingEntries,
} from '@/lib/server/search/spelling-table'

const usage = 'Usage: npm run -s search -- "name or place" [--json] [--limit N] | --file TABLE.tsv [--json]'

async function scoreFile(file: string): Promise<SpellingScore> {
  const rows = readSpellingTable(readFileSync(file, 'utf8'))
  const entries = [...(await loadEntries()), ...spellingEntries(rows)]
  const index = buildSearchIndex(entries)
  return scoreSpellings(rows, entries, (query) => search(index, query, { limit: 5 }))
}

function printHits(hits: readonly Hit[], asJson: boolean): void {
  const rows = hits.map(({ id, slug, kind, name }) => ({ id, slug, kind, name }))
  if (asJson) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else if (rows.length === 0) process.stdout.write('Nobody and nothing found.\n')
  else
    for (const row of rows) process.stdout.write(`${row.kind.padEnd(9)} ${row.slug.padEnd(36)} ${row.name}\n`)
}

function printScore({ recallAt1, recallAt5, queries, misses }: SpellingScore, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify({ recallAt1, recallAt5, queries, misses }, null, 2)}\n`)
  else {
    process.stdout.write(`${queries} queries: first ${recallAt1} %, among the first five ${recallAt5} %\n`)
    for (const { query, ru } of misses) process.stdout.write(`missed: ${query} (${ru})\n`)
  }
}

function isExpected(fault: unknown): fault is Error {
  const kinds = [DirectoryMissing, DirectoryUnreadable, DirectoryReadOnly, EnvUnreadable]
  return kinds.some((kind) => fault instanceof kind)
}

/** Says what went wrong without the query in it, and returns the exit code. */
function explain(fault: unknown): number {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  if (isExpected(fault)) process.stderr.write(`${fault.message}\n`)
  else if (code.startsWith('ERR_PARSE_ARGS')) process.stderr.write(`${usage}\n`)
  else if (fault instanceof SpellingTableFaulty) process.stderr.write(`${fault.message}\n`)
  else if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    process.stderr.write(`The table cannot be read (${code})\n`)
  else process.stderr.write(`The search failed (${fault instanceof Error ? fault.name : 'unknown fault'})\n`)
  return isExpected(fault) || code.startsWith('ERR_PARSE_ARGS') ? 2 : 1
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, file: { type: 'string' }, limit: { type: 'string' } },
  })
  const asJson = values.json ?? false
  if (values.file !== undefined) {
    printScore(await scoreFile(values.file), asJson)
    return 0
  }
  const limit = Number(values.limit ?? 20)
  if (positionals.length === 0 || !Number.isInteger(limit) || limit < 1) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  printHits(await searchDirectory(positionals.join(' '), { limit }), asJson)
  return 0
}

process.exitCode = await main().catch(explain)
