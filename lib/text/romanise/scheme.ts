/**
 * A transcription system as data: a letter for each Russian letter, and a few rules for letters in company.
 * Alternatives are parted by `|`, the standard's own first; `_` stands for nothing.
 */
export type Scheme = {
  id: string
  /** What it is and which standard or custom it follows. */
  source: string
  /** Thirty-three entries in alphabetical order, parted by spaces. */
  letters: string
  /** The first rule that fits at a place wins over the letters. */
  rules: readonly Rule[]
}

/** `after` and `before` list the letters that may stand there; `^` is the word's start, `$` its end. */
export type Rule = { of: string; to: string; after?: string; before?: string }

export const alphabet = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
export const vowels = 'аеёиоуыэюя'
export const softVowels = 'еёиюя'
export const consonants = 'бвгджзклмнпрстфхцчшщ'
/** Hushers: after these, ё is an o in most transcriptions. */
export const hushers = 'жчшщ'
/** Where е and its like carry a y-sound: at the start, after a vowel or a sign. */
export const iotating = `^${vowels}йъь`
