import type { SentenceReading } from '@/lib/russian/read-sentence'
import type { Finding, Verdict } from '@/lib/russian/types'

type SentenceVerdict = 'russian' | 'not-russian' | 'neutral'

/** Inside a letter that is Russian otherwise, a Cyrillic sentence has to look this foreign before it is marked. */
const DOUBT = -1

const isPlainName = (sentence: SentenceReading) =>
  sentence.kind === 'foreign' &&
  sentence.words.length <= 4 &&
  sentence.words.every((word) => word.kind === 'latin' && word.token.capital)

/** Judges every sentence, each in the light of the others, and the text as a whole. */
export function judge(
  sentences: readonly SentenceReading[],
  broken: readonly Finding[],
): { verdict: Verdict; sentenceVerdicts: SentenceVerdict[] } {
  const clearly = sentences.filter((sentence) => sentence.kind === 'cyrillic' && sentence.score > 1).length
  const limit = clearly * 2 > sentences.length ? DOUBT : 0
  const sentenceVerdicts = sentences.map((sentence): SentenceVerdict => {
    if (sentence.kind === 'neutral') return 'neutral'
    if (clearly > 0 && isPlainName(sentence)) return 'neutral'
    if (sentence.kind !== 'cyrillic') return 'not-russian'
    return sentence.score > limit ? 'russian' : 'not-russian'
  })
  const russian = sentenceVerdicts.filter((verdict) => verdict === 'russian').length
  const foreign = sentenceVerdicts.filter((verdict) => verdict === 'not-russian').length + broken.length
  const verdict =
    foreign === 0 ? (russian === 0 ? 'undetermined' : 'russian') : russian === 0 ? 'not-russian' : 'mixed'
  return { verdict, sentenceVerdicts }
}
