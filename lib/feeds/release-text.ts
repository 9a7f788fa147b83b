/** One record on a few lines, a field a line: a change reads as a change of that field. */
export function recordText(record: object): string {
  const fields = Object.entries(record).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  )
  return `{\n${fields.join(',\n')}\n}`
}

/** Records, in the order given, as one JSON array: the form of the files in `prisma/directory`. */
export function recordsText(records: readonly object[]): string {
  return `[\n${records.map(recordText).join(',\n')}\n]`
}
