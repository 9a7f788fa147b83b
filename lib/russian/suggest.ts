import { foldWord } from '@/lib/russian/fold'
import { type Candidate, searchNear } from '@/lib/russian/graph/edit-search'
import { hasWord, letterNumber, type WordGraph } from '@/lib/russian/graph/word-graph'
import { scoreLetters } from '@/lib/russian/model/model-bytes'
import type { Russian } from '@/lib/russian/open'
import { respell } from '@/lib/russian/respell'
import { isCommonRussian } from '@/lib/russian/russian-words'
import { withCapitalsOf } from '@/lib/russian/transliterate'

/** How far a suggestion may lie from the word, in tenths of a plain slip: near first, farther only when near is empty. */
const REACHES = [11, 17, 24] as const
const LONGEST = 32
/** Well-known slips go before counted letters. */
const RESPELT = -10

/** Does a spelling consist of dictionary words? */
const isWhole = (graph: WordGraph, spelling: string) =>
  spelling.split(/[ -]/).every((part) => part.length < 4 || hasWord(graph, part))

/** Is the word a well-known slip, or written as it sounds? */
export const isKnownSlip = ({ graph }: Russian, folded: string) =>
  respell(folded).some((spelling) => spelling !== folded && isWhole(graph, spelling))

/** «незнаю»: the commonest of all run-on words. */
const NOT_APART = 5

/** Words that are often run together with the next one: «небыл», «вобщем». */
const RUN_ON = new Set(
  'не ни в во на по с со к ко о об от до из за у для при без под над и а но бы то же я ты мы вы как так что кто все'.split(
    ' ',
  ),
)

function splitInTwo(graph: WordGraph, word: string): Candidate[] {
  const found: Candidate[] = []
  for (let i = 1; i < word.length - 1; i++) {
    const first = word.slice(0, i)
    const second = word.slice(i)
    if (RUN_ON.has(first) && second.length > 2 && hasWord(graph, second))
      found.push({ word: `${first} ${second}`, cost: first === 'не' ? NOT_APART : 12 })
    else if (RUN_ON.has(second) && first.length > 2 && hasWord(graph, first))
      found.push({ word: `${first} ${second}`, cost: 14 })
  }
  return found
}

function rankedCandidates(russian: Russian, folded: string, enough: number): Candidate[] {
  const { graph, model } = russian
  const letters = Int8Array.from(folded, (c) => letterNumber(c.charCodeAt(0)))
  const respelt = respell(folded)
    .filter((word) => isWhole(graph, word))
    .map((word, i) => ({ word, cost: RESPELT + i }))
  const split = [...respelt, ...splitInTwo(graph, folded)]
  let found: Candidate[] = []
  for (const reach of REACHES) {
    found = [...searchNear(graph, letters, reach), ...split.filter(({ cost }) => cost <= reach)]
    if (found.length >= enough) break
  }
  const rank = ({ word, cost }: Candidate) =>
    cost - (isCommonRussian(word) ? 2 : 0) - Math.min(6, scoreLetters(model, word) / 3)
  return found
    .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
    .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
}

const canBeCorrected = (folded: string) => folded.length >= 2 && folded.length <= LONGEST

/** A repair and its price, in tenths of a plain slip, negative for a well-known one. */
export type Repair = { fix: string; cost: number }

/** The likeliest repair of a word, null when there is none. */
export function findRepair(russian: Russian, word: string): Repair | null {
  const folded = foldWord(word)
  const best = canBeCorrected(folded) ? rankedCandidates(russian, folded, 1)[0] : undefined
  return best ? { fix: withCapitalsOf(word, best.word), cost: best.cost } : null
}

/**
 * Dictionary forms a misspelt word may have meant, likeliest first, in the word's own capitals; ё comes as е.
 * A few milliseconds at most for any word.
 *
 * @example suggest(russian, 'превет', 1) // ['привет']
 */
export function suggest(russian: Russian, word: string, limit: number): string[] {
  const folded = foldWord(word)
  if (!canBeCorrected(folded)) return []
  const found = rankedCandidates(russian, folded, limit).map((candidate) =>
    withCapitalsOf(word, candidate.word),
  )
  return [...new Set(found)].slice(0, limit)
}
