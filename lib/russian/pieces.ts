import type { WordReading } from '@/lib/russian/read-word'
import { isCommonRussian } from '@/lib/russian/russian-words'
import type { Span } from '@/lib/russian/sentences'

/** How loath we are to change language between two words, by what stands between them; in log-odds. */
const AT_STOP = 1.5
const AT_MARK = 3
const AT_SCRIPT = 3.5
const AT_COMMA = 4.5
const AT_CAPITAL = 4.5
const ANYWHERE = 7

const clip = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value))

/** A title or a name in Latin letters is at home in Russian: a word between capitals says little. */
const isTitled = (words: readonly WordReading[], i: number) =>
  words[i]?.token.capital === true ||
  (words[i - 1]?.token.capital === true && words[i + 1]?.token.capital === true)

/** What one word says by itself, in log-odds of Russian: only for finding where a language might change. */
function evidence(words: readonly WordReading[], i: number): number {
  const word = words[i] as WordReading
  switch (word.kind) {
    case 'known':
      if (word.onlyRussian) return 2.5
      return (
        (isCommonRussian(word.folded) ? 0.7 : word.folded.length > 4 ? 1.5 : 0.5) +
        0.08 * clip(word.score, -6, 6)
      )
    case 'unknown':
      // Names and parts of compounds are unknown in every language.
      if (word.token.capital || word.token.joined) return clip(0.1 * word.score, -0.7, 0.7)
      if (word.neighbours.length > 0) return -3
      return word.nearMiss ? clip(0.3 * word.score, -2, 1) : clip(0.4 * word.score, -3, 1.5)
    case 'foreign':
    case 'other':
      return -3
    case 'latin':
      return isTitled(words, i) ? -0.6 : -2
    default:
      return 0
  }
}

const isLatinPair = (a: WordReading, b: WordReading) => (a.kind === 'latin') !== (b.kind === 'latin')

function changePrice(text: string, before: WordReading, after: WordReading): number {
  const between = text.slice(before.token.end, after.token.start)
  if (/[.!?…\n]/.test(between)) return AT_STOP
  if (/[;:«»“”"()—–]/.test(between)) return AT_MARK
  if (isLatinPair(before, after)) return AT_SCRIPT
  if (between.includes(',')) return AT_COMMA
  return after.token.capital ? AT_CAPITAL : ANYWHERE
}

/** A run of words in one language, as indexes: `from` inclusive, `to` exclusive. */
export type Piece = { from: number; to: number }

/**
 * Where a sentence without proper end marks goes over into another language: the cheapest way to read its words as
 * runs of Russian and of something else (Viterbi, two states). One piece when nothing changes, as nearly always.
 */
export function partLanguages(text: string, words: readonly WordReading[]): Piece[] {
  const n = words.length
  if (n < 2) return [{ from: 0, to: n }]
  const cameFrom: [number, number][] = []
  let best: [number, number] = [0, 0]
  for (let i = 0; i < n; i++) {
    const price = i === 0 ? 0 : changePrice(text, words[i - 1] as WordReading, words[i] as WordReading)
    const half = evidence(words, i) / 2
    const stayRussian = best[0] >= best[1] - price
    const stayForeign = best[1] >= best[0] - price
    cameFrom.push([stayRussian ? 0 : 1, stayForeign ? 1 : 0])
    best = [
      (stayRussian ? best[0] : best[1] - price) + half,
      (stayForeign ? best[1] : best[0] - price) - half,
    ]
  }
  let state = best[0] >= best[1] ? 0 : 1
  const pieces: Piece[] = []
  let to = n
  for (let i = n - 1; i >= 0; i--) {
    const previous = cameFrom[i]?.[state] ?? state
    if (i > 0 && previous !== state) {
      pieces.push({ from: i, to })
      to = i
    }
    state = previous
  }
  pieces.push({ from: 0, to })
  return pieces.reverse()
}

/** The stretch of text of a piece: from its first word (or the sentence's beginning) to just before the next piece. */
export function spanOfPiece(text: string, sentence: Span, words: readonly WordReading[], piece: Piece): Span {
  const start = piece.from === 0 ? sentence.start : (words[piece.from] as WordReading).token.start
  let end = piece.to === words.length ? sentence.end : (words[piece.to] as WordReading).token.start
  while (end > start && /[\s«“"(—–-]/.test(text[end - 1] as string) && piece.to < words.length) end--
  return { start, end }
}
