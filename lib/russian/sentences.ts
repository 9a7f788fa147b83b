/** A stretch of text, UTF-16 offsets, `end` exclusive. */
export type Span = { start: number; end: number }

/** Words that end in a full stop without ending a sentence; «т. е.», initials and single letters are seen by rule. */
const ABBREVIATIONS = new Set(
  'г гг ул д корп кв стр обл р п с т тт им пр просп пер пл наб ш рис табл гл ст ч кн руб коп тыс млн млрд см ср др напр тов гр св проф акад доц канд пос дер мин сек час эт под тел факс мр mr mrs dr st'.split(
    ' ',
  ),
)

const TERMINATOR = /[.!?…。！？]/
const CLOSING = /["'»”’)\]}]/
const OPENING = /["'«“„‘([{—–-]/

const isLower = (c: string) => c !== c.toUpperCase() && c === c.toLowerCase()

/** Is the full stop at `at` the end of an initial or of an abbreviation? */
function isAbbreviation(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 8 && /\p{L}/u.test(text[from - 1] as string)) from--
  const word = text.slice(from, at)
  if (word.length === 0) return false
  return (word.length === 1 && !isLower(word)) || ABBREVIATIONS.has(word.toLowerCase())
}

/** Does a line break at `at` only wrap a sentence that goes on? */
function isWrapped(text: string, from: number, at: number): boolean {
  let before = at - 1
  while (before > from && /\s/.test(text[before] as string)) before--
  let after = at + 1
  if (text[after] === '\r') after++
  while (text[after] === ' ' || text[after] === '\t') after++
  const next = text[after] ?? ''
  if (next === '\n' || next === '') return false
  return isLower(next) && !TERMINATOR.test(text[before] ?? '') && !CLOSING.test(text[before] ?? '')
}

/**
 * The sentences of a text: parted at end marks before a capital, a digit or an opening mark, and at line breaks;
 * not after initials and abbreviations («А. С. Пушкин», «ул. Мира»), not where a small letter goes on.
 * Every letter of the text lies in exactly one sentence. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = 0
  const close = (end: number) => {
    let from = start
    let to = end
    while (from < to && /\s/.test(text[from] as string)) from++
    while (to > from && /\s/.test(text[to - 1] as string)) to--
    if (to > from) sentences.push({ start: from, end: to })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (c === '\n') {
      if (!isWrapped(text, start, i)) close(i + 1)
      continue
    }
    if (!TERMINATOR.test(c)) continue
    let end = i + 1
    while (end < text.length && (TERMINATOR.test(text[end] as string) || CLOSING.test(text[end] as string)))
      end++
    if (c === '.' && end === i + 1 && isAbbreviation(text, i)) continue
    let next = end
    while (next < text.length && (text[next] === ' ' || text[next] === '\u00a0' || text[next] === '\t'))
      next++
    const spaced = next > end || /[。！？]/.test(c)
    let ahead = next
    while (
      ahead < text.length &&
      ahead - next < 4 &&
      (OPENING.test(text[ahead] as string) || text[ahead] === ' ')
    )
      ahead++
    if (spaced && next < text.length && text[next] !== '\n' && !isLower(text[ahead] ?? '')) close(end)
    i = end - 1
  }
  close(text.length)
  return sentences
}
