import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordsText, recordText } from '@/lib/feeds/release-text'

/** Writes the records, in the order given, as one JSON array. */
export function writeRecords(folder: string, name: string, records: readonly object[]): void {
  writeFileSync(path.join(folder, name), `${recordsText(records)}\n`)
}

export function writeRecord(folder: string, name: string, record: object): void {
  writeFileSync(path.join(folder, name), `${recordText(record)}\n`)
}
