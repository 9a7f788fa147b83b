import { type FoldedWord, foldWord } from '@/lib/text/fold'

/** No name, and no address pasted whole, is longer; what is longer is not looked for. */
const longestQuery = 300
const mostWords = 16
const longestWord = 40

/** Words of an address, a question or a courtesy that tell nobody apart: «г-ну», «по Кировской области». */
const noise = new Set(
  [
    'фку фгку фбу уфсин гуфсин офсин фсин россии россия рф г п с д ул улица дом им имени ном номер',
    'обл область области край края краю ао республика республики республике раион город гор пос поселок пгт село',
    'по в на при из для и н ну жа же mr mrs ms dr herr frau monsieur madame',
    'fku ufsin gufsin fsin rossii russia russian po obl oblast region respublika republic krai kray',
    'no nr nro num number nummer numero numer of the in de la le du des der die das di del do',
  ].flatMap((line) => line.split(' ').map((word) => foldWord(word)?.text ?? word)),
)

/**
 * Splits a query into folded words; letters and digits part («ик17»), noise words go unless nothing else is
 * left. Null where nothing can be looked for: empty, far too long, no letters or digits.
 */
export function readQuery(query: string): FoldedWord[] | null {
  if (query.length > longestQuery) return null
  const pieces = query
    .normalize('NFC')
    .replace(/(\p{L})['’](?:s|S)(?![\p{L}\d])/gu, '$1')
    .replace(/['’‘`´ʹʺʼ"”]/g, '')
    .match(/[\p{L}\p{M}]+|\d+/gu)
  const words = (pieces ?? [])
    .filter((piece) => piece.length <= longestWord)
    .map(foldWord)
    .filter((word) => word !== null)
  if (words.length === 0) return null
  const telling = words.filter((word) => !noise.has(word.text))
  return (telling.length > 0 ? telling : words).slice(0, mostWords)
}
