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

  let beforeLast: number[] = []
  let last = Array.from({ length: columns + 1 }, (_, column) => column)
  for (let row = 1; row <= rows; row++) {
    const current = [row]
    let best = row
    const letterA = a.charCodeAt(start + row - 1)
    for (let column = 1; column <= columns; column++) {
      const letterB = b.charCodeAt(start + column - 1)
      const replace = last[column - 1]! + (letterA === letterB ? 0 : 1)
      let cost = Math.min(replace, last[column]! + 1, current[column - 1]! + 1)
      const swapped =
        row > 1 &&
        column > 1 &&
        letterA === b.charCodeAt(start + column - 2) &&
        a.charCodeAt(start + row - 2) === letterB
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current.push(cost)
      if (cost < best) best = cost
    }
    if (best > max && row < rows && Math.min(...last) > max) return over
    beforeLast = last
    last = current
  }
  return Math.min(last[columns]!, over)
}
