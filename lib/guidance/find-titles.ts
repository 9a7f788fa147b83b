/** A stretch of the text as given, `end` exclusive. */
type Stretch = { start: number; end: number }

const title = /[«"“„](?=\p{Lu})[^«»"“”„\n.!]{2,70}[»"”“]/gu

/**
 * What stands in quotation marks as the name of a book, a film or a ship: a capital first, short, no cry and no full
 * stop inside. «Нет войне!» is none, «Побег из Шоушенка» is one.
 */
export function findTitles(text: string): Stretch[] {
  return [...text.matchAll(title)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}
