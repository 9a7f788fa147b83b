import type { FontId } from '@/lib/print/types'
import { fromBase64 } from '@/lib/text/base64'

/**
 * The faces as scripts: the desk may fetch nothing, so each is a module of its own, loaded when a sheet needs
 * it. Deflated inside base64, which lies within a few per cent of the compressed font on the wire.
 */
const loaders: Record<FontId, () => Promise<{ data: string }>> = {
  'pt-serif': () => import('./generated/pt-serif'),
  'pt-sans': () => import('./generated/pt-sans'),
  'pt-sans-bold': () => import('./generated/pt-sans-bold'),
  'pt-sans-narrow': () => import('./generated/pt-sans-narrow'),
  'pt-sans-narrow-bold': () => import('./generated/pt-sans-narrow-bold'),
  caveat: () => import('./generated/caveat'),
}

const loaded = new Map<FontId, Promise<Uint8Array>>()

/** The TrueType bytes of a face; kept for the life of the page or process. */
export function loadFont(id: FontId): Promise<Uint8Array> {
  let font = loaded.get(id)
  if (!font) {
    font = loaders[id]().then(({ data }) => inflate(data))
    loaded.set(id, font)
  }
  return font
}

async function inflate(base64: string): Promise<Uint8Array> {
  const stream = new Blob([fromBase64(base64)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
