/** The keys of the usual Latin and Russian (ЙЦУКЕН) keyboards in the same places. */
const LATIN_KEYS = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?@#$^&'
const RUSSIAN_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"№;:?'

const toRussian = new Map([...LATIN_KEYS].map((key, i) => [key, RUSSIAN_KEYS[i] as string]))

/** What the same keys would have typed with the Russian layout on: `ghbdtn` → `привет`. */
export function retypeInRussian(text: string): string {
  let retyped = ''
  for (const key of text) retyped += toRussian.get(key) ?? key
  return retyped
}
