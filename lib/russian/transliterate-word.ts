import { foldWord } from '@/lib/russian/fold'
import { hasBeginning, hasWord, type WordGraph } from '@/lib/russian/graph/word-graph'
import { isGivenName } from '@/lib/russian/names'
import { readTransliterated, withCapitalsOf } from '@/lib/russian/transliterate'
import { typedAsRussian } from '@/lib/russian/transliterate-typing'
import { usualReading } from '@/lib/russian/transliterate-usual'

/** Words of one letter that the dictionary has no form for. */
const LETTER_WORDS = new Set('авикосуяэ')

const isWord = (graph: WordGraph, folded: string) =>
  folded.length === 1 ? LETTER_WORDS.has(folded) : hasWord(graph, folded) || isGivenName(folded)

/**
 * A word typed in Latin letters, looked up when it is finished: what its keys do not say («dozhd» → «дождь»,
 * «eto» → «это», «detskij» → «детский») the dictionary does, if the plain reading is no word. Null when that stays.
 *
 * @param inside inside of a sentence: a capital there is a name, and names are left as typed
 */
export function finishTyped(graph: WordGraph, latin: string, inside: boolean): string | null {
  const lower = latin.toLowerCase()
  const shown = typedAsRussian(latin)
  const usual = usualReading(lower)
  if (usual !== undefined) return usual === shown.toLowerCase() ? null : withCapitalsOf(latin, usual)
  const isName = inside && latin[0] !== lower[0]
  if (isName || isWord(graph, foldWord(shown))) return null
  const read = readTransliterated(
    latin,
    (beginning) => hasBeginning(graph, beginning),
    (word) => isWord(graph, word),
  )
  if (read === null || foldWord(read) === foldWord(shown)) return null
  return withCapitalsOf(latin, read)
}
