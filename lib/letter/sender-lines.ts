/** How many lines the sender's corner is offered for; what a card really holds, the layout says. */
export const SENDER_LINES_OFFERED = 4

/**
 * The sender's lines as typed into one field: trimmed, without empty ones.
 *
 * @example readSenderLines(' Anna M.\n\nBerlin ') // ['Anna M.', 'Berlin']
 */
export function readSenderLines(typed: string): string[] {
  return typed
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
