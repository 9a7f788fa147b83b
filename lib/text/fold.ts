/**
 * Folding: what is left of a word when script, accents and the habits of typists no longer matter.
 * Latin becomes a–z, Cyrillic becomes the letters that Russian, Ukrainian and careless typing share.
 */

/** Letters that Unicode does not decompose, or whose usual plain form is not their base letter. */
const latinPlain: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ə: 'a',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ĸ: 'k',
  ŋ: 'n',
}

/** ё й ъ ь ы э and the Ukrainian, Belarusian and Serbian letters that stand where Russian has another. */
const cyrillicPlain: Readonly<Record<string, string>> = {
  ё: 'е',
  ѐ: 'е',
  й: 'и',
  ы: 'и',
  э: 'е',
  ъ: '',
  ь: '',
  і: 'и',
  ї: 'и',
  є: 'е',
  ґ: 'г',
  ў: 'у',
  ј: 'и',
}

/** Latin letters that look like Cyrillic ones, as they come in by copy and paste. */
const lookAlikes: readonly (readonly [string, string])[] = [
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
]
const toCyrillic = new Map(lookAlikes)
const toLatin = new Map(lookAlikes.map(([latin, cyrillic]) => [cyrillic, latin] as const))

export type FoldedWord = { text: string; script: 'latin' | 'cyrillic' | 'digits' }

/** `Ptšelintsev` → `ptselintsev`, `Sołżenicyn` → `solzenicyn`; everything but a–z is dropped. */
export function foldLatin(word: string): string {
  let out = ''
  for (const letter of word.toLowerCase().normalize('NFKD')) out += latinPlain[letter] ?? letter
  return out.replace(/[^a-z]/g, '')
}

/** `Хрущёв` → `хрущев`, `Навальний` and `Навальный` → `навалнии`; everything but а–я is dropped. */
export function foldCyrillic(word: string): string {
  let out = ''
  for (const letter of word.toLowerCase().normalize('NFC')) out += cyrillicPlain[letter] ?? letter
  return out.replace(/[^а-я]/g, '')
}

/**
 * Folds one word of either script; digits stay digits. A word that mixes scripts is read in the script of
 * most of its letters where look-alikes allow it («Пчeлинцeв» with two Latin e). Null when nothing is left.
 *
 * @example foldWord('Čechov') // { text: 'cechov', script: 'latin' }
 */
export function foldWord(word: string): FoldedWord | null {
  if (/^\d+$/.test(word)) return { text: word, script: 'digits' }
  const lower = word.toLowerCase().normalize('NFC')
  const cyrillicCount = lower.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latinCount = lower.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (cyrillicCount === 0 && latinCount === 0) return null
  const script = cyrillicCount > latinCount ? 'cyrillic' : 'latin'
  const mixed = cyrillicCount > 0 && latinCount > 0
  const letters = mixed ? swapLookAlikes(lower, script === 'cyrillic' ? toCyrillic : toLatin) : lower
  const text = script === 'cyrillic' ? foldCyrillic(letters) : foldLatin(letters)
  return text === '' ? null : { text, script }
}

function swapLookAlikes(word: string, table: ReadonlyMap<string, string>): string {
  let out = ''
  for (const letter of word) out += table.get(letter) ?? letter
  return out
}
