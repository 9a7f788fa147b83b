/**
 * Keyboard layouts: the same keys pressed with another layout switched on.
 * Rows of the Russian ЙЦУКЕН, the US QWERTY and the German QWERTZ layouts, key by key, letters and the
 * punctuation keys that carry Russian letters; Ukrainian differs from Russian on four keys.
 */
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбю'
const usKeys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
const usShifted = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
const ukrainianOnUsKeys: readonly (readonly [string, string])[] = [
  ['і', 's'],
  ['ї', ']'],
  ['є', "'"],
  ['ґ', '`'],
]

const latinToRussian = new Map<string, string>()
const russianToLatin = new Map<string, string>(ukrainianOnUsKeys)
for (const [key, letter] of [...russianKeys].entries()) {
  latinToRussian.set(usKeys[key]!, letter)
  latinToRussian.set(usShifted[key]!, letter.toUpperCase())
  russianToLatin.set(letter, usKeys[key]!)
}

function press(text: string, table: ReadonlyMap<string, string>): string {
  let out = ''
  for (const letter of text) {
    const lower = letter.toLowerCase()
    const swapped = table.get(letter) ?? table.get(lower)
    out += swapped === undefined ? letter : letter === lower ? swapped : swapped.toUpperCase()
  }
  return out
}

/** What was meant when Russian was typed on a Latin layout: `Gxtkbywtd` → `Пчелинцев`. */
export function asRussianLayout(text: string): string {
  return press(text, latinToRussian)
}

/** What was meant when Latin was typed on the Russian or Ukrainian layout: `Зсрудштеыум` → `Pchelintsev`. */
export function asLatinLayout(text: string): string {
  return press(text, russianToLatin)
}

/** QWERTZ has y and z changed over: `Gxtkbzwtd` is `Gxtkbywtd` on a German keyboard. */
export function swapQwertz(text: string): string {
  const table: Record<string, string> = { y: 'z', z: 'y', Y: 'Z', Z: 'Y' }
  return text.replace(/[yz]/gi, (letter) => table[letter]!)
}
