/**
 * How many quarters of some work are done, to be said aloud: three times at most, and nothing at the very end, which
 * has words of its own. Short work says nothing between.
 *
 * @example quarterOf(21, 80) // 1
 */
export function quarterOf(done: number, total: number): number {
  if (total < 8 || done >= total) return 0
  return Math.floor((4 * done) / total)
}
