import type { SentenceReading } from '@/lib/russian/read-sentence'
import type { Finding, Verdict } from '@/lib/russian/types'

export type SentenceVerdict = 'russian' | 'not-russian' | 'neutral'

/** How loath we are to change language between two sentences, in log-odds: what stands around a doubtful one counts. */
const CHANGE = 0.5
/** A sentence says no more than this, however long it is. */
const MOST = 6

const isPlainName = (sentence: SentenceReading) =>
  sentence.kind === 'foreign' &&
  sentence.words.length <= 4 &&
  sentence.words.every((word) => word.kind === 'latin' && word.token.capital)

/** The likeliest reading of a row of scores as Russian (true) or not (Viterbi, two states). */
function smooth(scores: readonly number[]): boolean[] {
  const cameFrom: [boolean, boolean][] = []
  let russian = 0
  let foreign = 0
  scores.forEach((score, i) => {
    const half = Math.max(-MOST, Math.min(MOST, score)) / 2
    const price = i === 0 ? 0 : CHANGE
    const intoRussian = russian >= foreign - price
    const intoForeign = foreign > russian - price
    cameFrom.push([intoRussian, !intoForeign])
    ;[russian, foreign] = [
      (intoRussian ? russian : foreign - price) + half,
      (intoForeign ? foreign : russian - price) - half,
    ]
  })
  let state = russian >= foreign
  const states: boolean[] = []
  for (let i = scores.length - 1; i >= 0; i--) {
    states.push(state)
    state = cameFrom[i]?.[state ? 0 : 1] ?? state
  }
  return states.reverse()
}

/** Judges every sentence, each in the light of the others, and the text as a whole. */
export function judge(
  sentences: readonly SentenceReading[],
  broken: readonly Finding[],
): { verdict: Verdict; sentenceVerdicts: SentenceVerdict[] } {
  const anyRussian = sentences.some((sentence) => sentence.kind === 'cyrillic' && sentence.score > 1)
  const states = smooth(
    sentences.map((sentence) => (anyRussian && isPlainName(sentence) ? 0 : sentence.score)),
  )
  const sentenceVerdicts = sentences.map((sentence, i): SentenceVerdict => {
    if (sentence.kind === 'neutral') return sentence.score > 0 && states[i] ? 'russian' : 'neutral'
    if (anyRussian && isPlainName(sentence)) return 'neutral'
    if (sentence.kind !== 'cyrillic') return 'not-russian'
    return states[i] ? 'russian' : 'not-russian'
  })
  const russian = sentenceVerdicts.filter((verdict) => verdict === 'russian').length
  const foreign = sentenceVerdicts.filter((verdict) => verdict === 'not-russian').length + broken.length
  const verdict =
    foreign === 0 ? (russian === 0 ? 'undetermined' : 'russian') : russian === 0 ? 'not-russian' : 'mixed'
  return { verdict, sentenceVerdicts }
}
