/** A text converted word by word: what came out, and which share of its letters became Russian words. */
export type Conversion = { share: number; letters: number; text: string }

/**
 * Replaces every match by its reading, or by `fallback` where it has none.
 *
 * @param read the Russian word a match stands for, null when it stands for none
 */
export function convertWords(
  text: string,
  pattern: RegExp,
  read: (word: string) => string | null,
  fallback: (word: string) => string,
): Conversion {
  let letters = 0
  let converted = 0
  const known = new Map<string, string | null>()
  const readOnce = (word: string) => {
    let meant = known.get(word)
    if (meant === undefined) {
      meant = read(word)
      known.set(word, meant)
    }
    return meant
  }
  const result = text.replace(pattern, (word) => {
    const length = word.match(/\p{L}/gu)?.length ?? 0
    const meant = length === 0 ? null : readOnce(word)
    letters += length
    if (meant === null) return fallback(word)
    converted += length
    return meant
  })
  return { share: letters === 0 ? 0 : converted / letters, letters, text: result }
}
