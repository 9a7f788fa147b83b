import { hasWord, type WordGraph } from '@/lib/russian/graph/word-graph'

/** First parts that Russian puts before whole words: «видеописьмо», «полугодие», «спецприёмник». */
const FIRST_PARTS = `
  сверх супер мега микро макро авто аудио видео фото кино теле радио гидро электро само много мало полу псевдо анти контр
  экс вице обще ново старо мото нефте тепло водо медиа интернет онлайн пост мульти гипер ультра транс мета термо аэро агро
  психо социо этно евро нано спец полит внутри меж между двух трех четырех пяти шести семи все
`
  .trim()
  .split(/\s+/)
  .filter((part) => part.length >= 4)

/** What the first half of a compound may end in as a word of its own: «снег-о-пад», «земл-е-трясение». */
const HALF_ENDINGS = ['о', 'е', 'ый', 'ой', 'ий', 'а', '', 'ь', 'ия', 'ие', 'ный', 'ное']
const HALF = 3
const LAST_PART = 6

function isCompound(graph: WordGraph, word: string): boolean {
  for (let at = HALF + 1; at <= word.length - LAST_PART; at++) {
    const link = word[at - 1]
    if ((link !== 'о' && link !== 'е') || !hasWord(graph, word.slice(at))) continue
    const half = word.slice(0, at - 1)
    if (HALF_ENDINGS.some((ending) => hasWord(graph, half + ending))) return true
  }
  return false
}

const knownWithout = (graph: WordGraph, word: string, start: string, least: number) =>
  word.startsWith(start) && word.length - start.length >= least && hasWord(graph, word.slice(start.length))

/**
 * Is a word outside the dictionary made of words in it the way Russian makes them, and its neighbours hardly do?
 * Bookish «знанье», «увидевши»; «нецелевой»; first parts; compounds. Prefixes and suffixes that all Slavic languages
 * share («по-», «-ка») are left out: they say nothing.
 */
export function isDerived(graph: WordGraph, word: string): boolean {
  if (word.length < 6) return false
  if (/нь(?:[еяю]|ем|ям|ях|ями)$/.test(word)) {
    if (hasWord(graph, word.replace(/ь(?=(?:[еяю]|ем|ям|ях|ями)$)/, 'и'))) return true
  }
  if (word.endsWith('вши') && hasWord(graph, word.slice(0, -2))) return true
  if (knownWithout(graph, word, 'не', 6)) return true
  return FIRST_PARTS.some((part) => knownWithout(graph, word, part, 5)) || isCompound(graph, word)
}
