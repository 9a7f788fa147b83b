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
  /** No word of any language: an initial, «5-й», «B12», a tag, an abbreviation with its stop. */
  sign: boolean
  /** A hyphen joins it to a word beside it. */
  joined: boolean
}

/** A word; in Latin letters also with the digits that chats write for letters («o4en», «6apsik»). */
const WORD =
  /(?<![\p{L}\p{N}])(?:[A-Za-z]{1,40}[46]|[46](?=[A-Za-z]{2}))(?:[A-Za-z46'’]{1,40})(?![\p{L}\p{N}])|[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu

/** Addresses of the net, mentions and tags: no part of the language. */
const MASKED =
  /\b(?:https?:\/\/|www\.)[^\s<>«»"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}|\b[a-z0-9-]{1,40}\.(?:ru|com|org|net|info|io|me|de)\b(?:\/[^\s<>«»"]*)?|(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_]+/giu

/** Abbreviations that are written with a full stop. */
const SHORTENED = new Set(
  'ул обл кв корп стр пос дер пер пл наб просп пр им проф акад доц тыс млн млрд руб коп мин сек гг св см ср др напр тел род рис табл гл ст ред изд бул тер мкр респ край пгт рп лит ком оф каб тц т п г д р н э м с ч л к'.split(
    ' ',
  ),
)

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

const isDigit = (c: string | undefined) => c !== undefined && c >= '0' && c <= '9'
const isHyphen = (c: string | undefined) => c === '-' || c === '‑'

function isSign(text: string, start: number, end: number): boolean {
  const before = text[start - 1]
  const after = text[end]
  if (isDigit(before) || isDigit(after)) return true
  if (before === '°') return true
  // A unit after its number: «3 м», «2 kg».
  if (end - start <= 2 && (before === ' ' || before === '\u00a0') && isDigit(text[start - 2])) return true
  if (isHyphen(before) && isDigit(text[start - 2]) && end - start <= 3) return true
  if (after !== '.') return false
  const word = text.slice(start, end)
  return (word.length === 1 && word !== word.toLowerCase()) || SHORTENED.has(word.toLowerCase())
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
    const first = word.match(/\p{L}/u)?.[0]
    if (first === undefined) continue
    const lower = word.toLowerCase()
    tokens.push({
      start,
      end,
      text: word,
      script: scriptOf(word),
      capital: first !== first.toLowerCase(),
      shouting: word.length > 1 && word !== lower && word === word.toUpperCase(),
      sign: isSign(text, start, end),
      joined:
        (isHyphen(text[start - 1]) && /\p{L}/u.test(text[start - 2] ?? '')) ||
        (isHyphen(text[end]) && /\p{L}/u.test(text[end + 1] ?? '')),
    })
  }
  return tokens
}
