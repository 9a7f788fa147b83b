import { unpackWeights } from '@/lib/russian/model/packed-weights'
import { bytesOf } from '@/lib/russian/notices'
import { openRussian, type Russian } from '@/lib/russian/open'

function join(first: Uint8Array, second: Int8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length)
  bytes.set(first)
  bytes.set(new Uint8Array(second.buffer), first.length)
  return bytes
}

async function open(): Promise<Russian> {
  const [{ wordGraph }, { packedLists, packedRare, packedWeights }] = await Promise.all([
    import('@/lib/russian/generated/word-graph'),
    import('@/lib/russian/model/packed-model'),
  ])
  return openRussian({
    graph: bytesOf(wordGraph),
    rare: bytesOf(packedRare),
    model: join(bytesOf(packedLists), unpackWeights(packedWeights)),
  })
}

let opened: Promise<Russian> | null = null

/**
 * Loads dictionary and model, which arrive as script, and opens them: once, however often it is asked.
 * Works the same in a page, a worker and Node, and asks the network for nothing but script.
 */
export function loadRussian(): Promise<Russian> {
  opened ??= open()
  return opened
}
