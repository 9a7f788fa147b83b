import { neutraliseCell } from '@/lib/form/spreadsheet-cell'

export type Cell = string | number | boolean | null

/** A column of a table: its heading and where its value comes from. */
export type Column<T> = { name: string; of: (record: T) => Cell }

const mustQuote = /[",;\t\r\n]|^\s|\s$/

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const safe = neutraliseCell(cell)
  return mustQuote.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as CSV (RFC 4180): commas, CRLF, a heading line, and a byte-order mark, without which spreadsheets read
 * Cyrillic as noise. Texts can't run as formulas; `restoreCell` undoes that.
 */
export function writeCsv<T>(columns: readonly Column<T>[], records: readonly T[]): string {
  const rows = records.map((record) => columns.map(({ of }) => cellText(of(record))))
  return `\ufeff${[columns.map(({ name }) => name), ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`
}
