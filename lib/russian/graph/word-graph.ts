/**
 * An opened word graph. `edges[i]` holds one edge: bits 0–4 the letter (а = 0 … я = 31), bit 5 «last of its
 * node», bit 6 «a word ends here», bits 7–31 the index of the first edge of the node it leads to (0: none).
 */
export type WordGraph = { edges: Uint32Array; root: number }

export const LETTER_MASK = 31
export const LAST = 32
export const FINAL = 64
export const TARGET_SHIFT = 7

/** The number of а…я in the graph, −1 for anything else. ё is looked up as е: fold first. */
export const letterNumber = (code: number) => (code >= 0x430 && code <= 0x44f ? code - 0x430 : -1)

/** The edge for a letter in the node that begins at `node`, −1 where there is none. */
export function findEdge(edges: Uint32Array, node: number, letter: number): number {
  for (let i = node; i !== 0; i++) {
    const edge = edges[i] as number
    if ((edge & LETTER_MASK) === letter) return i
    if (edge & LAST) return -1
  }
  return -1
}

/**
 * Is this exact form in the graph? Linear in the length of the word.
 *
 * @param word lower case, ё written as е: `hasWord(graph, 'письмо')`
 */
export function hasWord(graph: WordGraph, word: string): boolean {
  const { edges } = graph
  let node = graph.root
  let final = false
  for (let i = 0; i < word.length; i++) {
    const at = findEdge(edges, node, letterNumber(word.charCodeAt(i)))
    if (at < 0) return false
    const edge = edges[at] as number
    final = (edge & FINAL) !== 0
    node = edge >>> TARGET_SHIFT
  }
  return final
}

/** Does any form begin with these letters? */
export function hasBeginning(graph: WordGraph, letters: string): boolean {
  const { edges } = graph
  let node = graph.root
  for (let i = 0; i < letters.length; i++) {
    const at = findEdge(edges, node, letterNumber(letters.charCodeAt(i)))
    if (at < 0) return false
    node = (edges[at] as number) >>> TARGET_SHIFT
  }
  return true
}
