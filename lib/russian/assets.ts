import { openRussian, type Russian } from '@/lib/russian/open'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))

/** Inflates with what browsers, workers and Node all have. */
async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
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
    import('@/lib/russian/model/packed-model'),
  ]).then(async ([{ wordGraph }, { packedModel }]) =>
    openRussian({ graph: bytesOf(wordGraph), model: await inflate(bytesOf(packedModel)) }),
  )
  return opened
}
