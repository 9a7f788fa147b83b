import { GRAPH_HEADER, GRAPH_MAGIC } from '@/lib/russian/graph/graph-bytes'
import {
  END,
  eventOf,
  GraphCodec,
  MET_NODE,
  NEW_NODE,
  NO_LETTER,
  NOWHERE,
} from '@/lib/russian/graph/graph-codec'
import { RangeEncoder } from '../text-packing/range-encoder'
import type { MinimalGraph } from './minimal-graph'

/** Writes what `openWordGraph` reads. */
export function writeWordGraph(graph: MinimalGraph): Uint8Array<ArrayBuffer> {
  const encoder = new RangeEncoder()
  const codec = new GraphCodec(encoder)
  /** The order each node is met in, from 1. */
  const order = new Int32Array(graph.nodes.length)
  let met = 0

  const writeNode = (node: number, into: number) => {
    order[node] = ++met
    const own = graph.nodes[node] ?? []
    let last = 0
    let beforeLast = 0
    let before = NO_LETTER
    for (let i = 0; i <= own.length; i++) {
      const edge = own[i]
      const isNew = edge !== undefined && edge.target !== 0 && order[edge.target] === 0
      const known =
        edge === undefined
          ? END
          : isNew
            ? END - 1
            : eventOf(edge.letter, edge.final, order[edge.target] as number)
      let event = known
      if (i === 0 || codec.remembered(last, beforeLast, known) === null) {
        codec.letter(into, before, edge?.letter ?? NO_LETTER)
        if (edge) {
          codec.final(into, edge.letter, edge.final)
          const kind = edge.target === 0 ? NOWHERE : isNew ? NEW_NODE : MET_NODE
          codec.kind(edge.letter, before, kind)
          if (kind === MET_NODE) codec.metNode(edge.letter, order[edge.target] as number)
          else if (kind === NEW_NODE) {
            codec.newNode(edge.letter, met + 1)
            writeNode(edge.target, edge.letter)
            event = eventOf(edge.letter, edge.final, order[edge.target] as number)
          }
        }
      }
      if (i > 0) codec.remember(last, beforeLast, event)
      beforeLast = last
      last = event + 1
      before = edge?.letter ?? NO_LETTER
    }
  }
  writeNode(graph.root, NO_LETTER)

  const coded = encoder.finish()
  const bytes = new Uint8Array(GRAPH_HEADER + coded.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, GRAPH_MAGIC, true)
  view.setUint32(4, met, true)
  view.setUint32(8, graph.edgeCount, true)
  bytes.set(coded, GRAPH_HEADER)
  return bytes
}
