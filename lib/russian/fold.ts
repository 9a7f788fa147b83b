/** Marks that change nothing about which word it is: stress, soft hyphen, zero-width characters, variation selectors. */
export const INVISIBLE = /\u0300|\u0301|\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff|\ufe0e|\ufe0f/g

/** The form a word is looked up in: composed, lower case, ё as е, without stress and invisible marks. */
export function foldWord(word: string): string {
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x430 || code > 0x44f) {
      plain = false
      break
    }
  }
  if (plain) return word
  return word.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replaceAll('ё', 'е')
}
