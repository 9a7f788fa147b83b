// A spreadsheet runs a cell that begins with = + - @ (or, for DDE, | and %), also behind blanks and invisible characters
// and in full-width form; opened with `;` or a tab as separator it sees a beginning where we see the middle of a cell.
// What libraries escape is less than that, and none of it can be undone (measured: papaparse, csv-stringify). Exports and imports both go through here.

const starter = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@|%\u2212]/u
const number = /^[+-]?\d[\d ]*(?:[.,]\d+)?$/
const separator = /([;\t\r\n])/

const isLive = (piece: string) => starter.test(piece.normalize('NFKC')) && !number.test(piece)

/**
 * A text no spreadsheet takes for a formula: a live piece gets an apostrophe before it. Plain numbers («+7 495»,
 * «-12,5») stay as they are. `restoreCell` gives back exactly what went in.
 *
 * @example neutraliseCell('=1+1') // "'=1+1"
 */
export function neutraliseCell(text: string): string {
  return text
    .split(separator)
    .map((piece) => (isLive(piece) ? `'${piece}` : piece))
    .join('')
}

/** The inverse of `neutraliseCell`: takes away only an apostrophe that was put there. */
export function restoreCell(text: string): string {
  return text
    .split(separator)
    .map((piece) => (piece.startsWith("'") && isLive(piece.slice(1)) ? piece.slice(1) : piece))
    .join('')
}

/** Does a cell begin as a formula does? A lone dash or minus is an empty cell to people, not a formula. */
export function isFormula(cell: string): boolean {
  return /^[\s\p{Cf}]*[=+@\uff1d\uff0b\uff20|%]/u.test(cell) || /^[\s\p{Cf}]*[-\uff0d][^\s\d-]/u.test(cell)
}

/**
 * `="431161"`: how spreadsheets keep leading zeros and long numbers as text. The text inside, or null for
 * anything that would have to be computed.
 */
export function textOfLiteralFormula(cell: string): string | null {
  return /^\s*="([^"&()]*)"\s*$/u.exec(cell)?.[1] ?? null
}
