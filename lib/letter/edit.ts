/** One change of a text: what stood in `start…end` (UTF-16 units, `end` exclusive) gives way to `insert`. */
export type Edit = { start: number; end: number; insert: string }

/** The text after the change. */
export function applyEdit(text: string, { start, end, insert }: Edit): string {
  return text.slice(0, start) + insert + text.slice(end)
}

/**
 * The smallest change that makes one text of another; null when they are the same.
 *
 * @example editBetween('мама', 'мамы') // { start: 3, end: 4, insert: 'ы' }
 */
export function editBetween(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { start: head, end: before.length - tail, insert: after.slice(head, after.length - tail) }
}
