import { CsvError, parse } from 'csv-parse/sync'
import { type Column, columnOf } from './columns'
import { ListUnreadable } from './fault'

export const MAX_ROWS = 100_000
const MAX_COLUMNS = 60
const MAX_RECORD_CHARACTERS = 100_000

/** A row's cells as they stand in the file, with the headings they stand under. */
export type RawRow = { cells: readonly string[] }
export type Table = {
  /** Headings as in the file, in its order. */
  headings: readonly string[]
  /** What each heading means; null: not read. */
  columns: readonly (Column | null)[]
  rows: readonly RawRow[]
}

const separators = [';', ',', '\t', '|'] as const

function parseWith(text: string, delimiter: string, to?: number): string[][] {
  return parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: false,
    max_record_size: MAX_RECORD_CHARACTERS,
    ...(to === undefined ? {} : { to }),
  }) as string[][]
}

function recognised(headings: readonly string[]): number {
  return new Set(headings.map(columnOf).filter((column) => column !== null)).size
}

/** The separator under which most headings make sense. */
function separatorOf(text: string): string {
  const firstLine = text.slice(0, 20_000)
  const scored = separators.map((separator) => {
    try {
      return { separator, score: recognised(parseWith(firstLine, separator, 1)[0] ?? []) }
    } catch {
      return { separator, score: 0 }
    }
  })
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

function explain(error: unknown): string {
  if (!(error instanceof CsvError)) return 'The table cannot be read.'
  const line = 'lines' in error ? ` near line ${String(error.lines)}` : ''
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return `A row${line} is longer than ${MAX_RECORD_CHARACTERS} characters: is a quotation mark left open?`
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return `A quotation mark is opened and never closed${line}.`
  return `The quotation marks${line} do not close where a cell ends.`
}

/** Empty lines at the end are the editor's, not the volunteer's. */
function withoutTail(rows: readonly string[][]): readonly string[][] {
  let end = rows.length
  while (end > 0 && rows[end - 1]?.every((cell) => cell.trim() === '') && rows[end - 1]?.length === 1) end--
  return rows.slice(0, end)
}

/** Checks the headings and the number of rows; shared by CSV and JSON. Throws ListUnreadable. */
export function tableOf(headings: readonly string[], rows: readonly string[][]): Table {
  const columns = headings.map(columnOf)
  if (headings.length > MAX_COLUMNS)
    throw new ListUnreadable(`The list has ${headings.length} columns; ${MAX_COLUMNS} are read at most.`)
  if (!columns.includes('name') && !columns.includes('surname'))
    throw new ListUnreadable(
      'The first row must hold headings, and one of them must be the name: «ФИО», «Фамилия», «Name» (docs/importing.md).',
    )
  const doubled = columns.find((column, at) => column !== null && columns.indexOf(column) !== at)
  if (doubled)
    throw new ListUnreadable(
      `Two headings mean the same: ${headings.filter((_, at) => columns[at] === doubled).join(', ')}.`,
    )
  if (rows.length > MAX_ROWS)
    throw new ListUnreadable(
      `The list has ${rows.length} rows; ${MAX_ROWS} are read at most. Please divide it.`,
    )
  return { headings, columns, rows: rows.map((cells) => ({ cells })) }
}

/** Reads a decoded CSV: separators `;` `,` tab `|`, quoted cells with line breaks. Throws ListUnreadable. */
export function readTable(text: string): Table {
  const named = /^sep=(.)\r?\n/iu.exec(text)
  const body = named ? text.slice(named[0].length) : text
  if (body.trim() === '') throw new ListUnreadable('The file is empty.')
  try {
    const [headings = [], ...rows] = parseWith(body, named?.[1] ?? separatorOf(body))
    return tableOf(
      headings.map((heading) => heading.trim()),
      [...withoutTail(rows)],
    )
  } catch (error) {
    throw error instanceof ListUnreadable ? error : new ListUnreadable(explain(error))
  }
}
