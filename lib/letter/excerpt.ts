import type { MarkedSpot } from './marked-spot'

/** A finding with a little of its surroundings: three parts that stand one after the other in the text. */
export type Excerpt = { before: string; words: string; after: string }

const around = 24
const longestWords = 140

/** Cuts at a word's edge, so that no half word is quoted. */
function lastWords(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  if (line.length <= around) return line
  const cut = line.slice(-around)
  return `…${cut.slice(cut.indexOf(' ') + 1)}`
}

function firstWords(text: string): string {
  const end = text.indexOf('\n')
  const line = end < 0 ? text : text.slice(0, end)
  if (line.length <= around) return line
  const cut = line.slice(0, around)
  const space = cut.lastIndexOf(' ')
  return `${space < 0 ? cut : cut.slice(0, space)}…`
}

/**
 * The words of a finding and a few beside them on the same line, for the list beside the letter.
 *
 * @example excerptOf('У нас уже мaй.', { start: 10, end: 13, kind: 'homoglyph' })
 * // { before: 'У нас уже ', words: 'мaй', after: '.' }
 */
export function excerptOf(text: string, { start, end }: MarkedSpot): Excerpt {
  const words = text.slice(start, end)
  if (words.length > 40) {
    const long = words.length > longestWords
    return { before: '', words: long ? `${words.slice(0, longestWords).trimEnd()}…` : words, after: '' }
  }
  return { before: lastWords(text.slice(0, start)), words, after: firstWords(text.slice(end)) }
}
