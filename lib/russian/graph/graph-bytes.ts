import {
  END,
  eventOf,
  GraphCodec,
  isFinalEvent,
  letterOf,
  MET_NODE,
  NEW_NODE,
  NO_LETTER,
  nodeOf,
} from '@/lib/russian/graph/graph-codec'
import { FINAL, LAST, TARGET_SHIFT, type WordGraph } from '@/lib/russian/graph/word-graph'
import { RangeDecoder } from '@/lib/text/range-decoder'

/** First bytes of a compiled graph: name and version of the layout. Then follow the numbers of nodes and of edges. */
export const GRAPH_MAGIC = 0x3247574f // «OWG2» read little-endian
export const GRAPH_HEADER = 12
/** No Russian word has as many letters: a deeper graph is a broken one. */
const DEEPEST = 64

/**
 * Opens a compiled graph (written by scripts/russian-lists/write-graph.ts).
 *
 * @throws Error when the bytes are not a compiled graph
 */
export function openWordGraph(bytes: Uint8Array): WordGraph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < GRAPH_HEADER || view.getUint32(0, true) !== GRAPH_MAGIC)
    throw new Error('not a compiled word graph')
  const nodeCount = view.getUint32(4, true)
  const edgeCount = view.getUint32(8, true)
  const codec = new GraphCodec(new RangeDecoder(bytes.subarray(GRAPH_HEADER)))
  const edges = new Uint32Array(edgeCount + 1)
  /** Where the edges of each node begin, by the order nodes are met in. */
  const starts = new Uint32Array(nodeCount + 1)
  let met = 0
  let written = 1

  const readNode = (into: number, depth: number): number => {
    if (depth > DEEPEST || met >= nodeCount) throw new Error('a broken word graph')
    const number = ++met
    const own: number[] = []
    let last = 0
    let beforeLast = 0
    let before = NO_LETTER
    for (;;) {
      let event = own.length > 0 ? codec.remembered(last, beforeLast, 0) : null
      if (event === null) {
        const letter = codec.letter(into, before, 0)
        if (letter >= NO_LETTER) event = END
        else {
          const final = codec.final(into, letter, false)
          const kind = codec.kind(letter, before, 0)
          let target = 0
          if (kind === MET_NODE) target = codec.metNode(letter, 0)
          else if (kind === NEW_NODE) {
            codec.newNode(letter, met + 1)
            target = readNode(letter, depth + 1)
          }
          event = eventOf(letter, final, target)
        }
      }
      if (own.length > 0) codec.remember(last, beforeLast, event)
      if (event === END) break
      own.push(event)
      beforeLast = last
      last = event + 1
      before = letterOf(event)
    }
    const start = written
    starts[number] = start
    for (let i = 0; i < own.length; i++) {
      const event = own[i] as number
      const flags = letterOf(event) | (i === own.length - 1 ? LAST : 0) | (isFinalEvent(event) ? FINAL : 0)
      edges[written++] = flags | ((starts[nodeOf(event)] as number) << TARGET_SHIFT)
    }
    return number
  }

  const root = readNode(NO_LETTER, 0)
  if (written !== edges.length) throw new Error('a broken word graph')
  return { edges, root: starts[root] as number }
}
