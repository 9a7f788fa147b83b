import { restoreCell, textOfLiteralFormula } from '@/lib/form/spreadsheet-cell'

export type Cleaned = {
  text: string
  /** Said of a shown repair, each a whole sentence; empty where nothing needed one. */
  repairs: readonly string[]
}

/** Latin letters and digits that print like a Russian letter (Unicode confusables.txt, the letters of both alphabets). */
const latinToRussian = new Map(
  [...'AaBCcEeHKMOoPpTXxYy'].map((letter, at) => [letter, [...'АаВСсЕеНКМОоРрТХхУу'][at] ?? letter]),
)
/** The neighbours' letters that Russian does not have and that look like Russian or Latin ones. */
const strangers = new Map([
  ['ѕ', 'с'],
  ['Ѕ', 'С'],
  ['ј', 'й'],
  ['ԁ', 'д'],
  ['ɑ', 'а'],
  ['α', 'а'],
  ['ο', 'о'],
  ['Ο', 'О'],
  ['ρ', 'р'],
  ['Α', 'А'],
  ['Ρ', 'Р'],
  ['Τ', 'Т'],
  ['Κ', 'К'],
  ['Μ', 'М'],
  ['Η', 'Н'],
  ['Χ', 'Х'],
  ['Β', 'В'],
  ['Ε', 'Е'],
])
const digitsInWords = new Map([
  ['0', 'о'],
  ['3', 'з'],
])
const russianToLatin = new Map([...latinToRussian].map(([latin, russian]) => [russian, latin]))

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text)
const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)

function swap(word: string, table: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => table.get(letter) ?? letter).join('')
}

/** A word that mixes alphabets, in the one alphabet that all its letters allow; else as it was. */
function inOneAlphabet(word: string, amongCyrillic: boolean): string {
  const plain = swap(word, strangers)
  if (isCyrillic(plain)) {
    const russian = swap(plain, latinToRussian)
    const noDigits = /\p{L}[03]\p{L}/u.test(russian)
      ? russian.replace(/(?<=\p{L})[03](?=\p{L})/gu, (digit) => digitsInWords.get(digit) ?? digit)
      : russian
    if (!isLatin(noDigits)) return noDigits
    const latin = swap(plain, russianToLatin)
    return isCyrillic(latin) ? word : latin
  }
  // «ИK» is mixed; a «T» or «MAPK» among Russian words is wholly Latin and still meant as Russian.
  if (amongCyrillic && isLatin(plain)) {
    const russian = swap(plain, latinToRussian)
    return isLatin(russian) ? plain : russian
  }
  return plain
}

function withOneAlphabet(text: string): Cleaned {
  const letters = text.match(/\p{L}/gu) ?? []
  const amongCyrillic = letters.filter(isCyrillic).length > letters.length / 2
  const replaced = new Set<string>()
  const clean = text.replace(/[\p{L}\p{M}\d]+/gu, (word) => {
    const better = inOneAlphabet(word, amongCyrillic)
    if (better === word) return word
    const [before, after] = [[...word], [...better]]
    for (const [at, letter] of before.entries())
      if (after[at] !== letter) replaced.add(`${letter} → ${after[at]}`)
    return better
  })
  const repairs =
    replaced.size === 0
      ? []
      : [`letters of another alphabet replaced (${[...replaced].join(', ')}): read as «${clean.trim()}».`]
  return { text: clean, repairs }
}

function withoutInvisible(text: string): Cleaned {
  // A byte-order mark at the very start is the editor's; tabs and line breaks are blanks.
  const bare = text.replace(/^\ufeff/u, '').replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/gu, ' ')
  const clean = bare.replace(/(?:\p{Cf}|\p{Cc}|\p{Variation_Selector}|[\u115f\u1160\u3164\uffa0])/gu, '')
  const gone = [...bare].length - [...clean].length
  return {
    text: clean,
    repairs: gone === 0 ? [] : [`${gone} invisible ${gone === 1 ? 'character' : 'characters'} removed.`],
  }
}

const blank = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Marks by which people say that a cell is empty. */
const emptyMarks =
  /^(?:[-–—?.…]+|н\/?д|нет данных|неизвестно|не известно|n\/?a|none|null|unknown|unbekannt|k\. ?a\.)$/iu

/**
 * A cell as it was meant: our own guard against formulas taken off, composed letters, no invisible
 * characters, one alphabet a word, single blanks. What changed beyond blanks is told.
 *
 * @example cleanCell('Мифтaхoв') // { text: 'Мифтахов', repairs: ['letters of another alphabet …'] }
 */
export function cleanCell(cell: string, { alphabet = true } = {}): Cleaned {
  const restored = restoreCell(cell)
  const literal = textOfLiteralFormula(restored)
  const unwrapped = literal === null ? [] : [`text taken out of the spreadsheet's ="…".`]
  const visible = withoutInvisible((literal ?? restored).normalize('NFC'))
  const { text, repairs } = alphabet ? withOneAlphabet(visible.text) : { text: visible.text, repairs: [] }
  const clean = blank(text)
  return {
    text: emptyMarks.test(clean) ? '' : clean,
    repairs: [...unwrapped, ...visible.repairs, ...repairs],
  }
}
