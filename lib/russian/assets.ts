import { openRussian, type Russian } from '@/lib/russian/open'

/** Inflates base64 text to bytes with what browsers, workers and Node all have. */
async function inflate(base64: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

let opened: Promise<Russian> | null = null

/**
 * Loads dictionary and model, which arrive as script, and opens them: once, however often it is asked.
 * Works the same in a page, a worker and Node, and asks the network for nothing but script.
 */
export function loadRussian(): Promise<Russian> {
  opened ??= Promise.all([
    import('@/lib/russian/generated/word-graph'),
    import('@/lib/russian/model/ngram-weights'),
  ])
    .then(([{ wordGraph }, { ngramWeights }]) => Promise.all([inflate(wordGraph), inflate(ngramWeights)]))
    .then(([graph, model]) => openRussian({ graph, model }))
  return opened
}
