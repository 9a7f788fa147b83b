import 'server-only'

/** Where a directory file says something that cannot be: one line for whoever edits it. */
export type Fault = {
  file: string
  /** Counted from 1; null where the fault is the file's. */
  row: number | null
  id: string | null
  /** `address.postcode`; null where the fault is the row's. */
  field: string | null
  message: string
}

/** @example 'prisoners.json, row 12 (memopzk-7819), placements.0.postcode: is not six digits' */
export function faultLine({ file, row, id, field, message }: Fault): string {
  const place = [file, row === null ? null : `row ${row}${id ? ` (${id})` : ''}`, field].filter(Boolean)
  return `${place.join(', ')}: ${message}`
}

const SHOWN = 20

/** The directory files cannot be loaded; nothing was changed. */
export class DirectoryFilesFaulty extends Error {
  override name = 'DirectoryFilesFaulty'
  constructor(readonly faults: readonly Fault[]) {
    const lines = faults.slice(0, SHOWN).map(faultLine)
    const more = faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more`] : []
    super([...lines, ...more].join('\n'))
  }
}
