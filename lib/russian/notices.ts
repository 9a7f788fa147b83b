import { fromBase64 } from '@/lib/text/base64'

/**
 * The notices that whoever is handed the check must be handed too. Bundlers drop comments, so that they travel as text
 * inside the assets: `NOTICE`, a line feed, the notice, a line feed, `DATA`, a line feed, the bytes in base64.
 */
export const NOTICE = 'NOTICE'
const DATA = '\nDATA\n'

/** The notice of a packed asset, empty where it has none. */
export function noticeOf(packed: string): string {
  const end = packed.indexOf(DATA)
  return packed.startsWith(`${NOTICE}\n`) && end >= 0 ? packed.slice(NOTICE.length + 1, end) : ''
}

/** The base64 of a packed asset, its notice left out. */
export const dataOf = (packed: string) =>
  noticeOf(packed) === '' ? packed : packed.slice(packed.indexOf(DATA) + DATA.length)

/** Puts a notice before the base64 of an asset. */
export const withNotice = (notice: string, base64: string) => `${NOTICE}\n${notice}${DATA}${base64}`

/** The bytes of a packed asset. */
export const bytesOf = (packed: string) => fromBase64(dataOf(packed))
