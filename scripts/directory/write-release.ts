import { writeFileSync } from 'node:fs'
import path from 'node:path'

/** One record on a few lines, a field a line: a change reads as a change of that field. */
function formatRecord(record: object): string {
  const fields = Object.entries(record).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${fields.join(',\n')}\n}`
}

/** Writes the records, in the order given, as one JSON array. */
export function writeRecords(folder: string, name: string, records: readonly object[]): void {
  writeFileSync(path.join(folder, name), `[\n${records.map(formatRecord).join(',\n')}\n]\n`)
}

export function writeRecord(folder: string, name: string, record: object): void {
  writeFileSync(path.join(folder, name), `${formatRecord(record)}\n`)
}
