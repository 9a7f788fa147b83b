import { ListUnreadable } from './fault'

export type Decoded = { text: string; encoding: string }

/** Single-byte encodings that Russian files still come in, the likeliest first. */
const russianEncodings = ['windows-1251', 'ibm866', 'koi8-r'] as const

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Common Russian letters in a word in lower case: what a wrong table turns into capitals or box drawing. */
function plausibility(text: string): number {
  const letters = text.match(/[а-яё]{2,}/gu)?.join('') ?? ''
  const common = letters.match(/[оеаинтсрвл]/gu)?.length ?? 0
  const odd = text.match(/[\u2500-\u25ff\u0080-\u009fЀ-ЏѐЂ-Џђ-џ]/gu)?.length ?? 0
  return common + letters.length - 4 * odd
}

function decodeRussian(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 65_536)
  const scored = russianEncodings.map((encoding) => ({
    encoding,
    score: plausibility(new TextDecoder(encoding).decode(sample)),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding }
}

/** UTF-16 without a mark: every second byte of a list's separators and digits is nought. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4 || !sample.includes(0)) return null
  let even = 0
  let odd = 0
  for (const [place, byte] of sample.entries()) if (byte === 0) place % 2 === 0 ? even++ : odd++
  return odd > even ? 'utf-16le' : 'utf-16be'
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return unmarkedUtf16(bytes)
}

/**
 * The text of a list as spreadsheets and editors save it: UTF-8 and UTF-16 with or without a byte-order mark,
 * else the Russian single-byte table that reads best.
 *
 * @throws ListUnreadable for bytes that are no text
 */
export function decodeList(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes)
  const encoding = wide ?? 'utf-8'
  const strict = decodeStrictly(bytes, encoding)
  if (wide && strict === null) throw new ListUnreadable('The file is neither text nor a table saved as text.')
  const decoded = strict === null ? decodeRussian(bytes) : { text: strict, encoding }
  if (decoded.text.includes('\u0000'))
    throw new ListUnreadable('The file is no text: save the table as CSV (UTF-8) and try again.')
  return { ...decoded, text: decoded.text.replace(/^\ufeff/u, '') }
}
