import { gapCost, substitutionCost, swapCost } from '@/lib/russian/edit-costs'
import { FINAL, LAST, LETTER_MASK, TARGET_SHIFT, type WordGraph } from '@/lib/russian/graph/word-graph'

/** Bounds the work on a pathological word; an ordinary one needs a tenth of it. */
const MOST_STEPS = 60_000

/** A dictionary form and how far it lies from the word, in tenths of a plain slip. */
export type Candidate = { word: string; cost: number }

/** Every dictionary form within `reach` of the letters: one walk of the graph, a row of edit costs a letter. */
export function searchNear(graph: WordGraph, letters: Int8Array, reach: number): Candidate[] {
  const { edges } = graph
  const m = letters.length
  const width = m + 1
  const rows = new Int32Array((m + 5) * width)
  const path = new Int8Array(m + 5)
  const found: Candidate[] = []
  let steps = 0
  for (let j = 1; j <= m; j++)
    rows[j] =
      (rows[j - 1] as number) + gapCost(letters[j - 1] as number, j > 1 ? (letters[j - 2] as number) : -1)

  const walk = (node: number, depth: number) => {
    for (let at = node; at !== 0; at++) {
      const edge = edges[at] as number
      const letter = edge & LETTER_MASK
      const row = (depth + 1) * width
      const above = depth * width
      const before = depth > 0 ? (path[depth - 1] as number) : -1
      const missing = gapCost(letter, before)
      let least = (rows[above] as number) + missing
      rows[row] = least
      for (let j = 1; j <= m; j++) {
        const typed = letters[j - 1] as number
        let cost = (rows[above + j - 1] as number) + substitutionCost(letter, typed)
        const more = (rows[row + j - 1] as number) + gapCost(typed, j > 1 ? (letters[j - 2] as number) : -1)
        if (more < cost) cost = more
        const fewer = (rows[above + j] as number) + missing
        if (fewer < cost) cost = fewer
        if (j > 1 && depth > 0 && letter === letters[j - 2] && before === typed && letter !== before) {
          const swapped = (rows[above - width + j - 2] as number) + swapCost
          if (swapped < cost) cost = swapped
        }
        rows[row + j] = cost
        if (cost < least) least = cost
      }
      path[depth] = letter
      if (least <= reach && steps++ < MOST_STEPS) {
        if (edge & FINAL && (rows[row + m] as number) <= reach) {
          let word = ''
          for (let i = 0; i <= depth; i++) word += String.fromCharCode(0x430 + (path[i] as number))
          found.push({ word, cost: rows[row + m] as number })
        }
        if (depth + 1 < m + 3) walk(edge >>> TARGET_SHIFT, depth + 1)
      }
      if (edge & LAST) break
    }
  }
  walk(graph.root, 0)
  return found
}
