import { type PhotoHeader, readHeader } from './read-header'

/** Decoded, forty million pixels take 160 MB: more ends the page on a telephone. */
export const mostMegapixels = 40

/** Longer than any photo that stays below the limit in pixels; read whole before it is looked at. */
export const mostBytes = 60_000_000

export type Admission =
  | { ok: true; header: PhotoHeader }
  /** `unknown`: no picture, or one that is damaged at its beginning. `tooLarge` has the size where it is known. */
  | { ok: false; code: 'unknown' }
  | { ok: false; code: 'tooLarge'; megapixels: number }

/** Whether a file may be decoded at all; decided from its first bytes. */
export function admitPhoto(bytes: Uint8Array): Admission {
  const header = readHeader(bytes)
  if (!header) return { ok: false, code: 'unknown' }
  const megapixels = (header.widthPx * header.heightPx) / 1e6
  return megapixels > mostMegapixels
    ? { ok: false, code: 'tooLarge', megapixels: Math.ceil(megapixels) }
    : { ok: true, header }
}
