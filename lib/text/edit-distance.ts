/**
 * Damerau's distance in its restricted form (insert, delete, replace, swap two neighbours; no piece is
 * edited twice), given up as soon as it must exceed `max`.
 *
 * @returns the distance, or `max + 1` for anything farther away
 * @example editDistance('pchelintsev', 'pchelitnsev', 2) // 1
 */
export function editDistance(a: string, b: string, max: number): number {
  if (a === b) return 0
  const over = max + 1
  if (Math.abs(a.length - b.length) > max) return over
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const rows = endA - start
  const columns = endB - start
  if (rows === 0 || columns === 0) return Math.min(Math.max(rows, columns), over)

  let [beforeLast, last, current] = rowsOfLength(columns + 1)
  for (let column = 0; column <= columns; column++) last[column] = column
  let lastBest = 0
  for (let row = 1; row <= rows; row++) {
    current[0] = row
    let best = row
    const letterA = a.charCodeAt(start + row - 1)
    for (let column = 1; column <= columns; column++) {
      const letterB = b.charCodeAt(start + column - 1)
      let cost = last[column - 1]! + (letterA === letterB ? 0 : 1)
      if (last[column]! + 1 < cost) cost = last[column]! + 1
      if (current[column - 1]! + 1 < cost) cost = current[column - 1]! + 1
      const swapped =
        row > 1 &&
        column > 1 &&
        letterA === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === letterB
      if (swapped && beforeLast[column - 2]! + 1 < cost) cost = beforeLast[column - 2]! + 1
      current[column] = cost
      if (cost < best) best = cost
    }
    // A swap reaches back two rows: only when both are past the bound is there no way home.
    if (best > max && lastBest > max) return over
    lastBest = best
    ;[beforeLast, last, current] = [last, current, beforeLast]
  }
  return Math.min(last[columns]!, over)
}

type Rows = [Uint16Array, Uint16Array, Uint16Array]
let scratch: Rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)]

/** Three rows to work in, kept between calls: names are compared by the ten thousand. */
function rowsOfLength(length: number): Rows {
  if (scratch[0].length < length)
    scratch = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)]
  return [...scratch]
}
