import { isPatronymic, isPatronymicPart } from '@/lib/prisoner/name-forms'

export type WrittenName = {
  /** The words in the order written; «Абдулазиз оглы» is one. */
  words: readonly string[]
  /** What stood in brackets, without them. */
  bracketed: readonly string[]
  script: 'cyrillic' | 'latin' | 'mixed' | 'none'
  /** «А.», «А.А.»: letters that stand for names. */
  initials: readonly string[]
}

const titles = /^(?:г-ну|г-же|гр\.?|гражданин\p{L}*|mr\.?|mrs\.?|ms\.?|herr|frau)$/iu

/** Puts «оглы» and «кызы» to the word before: the patronymic stays whole. */
function joined(words: readonly string[]): string[] {
  const whole: string[] = []
  for (const word of words) {
    const before = whole.at(-1)
    if (before !== undefined && whole.length > 1 && isPatronymicPart(word))
      whole[whole.length - 1] = `${before} ${word.toLowerCase()}`
    else whole.push(word)
  }
  return whole
}

/** Takes a cleaned name apart. @example 'Горинов А.А.' → { words: ['Горинов'], initials: ['А', 'А'] } */
export function readName(text: string): WrittenName {
  const bracketed = [...text.matchAll(/[([]([^)\]]*)[)\]]/gu)].map((found) => (found[1] ?? '').trim())
  const bare = text.replace(/[([][^)\]]*[)\]]?/gu, ' ').replace(/[«»"„“”]/gu, ' ')
  const initials: string[] = []
  const words = bare
    .replace(/(?<![\p{L}])(\p{Lu})\.\s*(?=\p{Lu}|\s|$|,)/gu, (_, letter: string) => {
      initials.push(letter)
      return ' '
    })
    .split(/[\s,;]+/u)
    .filter((word) => {
      if (/^\p{Lu}\.?$/u.test(word)) initials.push(word[0] ?? '')
      return /\p{L}/u.test(word) && !/^\p{Lu}\.?$/u.test(word) && !titles.test(word)
    })
  const letters = words.join('')
  const cyrillic = /\p{Script=Cyrillic}/u.test(letters)
  const latin = /\p{Script=Latin}/u.test(letters)
  const script = cyrillic && latin ? 'mixed' : cyrillic ? 'cyrillic' : latin ? 'latin' : 'none'
  return { words: joined(words), bracketed: bracketed.filter((word) => word !== ''), script, initials }
}

const capitalised = (word: string) =>
  word === word.toUpperCase() || word === word.toLowerCase()
    ? word
        .toLowerCase()
        .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(/ (Оглы|Кызы|Оглу|Угли|Улы|Уулу)$/u, (part) => part.toLowerCase())
    : word

export type NameParts = { surname: string; given: string; patronymic: string | null; reordered: boolean }

/**
 * The parts of a name nobody knows yet: «Фамилия Имя Отчество», or the surname last where the patronymic
 * stands in the middle. Null where there are too few words or too many to tell.
 */
export function partsOfName({ words }: WrittenName): NameParts | null {
  const [a, b, c, ...more] = words.map(capitalised)
  if (a === undefined || b === undefined || more.length > 0) return null
  if (c === undefined) return { surname: a, given: b, patronymic: null, reordered: false }
  if (isPatronymic(b) && !isPatronymic(c)) return { surname: c, given: a, patronymic: b, reordered: true }
  if (isPatronymic(c)) return { surname: a, given: b, patronymic: c, reordered: false }
  // A third word that is no patronymic: a second given name; which is the surname is the source's order.
  return { surname: a, given: `${b} ${c}`, patronymic: null, reordered: false }
}

/** Characters that no name has. */
export function isNameLike(text: string): boolean {
  return /\p{L}{2}/u.test(text) && /^[\p{L}\p{M}\s.,()[\]'’ʼ`«»"„“”–-]+$/u.test(text)
}
