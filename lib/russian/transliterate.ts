import { usualReading } from '@/lib/russian/transliterate-usual'

/** Latin spellings of Russian letters in use: passports (ICAO), atlases (BGN), chats («4» for ч). Longest first. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  shch: ['щ', 'щь'],
  shh: ['щ'],
  sch: ['щ', 'сч'],
  tsch: ['ч'],
  zh: ['ж', 'жь', 'зх'],
  kh: ['х', 'кх'],
  ts: ['ц', 'тс'],
  ch: ['ч', 'чь'],
  sh: ['ш', 'шь', 'сх'],
  cz: ['ц'],
  dj: ['дж', 'дь'],
  yo: ['ё', 'ыо', 'йо'],
  jo: ['ё', 'йо'],
  io: ['е', 'ио'],
  ye: ['е', 'ье', 'ъе', 'ые'],
  je: ['е', 'э', 'ье', 'ъе'],
  yu: ['ю', 'ыу'],
  ju: ['ю', 'ью'],
  iu: ['ю', 'иу'],
  ya: ['я', 'ья', 'ыа'],
  ja: ['я', 'ья'],
  ia: ['я', 'ия', 'иа', 'ья'],
  ie: ['ие', 'ье', 'ъе'],
  yy: ['ый', 'ий'],
  ii: ['ий', 'ии'],
  iy: ['ий', 'ый'],
  yi: ['ый', 'ыи'],
  yj: ['ый'],
  ij: ['ий'],
  ey: ['ей', 'эй'],
  oi: ['ой', 'ои'],
  ei: ['ей', 'еи'],
  ai: ['ай', 'аи'],
  ui: ['уй', 'уи'],
  yey: ['ей'],
  yay: ['яй'],
  eh: ['э', 'ех'],
  eo: ['ео'],
  iya: ['ия'],
  iia: ['ия'],
  iyu: ['ию'],
  iiu: ['ию'],
  iye: ['ие'],
  iie: ['ие'],
  ija: ['ия'],
  iju: ['ию'],
  ije: ['ие'],
  a: ['а'],
  b: ['б', 'бь'],
  c: ['ц', 'с', 'к'],
  d: ['д', 'дь'],
  e: ['е', 'э'],
  f: ['ф'],
  g: ['г', 'ж'],
  h: ['х', 'г', 'н'],
  i: ['и', 'й', 'ы'],
  j: ['й', 'ж', 'ь'],
  k: ['к'],
  l: ['л', 'ль'],
  m: ['м', 'мь'],
  n: ['н', 'нь'],
  o: ['о'],
  p: ['п', 'пь'],
  q: ['я', 'к'],
  r: ['р', 'рь'],
  s: ['с', 'сь', 'ш'],
  t: ['т', 'ть'],
  u: ['у', 'ю'],
  v: ['в', 'вь'],
  w: ['в', 'ш'],
  x: ['х', 'кс'],
  y: ['ы', 'й', 'и', 'у'],
  z: ['з', 'зь', 'ж'],
  "'": ['ь', 'ъ', ''],
  '’': ['ь', 'ъ', ''],
  ʹ: ['ь'],
  ʺ: ['ъ'],
  '"': ['ъ'],
  '`': ['ь', 'ъ'],
  4: ['ч'],
  6: ['ш'],
  3: ['з'],
  1: ['ы'],
  9: ['я'],
  š: ['ш'],
  ž: ['ж'],
  č: ['ч'],
  ë: ['ё'],
  è: ['э'],
  é: ['е'],
  ŝ: ['щ'],
  û: ['ю'],
  â: ['я'],
}

const LONGEST = 4
/** Ways of reading one word that are kept at a time. */
const WIDTH = 24

/** Dictionaries know е for ё; what the writer spelled with «yo» keeps its dots. */
const foldYo = (letters: string) => letters.replaceAll('ё', 'е')

/** A reading so far: its letters and how unusual the choices were. */
type Reading = { letters: string; cost: number }

/**
 * Reads a Latin word as Russian: the dictionary decides between the spellings. Bounded work for any word.
 *
 * @param lives may these letters, ё as е, begin a Russian word? Prunes the search.
 * @param accepts is this, ё as е, a Russian word?
 * @returns the usual reading that is a word («zhizn» → «жизнь»), null when none is
 */
export function readTransliterated(
  word: string,
  lives: (beginning: string) => boolean,
  accepts: (word: string) => boolean,
): string | null {
  const latin = word.toLowerCase()
  if (latin.length > 40) return null
  const usual = usualReading(latin)
  if (usual !== undefined && accepts(foldYo(usual))) return usual
  const open: Reading[][] = Array.from({ length: latin.length + 1 }, () => [])
  open[0]?.push({ letters: '', cost: 0 })
  for (let at = 0; at < latin.length; at++) {
    const readings = (open[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, WIDTH)
    for (const reading of readings) {
      for (let length = Math.min(LONGEST, latin.length - at); length > 0; length--) {
        const options = SPELLINGS[latin.slice(at, at + length)] ?? []
        options.forEach((option, rank) => {
          const letters = reading.letters + option
          if (option !== '' && !lives(foldYo(letters))) return
          // A longer Latin group read as one letter is likelier than its parts; a later option likelier wrong.
          open[at + length]?.push({
            letters,
            cost: reading.cost + rank + (length === 1 ? 0.5 : 0.3 * length),
          })
        })
      }
    }
  }
  const found = (open[latin.length] ?? [])
    .sort((a, b) => a.cost - b.cost)
    .find((r) => accepts(foldYo(r.letters)))
  return found?.letters ?? null
}

/** The usual reading letter by letter, with no dictionary: for names and words no dictionary knows. */
export function transliterateLetters(word: string): string {
  const latin = word.toLowerCase()
  let russian = ''
  for (let at = 0; at < latin.length; ) {
    let length = Math.min(LONGEST, latin.length - at)
    while (length > 1 && SPELLINGS[latin.slice(at, at + length)] === undefined) length--
    const option = SPELLINGS[latin.slice(at, at + length)]?.[0] ?? latin.slice(at, at + length)
    russian += option
    at += length
  }
  return russian
}

/** Gives a repaired word the capitals of the word it stands for. */
export function withCapitalsOf(model: string, word: string): string {
  const first = model.match(/\p{L}/u)?.[0] ?? ''
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return word.toUpperCase()
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
