/**
 * Cells that a spreadsheet would run. Excel, LibreOffice and Google Sheets take a text for a formula when it
 * begins with one of these, some of them after blanks or in full-width forms (OWASP, «CSV Injection», 2024).
 */
const startsLikeFormula = /^[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/u
const startsWithBreak = /^[\t\r\n]/u

function isDangerous(text: string): boolean {
  return text.startsWith("'") || startsWithBreak.test(text) || startsLikeFormula.test(text)
}

/**
 * A text as a spreadsheet file may hold it: one apostrophe before whatever would run. Exactly reversible.
 *
 * @example neutraliseCell('=1+1') // "'=1+1"
 */
export function neutraliseCell(text: string): string {
  return isDangerous(text) ? `'${text}` : text
}

/** The text that `neutraliseCell` was given; every other text as it is. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && isDangerous(cell.slice(1)) ? cell.slice(1) : cell
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
