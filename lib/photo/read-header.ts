import { isoSize } from './iso-size'

/** What a picture file says of itself at its beginning: nothing has been decoded yet. */
export type PhotoHeader = {
  type: 'jpeg' | 'png' | 'webp' | 'gif' | 'avif' | 'heic'
  /** As stored, before being turned upright. */
  widthPx: number
  heightPx: number
  /** JPEG alone: 1 grey, 3 colours, 4 for print. */
  components?: number
}

/**
 * Reads kind and size from a file's first bytes, by what they are and not by the file's name. Null for anything that is no
 * picture we know, and for one that is damaged before its size.
 */
export function readHeader(bytes: Uint8Array): PhotoHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size =
    jpegSize(bytes, view) ??
    pngSize(bytes, view) ??
    webpSize(bytes, view) ??
    gifSize(bytes, view) ??
    isoSize(bytes, view)
  return size && size.widthPx > 0 && size.heightPx > 0 ? size : null
}

const saysAt = (bytes: Uint8Array, at: number, text: string) =>
  bytes.length >= at + text.length &&
  [...text].every((char, index) => bytes[at + index] === char.charCodeAt(0))

/** The frame header (SOF) stands behind any number of other segments. */
function jpegSize(bytes: Uint8Array, view: DataView): PhotoHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return null
    const code = bytes[at + 1]!
    if (code === 0xff) {
      at++
      continue
    }
    // C4, C8 and CC lie between the frame headers and are none.
    const isFrame = code >= 0xc0 && code <= 0xcf && code !== 0xc4 && code !== 0xc8 && code !== 0xcc
    if (isFrame)
      return {
        type: 'jpeg',
        heightPx: view.getUint16(at + 5),
        widthPx: view.getUint16(at + 7),
        components: bytes[at + 9]!,
      }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function pngSize(bytes: Uint8Array, view: DataView): PhotoHeader | null {
  if (!saysAt(bytes, 0, '\x89PNG\r\n\x1a\n') || !saysAt(bytes, 12, 'IHDR') || bytes.length < 24) return null
  return { type: 'png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

/** Three kinds of WebP keep their size in three ways (RFC 9649). */
function webpSize(bytes: Uint8Array, view: DataView): PhotoHeader | null {
  if (!saysAt(bytes, 0, 'RIFF') || !saysAt(bytes, 8, 'WEBP') || bytes.length < 30) return null
  const of = (widthPx: number, heightPx: number): PhotoHeader => ({ type: 'webp', widthPx, heightPx })
  if (saysAt(bytes, 12, 'VP8X'))
    return of(1 + (view.getUint32(24, true) & 0xffffff), 1 + (view.getUint16(27, true) | (bytes[29]! << 16)))
  if (saysAt(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return of(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))
  }
  if (saysAt(bytes, 12, 'VP8 '))
    return of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
  return null
}

function gifSize(bytes: Uint8Array, view: DataView): PhotoHeader | null {
  if (!saysAt(bytes, 0, 'GIF8') || bytes.length < 10) return null
  return { type: 'gif', widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) }
}
