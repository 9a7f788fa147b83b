import { ListUnreadable } from './fault'
import { type Table, tableOf } from './read-table'

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.map(cellOf).join(', ')
  throw new ListUnreadable('A row of the JSON list holds an object where a text or a number is expected.')
}

function rowsOf(parsed: unknown): unknown {
  if (Array.isArray(parsed)) return parsed
  if (typeof parsed !== 'object' || parsed === null) return null
  const lists = Object.entries(parsed).filter(([name]) => ['rows', 'people', 'prisoners'].includes(name))
  return lists[0]?.[1]
}

/** A JSON list of flat objects, its keys read like headings. Throws ListUnreadable. */
export function readJsonList(parsed: unknown): Table {
  const rows = rowsOf(parsed)
  if (!Array.isArray(rows) || rows.length === 0)
    throw new ListUnreadable('The JSON holds no list of people: `[{"name": …, "facility": …}, …]`.')
  const objects = rows.map((row: unknown, at) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return new Map(Object.entries(row))
    throw new ListUnreadable(`Row ${at + 1} of the JSON list is no object.`)
  })
  const headings = [...new Set(objects.flatMap((row) => [...row.keys()]))]
  return tableOf(
    headings,
    objects.map((row) => headings.map((heading) => cellOf(row.get(heading)))),
  )
}
