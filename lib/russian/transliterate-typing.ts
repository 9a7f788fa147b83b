/**
 * Latin keys while one types, longest first. Unlike in `transliterate.ts` nothing is guessed here: each group always
 * gives the same letter, so that hands can learn it. ь is «'», ъ is «''», э is «e'», щ is «shch» or «shh», ы is «y».
 */
const KEYS: Readonly<Record<string, string>> = {
  shch: 'щ',
  shh: 'щ',
  sch: 'щ',
  zh: 'ж',
  kh: 'х',
  ts: 'ц',
  ch: 'ч',
  sh: 'ш',
  yo: 'ё',
  jo: 'ё',
  yu: 'ю',
  ju: 'ю',
  ya: 'я',
  ja: 'я',
  ye: 'е',
  je: 'е',
  "e'": 'э',
  "''": 'ъ',
  "'": 'ь',
  a: 'а',
  b: 'б',
  c: 'ц',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'й',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  q: 'я',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  x: 'х',
  y: 'ы',
  z: 'з',
}

const LONGEST = 4
const VOWEL = /[аеёиоуыэюя]/i

/** Keys that gave one letter: «shch» → «щ». */
export type TypedGroup = { keys: string; letter: string }

const isUpper = (sign: string) => sign !== sign.toLowerCase()

/** The letter with the case of its keys; signs without case («'») follow two capitals before them: «DEN'» → «ДЕНЬ». */
function withCase(letter: string, keys: string, shown: string): string {
  const model = keys[0] === "'" ? shown.slice(-2) : (keys[0] as string)
  const upper = keys[0] === "'" ? model.length === 2 && [...model].every(isUpper) : isUpper(model)
  return upper ? letter.toUpperCase() : letter
}

/**
 * What the Latin keys of one word stand for, group by group; what is no key stays as it is.
 *
 * @param before the letter the word goes on from, when typing began in its middle
 * @example readKeys('moya').map(({ letter }) => letter).join('') // 'моя'
 */
export function readKeys(latin: string, before = ''): TypedGroup[] {
  const groups: TypedGroup[] = []
  let shown = before
  for (let at = 0; at < latin.length; ) {
    let length = Math.min(LONGEST, latin.length - at)
    while (length > 1 && KEYS[latin.slice(at, at + length).toLowerCase()] === undefined) length--
    const keys = latin.slice(at, at + length)
    const lower = keys.toLowerCase()
    // «my» is мы, «moy» is мой: after a vowel a lone y is short.
    const plain = lower === 'y' && VOWEL.test(shown.at(-1) ?? '') ? 'й' : (KEYS[lower] ?? keys)
    const letter = withCase(plain, keys, shown)
    groups.push({ keys, letter })
    shown += letter
    at += length
  }
  return groups
}

/** The word as it shows while it is typed: `typedAsRussian('pishu')` → «пишу». */
export const typedAsRussian = (latin: string, before = ''): string =>
  readKeys(latin, before)
    .map(({ letter }) => letter)
    .join('')

/**
 * The keys that still stand, when the end of a word was deleted: whole groups only. Null when what is left is not the
 * beginning of what the keys gave.
 *
 * @example keysLeft('mosh', 'мо') // 'mo'
 */
export function keysLeft(latin: string, left: string, before = ''): string | null {
  let [keys, letters] = ['', '']
  for (const group of readKeys(latin, before)) {
    if (letters === left) return keys
    keys += group.keys
    letters += group.letter
  }
  return letters === left ? keys : null
}
