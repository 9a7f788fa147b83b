/** Letters of the modern Russian alphabet, both cases. */
export const isRussianLetter = (c: number) => (c >= 0x410 && c <= 0x44f) || c === 0x401 || c === 0x451

/** Any Cyrillic letter: the main block, its supplement and the two extensions. */
export const isCyrillicLetter = (c: number) =>
  (c >= 0x400 && c <= 0x52f && !(c >= 0x482 && c <= 0x489)) ||
  (c >= 0x1c80 && c <= 0x1c8f) ||
  (c >= 0xa640 && c <= 0xa69f)

/** Any Latin letter, plain or with marks. */
export const isLatinLetter = (c: number) =>
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x1e00 && c <= 0x1eff)

/** Latin and Greek letters that look like Russian ones in print, and the Russian letter meant. */
const TWINS: readonly [string, string][] = [
  ['ABCEHKMOPTXYaceopxyk', 'АВСЕНКМОРТХУасеорхук'],
  ['ΑΒΕΗΚΜΟΡΤΧοαερχυκ', 'АВЕНКМОРТХоаерхик'],
  ['ëË', 'ёЁ'],
]

const toRussian = new Map<string, string>(
  TWINS.flatMap(([from, to]) =>
    [...from].map((letter, i): [string, string] => [letter, [...to][i] ?? letter]),
  ),
)

/** The Russian letter a foreign one passes for («a» → «а»), null where there is none. */
export const russianTwin = (letter: string): string | null => toRussian.get(letter) ?? null

/** A word with its look-alikes put right, null when a letter has no Russian twin («мaма» → «мама»). */
export function repairLookAlikes(word: string): string | null {
  let repaired = ''
  for (const letter of word) {
    const twin = isRussianLetter(letter.codePointAt(0) as number) ? letter : russianTwin(letter)
    if (twin === null) return null
    repaired += twin
  }
  return repaired
}
