import { isCyrillicLetter, isLatinLetter, isRussianLetter } from '@/lib/russian/letters'

/**
 * What a word is written with: `russian` letters of the modern alphabet only; `cyrillic` with letters of its
 * neighbours; `latin`; `mixed` Cyrillic and Latin (or Greek) in one word; `other` for every other script.
 */
export type Script = 'russian' | 'cyrillic' | 'latin' | 'mixed' | 'other'

/** A word of the text. A hyphen parts two words; an apostrophe inside belongs to its word. */
export type Token = {
  start: number
  end: number
  text: string
  script: Script
  /** First letter a capital. */
  capital: boolean
  /** Two letters or more, all capitals. */
  shouting: boolean
  /** A digit touches it: «B12», «2x». */
  numeric: boolean
}

const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu

/** Addresses of the net, mentions and tags: no part of the language. */
const MASKED =
  /\b(?:https?:\/\/|www\.)[^\s<>«»"]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|\b[a-z0-9-]{1,40}\.(?:ru|com|org|net|info|io|me|de|рф)\b(?:\/[^\s<>«»"]*)?|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/giu

function scriptOf(word: string): Script {
  let russian = false
  let cyrillic = false
  let latin = false
  let other = false
  for (const letter of word) {
    const code = letter.codePointAt(0) as number
    if (isRussianLetter(code)) russian = true
    else if (isCyrillicLetter(code)) cyrillic = true
    else if (isLatinLetter(code) || (code >= 0x370 && code <= 0x3ff)) latin = true
    else if (/\p{L}/u.test(letter)) other = true
  }
  if (other) return 'other'
  if (latin) return russian || cyrillic ? 'mixed' : 'latin'
  return cyrillic ? 'cyrillic' : russian ? 'russian' : 'other'
}

/** Blanks out what is no language, keeping every offset. */
export const maskAddresses = (text: string) => text.replace(MASKED, (found) => ' '.repeat(found.length))

/** The words of a text (masked beforehand), in order. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const start = match.index
    const end = start + word.length
    if (!/\p{L}/u.test(word)) continue
    const first = word.slice(0, 2).match(/\p{L}/u)?.[0] ?? ''
    const lower = word.toLowerCase()
    tokens.push({
      start,
      end,
      text: word,
      script: scriptOf(word),
      capital: first !== first.toLowerCase(),
      shouting: word.length > 1 && word !== lower && word === word.toUpperCase(),
      numeric: /[0-9]/.test(text[start - 1] ?? '') || /[0-9]/.test(text[end] ?? ''),
    })
  }
  return tokens
}
