import { type FoldedWord, foldWord } from '@/lib/text/fold'

/** No name, and no address pasted whole, is longer; what is longer is not looked for. */
const longestQuery = 300
const mostWords = 16
const longestWord = 40

/** Words of an address or a question that tell no two places apart, folded. */
const noise = new Set(
  (
    'фку фгку фбу уфсин гуфсин офсин фсин россии россия рф по в на при из для и обл области республики республике ' +
    'области край края краю ао го район раион гор город пос поселок пгт село дер ул улица дом им имени ном номер ' +
    'область республика no nr nro num number nummer numero numer fku ufsin gufsin fsin rossii russia russian po ' +
    'obl oblast region respublika republic krai kray of the in de la le du des der die das di del do'
  ).split(' '),
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
