/** A node is the list of its edges in order; a word ends on an edge, not in a node, which lets more nodes merge. */
type Edge = { letter: number; final: boolean; target: number }

/** A minimal acyclic word graph: node 0 has no edges; every edge leads to a node with a smaller number. */
export type MinimalGraph = { nodes: readonly (readonly Edge[])[]; root: number; edgeCount: number }

/**
 * Builds the minimal graph of a sorted list of distinct words, one word at a time
 * (Daciuk, Mihov, Watson and Watson, «Incremental construction of minimal acyclic finite-state automata», 2000).
 *
 * @param words in ascending order of their letters, each word an array of letter numbers
 */
export function buildMinimalGraph(words: Iterable<Uint8Array>): MinimalGraph {
  const nodes: Edge[][] = [[]]
  const known = new Map<string, number>([['', 0]])
  const path: Edge[][] = [[]]
  let previous = new Uint8Array()

  const intern = (edges: Edge[]): number => {
    const key = edges.map((e) => (e.target * 2 + Number(e.final)) * 64 + e.letter).join()
    const seen = known.get(key)
    if (seen !== undefined) return seen
    known.set(key, nodes.length)
    return nodes.push(edges) - 1
  }
  const closeDownTo = (depth: number) => {
    while (path.length > depth + 1) {
      const target = intern(path.pop()!)
      path.at(-1)!.at(-1)!.target = target
    }
  }

  for (const word of words) {
    let shared = 0
    while (shared < word.length && word[shared] === previous[shared]) shared++
    closeDownTo(shared)
    for (let i = shared; i < word.length; i++) {
      path.at(-1)!.push({ letter: word[i]!, final: i === word.length - 1, target: 0 })
      path.push([])
    }
    previous = word as Uint8Array<ArrayBuffer>
  }
  closeDownTo(0)
  const root = intern(path[0]!)
  return { nodes, root, edgeCount: nodes.reduce((sum, edges) => sum + edges.length, 0) }
}
