/** Prices of slips in tenths of a plain wrong letter; cheap is what Russian writers often do. */
const PLAIN = 10
const KEY_BESIDE = 8
const SWAPPED = 7
const DOUBLED = 5
const SOFT_SIGN = 5
const FIRST_LETTER = 4

/** Letters heard alike: unstressed vowels, voiced and voiceless, hissing ones. */
const HEARD_ALIKE: Readonly<Record<string, number>> = {
  оа: 4,
  еи: 4,
  яе: 5,
  яи: 6,
  иы: 6,
  еэ: 5,
  юу: 7,
  ую: 7,
  ое: 7,
  аи: 8,
  ея: 5,
  ьъ: 4,
  йи: 6,
  бп: 6,
  вф: 6,
  гк: 6,
  дт: 5,
  жш: 6,
  зс: 5,
  шщ: 6,
  чщ: 6,
  цс: 7,
  хг: 7,
  гв: 7,
  хк: 8,
  шч: 7,
  чт: 9,
  еь: 8,
  иь: 8,
}

const ROWS = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']
const VOWELS = 'аеиоуыэюя'
const LETTERS = 32
const A = 0x430

const number = (letter: string) => letter.charCodeAt(0) - A

function substitutionTable(): Uint8Array {
  const table = new Uint8Array(LETTERS * LETTERS).fill(PLAIN)
  const set = (a: number, b: number, price: number) => {
    table[a * LETTERS + b] = Math.min(table[a * LETTERS + b] as number, price)
    table[b * LETTERS + a] = Math.min(table[b * LETTERS + a] as number, price)
  }
  for (let a = 0; a < LETTERS; a++) set(a, a, 0)
  for (const row of ROWS)
    for (let i = 1; i < row.length; i++) set(number(row[i - 1]!), number(row[i]!), KEY_BESIDE)
  for (const a of VOWELS) for (const b of VOWELS) if (a !== b) set(number(a), number(b), KEY_BESIDE)
  for (const [pair, price] of Object.entries(HEARD_ALIKE)) set(number(pair[0]!), number(pair[1]!), price)
  return table
}

const substitutions = substitutionTable()
const SOFT = number('ь')
const HARD = number('ъ')

/** Price of writing `typed` for `meant`. */
export const substitutionCost = (meant: number, typed: number) =>
  typed < 0 ? PLAIN : (substitutions[meant * LETTERS + typed] as number)

/** Price of a letter too much or too few beside `before` (−1 at the beginning of the word). */
export function gapCost(letter: number, before: number): number {
  if (letter === before) return DOUBLED
  if (letter === SOFT || letter === HARD) return SOFT_SIGN
  return before < 0 ? PLAIN + FIRST_LETTER : PLAIN - 1
}

export { SWAPPED as swapCost }
