/** What the importer says of a row, from the gravest to the mildest: a row gets the gravest that applies. */
export const verdicts = [
  'skip',
  'block',
  'reject row',
  'ask',
  'reject field',
  'warn',
  'duplicate',
  'repair',
  'match',
  'accept+note',
  'accept',
] as const
export type Verdict = (typeof verdicts)[number]

/** One remark on a row. `text` is a whole English sentence without the row's number. */
export type Remark = { verdict: Verdict; column: string | null; value: string; text: string }

/** Applied without a question; everything else waits for the volunteer. */
export const applied: ReadonlySet<Verdict> = new Set([
  'accept',
  'accept+note',
  'repair',
  'match',
  'reject field',
])

export function gravest(remarks: readonly Remark[]): Verdict {
  return verdicts.find((verdict) => remarks.some((remark) => remark.verdict === verdict)) ?? 'accept'
}

const SHOWN_CHARACTERS = 120

/** Control characters and what hides would not survive a terminal. */
function shown(value: string): string {
  const visible = value
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`)
  return visible.length > SHOWN_CHARACTERS ? `${visible.slice(0, SHOWN_CHARACTERS)}…` : visible
}

/** @example 'row 8, «Индекс», «43350»: five digits, six are needed.' */
export function sentenceOf(row: number, { column, value, text }: Remark): string {
  const place = [
    `row ${row}`,
    ...(column === null ? [] : [`«${column}»`, value === '' ? 'empty' : `«${shown(value)}»`]),
  ]
  return `${place.join(', ')}: ${text}`
}
