import {
  FINAL,
  findEdge,
  LAST,
  LETTER_MASK,
  letterNumber,
  TARGET_SHIFT,
  type WordGraph,
} from '@/lib/russian/graph/word-graph'

/** Does the rest of `letters` from `at` spell a word from this node on? `ended`: the edge taken last ended a word. */
function spells(edges: Uint32Array, node: number, letters: Int8Array, at: number, ended: boolean): boolean {
  let final = ended
  let here = node
  for (let i = at; i < letters.length; i++) {
    const edgeAt = findEdge(edges, here, letters[i] as number)
    if (edgeAt < 0) return false
    const edge = edges[edgeAt] as number
    final = (edge & FINAL) !== 0
    here = edge >>> TARGET_SHIFT
  }
  return final
}

/**
 * Is the word one slip away from a dictionary form: a letter missing, doubled, wrong, or two changed about?
 * Short words are a slip away from anything, so they never are.
 *
 * @param word folded
 */
export function isNearMiss(graph: WordGraph, word: string): boolean {
  if (word.length < 4 || word.length > 40) return false
  const { edges } = graph
  const letters = Int8Array.from(word, (c) => letterNumber(c.charCodeAt(0)))
  let node = graph.root
  let ended = false
  for (let i = 0; i <= letters.length; i++) {
    if (i < letters.length && spells(edges, node, letters, i + 1, ended)) return true
    for (let at = node; at !== 0; at++) {
      const edge = edges[at] as number
      const target = edge >>> TARGET_SHIFT
      const final = (edge & FINAL) !== 0
      const letter = edge & LETTER_MASK
      if (spells(edges, target, letters, i, final)) return true
      if (i < letters.length && letter !== letters[i] && spells(edges, target, letters, i + 1, final))
        return true
      if (letter === letters[i + 1]) {
        const next = findEdge(edges, target, letters[i] as number)
        if (next >= 0) {
          const after = edges[next] as number
          if (spells(edges, after >>> TARGET_SHIFT, letters, i + 2, (after & FINAL) !== 0)) return true
        }
      }
      if (edge & LAST) break
    }
    if (i === letters.length) return false
    const edgeAt = findEdge(edges, node, letters[i] as number)
    if (edgeAt < 0) return false
    const edge = edges[edgeAt] as number
    ended = (edge & FINAL) !== 0
    node = edge >>> TARGET_SHIFT
  }
  return false
}
