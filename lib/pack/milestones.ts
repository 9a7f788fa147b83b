/**
 * Whether a step of work is worth saying aloud: each quarter once, and nothing at the very end, which has words of
 * its own. Short work says nothing between.
 *
 * @example [3, 6, 9].map((done) => isMilestone(done, 12)) // [true, true, true]
 */
export function isMilestone(done: number, total: number): boolean {
  if (total < 8 || done >= total || done < 1) return false
  const quarter = (at: number) => Math.floor((4 * at) / total)
  return quarter(done) > quarter(done - 1)
}
