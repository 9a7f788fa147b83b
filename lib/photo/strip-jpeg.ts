import { joinBytes } from '@/lib/text/join-bytes'
/**
 * Takes out of a JPEG everything that is not the picture: EXIF with place and camera, XMP, IPTC, colour profiles,
 * previews, comments, and whatever cameras append behind its end. The picture's own data is copied byte for byte. Kept
 * are JFIF's header without its thumbnail (APP0) and Adobe's word on the colours (APP14): decoders need both. Null when
 * the bytes are no whole JPEG.
 *
 * Markers as in ITU-T T.81, table B.1.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return null
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) return null
    // Any number of FF may stand before a marker.
    while (bytes[at + 1] === 0xff) at++
    const code = bytes[at + 1]
    if (code === undefined) return null
    if (code === marker.end) {
      kept.push(bytes.subarray(at, at + 2))
      return joinBytes(kept)
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    const segment = cleaned(code, bytes.subarray(at, end))
    if (segment) kept.push(segment)
    at = end
    if (code === marker.scan) {
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
}

const marker = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  app0: 0xe0,
  adobe: 0xee,
  app15: 0xef,
  comment: 0xfe,
} as const

/** A segment as it may stay, or null. */
function cleaned(code: number, segment: Uint8Array): Uint8Array | null {
  if (code === marker.comment) return null
  if (code < marker.app0 || code > marker.app15) return segment
  if (code === marker.app0) return isCalled(segment, 'JFIF\0') ? withoutThumbnail(segment) : null
  // Longer ones carry something else behind the twelve bytes that the colours need.
  return code === marker.adobe && isCalled(segment, 'Adobe') && segment.length === 16 ? segment : null
}

const isCalled = (segment: Uint8Array, name: string) =>
  [...name].every((char, index) => segment[4 + index] === char.charCodeAt(0))

/** JFIF's header ends with a thumbnail's size and pixels: it may show what was cropped away. */
function withoutThumbnail(segment: Uint8Array): Uint8Array | null {
  if (segment.length < 18) return null
  const header = segment.slice(0, 18)
  header.set([0, 16], 2)
  header.set([0, 0], 16)
  return header
}

/** Coded data run until a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length - 1; at++) {
    const next = bytes[at + 1]!
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  return bytes.length
}
