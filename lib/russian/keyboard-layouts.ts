/** One key: the letter it types, and how it sounds to readers of Latin letters. */
export type Key = { letter: string; sound: string }

export const keyboardLayouts = ['phonetic', 'standard'] as const
/** `phonetic`: letters where a Latin keyboard has their sounds; `standard`: ЙЦУКЕН, as every Russian keyboard. */
export type KeyboardLayout = (typeof keyboardLayouts)[number]

/** Sounds as the typing help writes them (`transliterate-typing.ts`): whoever learns one knows the other. */
const SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '’’',
  ы: 'y',
  ь: '’',
  э: 'e’',
  ю: 'yu',
  я: 'ya',
}

const ROWS: Readonly<Record<KeyboardLayout, readonly string[]>> = {
  // ЯВЕРТЫ, the homophonic layout that bilingual typists use; what it puts on signs stands at the ends of rows.
  phonetic: ['яжертыуиопшщ', 'асдфгхйклэю', 'зьцвбнмёчъ'],
  standard: ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбюё'],
}

/** Signs under the letters of both layouts. */
export const keyboardSigns = [',', '.', '?', '!', '-', ':', '«', '»'] as const

/**
 * The keys of a layout, row by row; every letter of the alphabet once.
 *
 * @example keyboardRows('standard')[0]?.[0] // { letter: 'й', sound: 'j' }
 */
export function keyboardRows(layout: KeyboardLayout): Key[][] {
  return ROWS[layout].map((row) => [...row].map((letter) => ({ letter, sound: SOUNDS[letter] ?? '' })))
}
