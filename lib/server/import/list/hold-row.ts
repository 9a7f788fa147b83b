import type { PrisonerRecord } from '@/lib/prisoner/record'
import { columns } from './columns'
import { judgeRow, type Known, type RowFinding } from './judge-row'
import { isNameLike, readName } from './read-name'
import { headingOf, type ReadRow, readRow } from './read-row'
import type { Table } from './read-table'
import { overhang, shiftOf } from './row-shape'
import { newRecord } from './take-over'
import type { Remark } from './verdict'

/** A row that can be read, held against the people known so far. */
export type HeldRow = {
  row: ReadRow
  number: number
  finding: RowFinding
  newcomer: PrisonerRecord | null
  /** The name as it stands in the row. */
  written: string
}

/** A row that cannot, and whom it seems to be about. */
export type Unreadable = { remark: Remark; id: string | null }

/** Whom a row that cannot be read is about, to say so: by a name in any of its cells, else by its page. */
function whomItNames(cells: readonly string[], known: Known): string | null {
  for (const cell of cells) {
    const text = cell.trim()
    if (!isNameLike(text)) continue
    const fits = known.people.find(readName(text), text, null)
    if (fits.length === 1 && fits[0]?.exact) return fits[0].person.id
  }
  for (const cell of cells) {
    const id = known.bySource.get(cell.trim())
    if (id) return id
  }
  return null
}

/** Reads rows of a table one by one and holds them against `known`, as it is at that moment; null for an empty row. */
export function rowHolder(table: Table, known: Known, today: string) {
  const heading = headingOf(table)
  const columnAt = new Map(columns.map((column) => [column as string, table.columns.indexOf(column)]))
  const nameAt = table.columns.findIndex((column) => column === 'name' || column === 'surname')

  return (cells: readonly string[], number: number): HeldRow | Unreadable | null => {
    const reject = (text: string, column: string | null, value: string): Unreadable => ({
      remark: { verdict: 'reject row', column, value, text },
      id: whomItNames(cells, known),
    })
    if (cells.every((cell) => cell.replace(/[\s\p{Cf}]/gu, '') === '')) return null
    const shift = shiftOf(cells, table, today)
    if (shift !== 0) {
      const where = `the cells are shifted by ${Math.abs(shift)} to the ${shift > 0 ? 'right' : 'left'}`
      const nameCell = cells[nameAt] ?? ''
      const text = `${where}: ${nameCell.trim() === '' ? 'the first cell is empty' : 'what stands here belongs under another heading'}, and other cells stand under the wrong headings too. Nothing is guessed; please mend the row.`
      return reject(text, table.headings[nameAt] ?? null, nameCell)
    }
    const extra = overhang(cells, table)
    if (extra > 0) {
      const text = `${extra} more filled ${extra === 1 ? 'cell' : 'cells'} than headings; a separator stands inside a cell. Nothing is guessed; please mend the row.`
      return reject(text, table.headings.at(-1) ?? null, cells.slice(table.headings.length).join(' '))
    }
    const row = readRow(cells, table, today)
    const fatal = row.remarks.find(({ verdict }) => verdict === 'reject row')
    if (fatal) return reject(fatal.text, fatal.column, fatal.value)
    const raw = (column: string) => (cells[columnAt.get(column) ?? -1] ?? '').trim()
    const finding = judgeRow(row, known, heading, raw)
    const newcomer = finding.newcomer && newRecord(finding.newcomer, row, finding, 'list')
    return { row, number, finding, newcomer, written: raw('name') || raw('surname') }
  }
}
