/**
 * Weights travel as text, one character a weight: a page takes them as script, and compression on the wire works on
 * whole characters, where base64 would tear the bytes apart. 91 characters stand for −45 … 45.
 */
export const MOST_STEPS = 45
/** The character of −45; quote and backslash, which a string literal would escape, give way to two beyond the range. */
const FIRST = 35
const QUOTE = 39
const BACKSLASH = 92
const FOR_QUOTE = 33
const FOR_BACKSLASH = 126

export function packWeights(weights: Int8Array): string {
  let text = ''
  for (const weight of weights) {
    const code = weight + MOST_STEPS + FIRST
    text += String.fromCharCode(code === QUOTE ? FOR_QUOTE : code === BACKSLASH ? FOR_BACKSLASH : code)
  }
  return text
}

export function unpackWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const plain = code === FOR_QUOTE ? QUOTE : code === FOR_BACKSLASH ? BACKSLASH : code
    weights[i] = plain - FIRST - MOST_STEPS
  }
  return weights
}
