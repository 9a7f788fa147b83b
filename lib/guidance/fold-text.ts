/** A text with what hides a word taken away; `at[i]` is where folded character `i` stood in the original. */
export type FoldedText = { folded: string; at: Int32Array }

const invisible = /\u00ad|\u0300|\u0301|[\u200b-\u200d]|\u2060|\ufeff|\ufe0e|\ufe0f/
const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/
const dash = /[\u2010-\u2015\u2212]/

/**
 * Lower case, ё as е, one kind of space and of hyphen, without stress marks and soft hyphens. A letter written as
 * two (и + breve, е + diaeresis) becomes one. Line breaks stay: they end a sentence.
 */
export function foldText(text: string): FoldedText {
  const at = new Int32Array(text.length + 1)
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    let sign = text.charAt(i)
    if (code >= 0x410 && code <= 0x42f) sign = String.fromCharCode(code + 32)
    else if (code === 0x401 || code === 0x451) sign = 'е'
    else if (code === 0x306 && folded.endsWith('и')) {
      folded = `${folded.slice(0, -1)}й`
      continue
    } else if (code === 0x308 && folded.endsWith('е')) continue
    else if (code >= 0x80 || code === 9) {
      if (code < 0x430 || code > 0x44f) {
        if (invisible.test(sign)) continue
        if (space.test(sign)) sign = ' '
        else if (dash.test(sign)) sign = '-'
        else {
          const lower = sign.toLowerCase()
          if (lower.length === 1) sign = lower
        }
      }
    } else if (code >= 65 && code <= 90) sign = String.fromCharCode(code + 32)
    at[folded.length] = i
    folded += sign
  }
  at[folded.length] = text.length
  return { folded, at: at.subarray(0, folded.length + 1) }
}
