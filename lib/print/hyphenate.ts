import hyphen from 'hyphen/ru'

const soft = '\u00ad'

/** Words the patterns divide against the sense; the parts as a book would divide them. */
const exceptions: Record<string, string> = {
  подвиг: 'под-виг',
  подвига: 'под-ви-га',
  подвиги: 'под-ви-ги',
  безысходность: 'без-ыс-ход-ность',
  безысходности: 'без-ыс-ход-но-сти',
}

const vowel = /[аеёиоуыэюя]/i

/**
 * Where a Russian word may be divided: offsets into it, at least two letters before and three after, each
 * part with a vowel. Names (a capital inside a line), abbreviations and words with a digit stay whole.
 *
 * @example hyphenPoints('здравствуйте') // [5, 10] without the last: «те» is too short
 */
export function hyphenPoints(word: string): number[] {
  if (!/^[а-яё]{5,}$/.test(word)) return []
  const divided = exceptions[word] ?? hyphen.hyphenateSync(word).replaceAll(soft, '-')
  const points: number[] = []
  let offset = 0
  for (const char of divided) {
    if (char === '-') points.push(offset)
    else offset++
  }
  return points.filter(
    (at) => at >= 2 && word.length - at >= 3 && vowel.test(word.slice(0, at)) && vowel.test(word.slice(at)),
  )
}
