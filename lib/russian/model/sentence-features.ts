import { neighboursOf } from '@/lib/russian/neighbour-words'
import type { WordReading } from '@/lib/russian/read-word'
import { isCommonRussian } from '@/lib/russian/russian-words'

/** What the sentence layer weighs, in the order of its weights. Counts grow with the sentence, shares do not. */
export const FEATURES = [
  'bias',
  'knownCount',
  'knownLongCount',
  'knownScore',
  'knownScoreLow',
  'onlyRussian',
  'commonRussian',
  'unknownCount',
  'unknownCapital',
  'unknownScoreHigh',
  'unknownScoreLow',
  'unknownNear',
  'unknownNearHigh',
  'unknownFar',
  'unknownFarScore',
  'foreignLetters',
  'neighbourWords',
  'neighbourShared',
  'knownShare',
  'unknownShare',
  'foreignShare',
  'scoreMean',
  'scoreMin',
  'lowShare',
  'latinShare',
  'repaired',
  'short',
  'allKnown',
  'akinNeighbour',
  'akinSeen',
  'formed',
] as const

const squeeze = (count: number) => Math.sqrt(count)

/** The features of the Cyrillic words of one sentence; `latin` counts its Latin words. */
export function sentenceFeatures(words: readonly WordReading[], latin: number): Float64Array {
  const n = words.length
  const f: Record<(typeof FEATURES)[number], number> = Object.fromEntries(
    FEATURES.map((name) => [name, 0]),
  ) as never
  let scoreSum = 0
  let scoreMin = 0
  let low = 0
  for (const word of words) {
    const { score, folded } = word
    scoreSum += score
    scoreMin = Math.min(scoreMin, score)
    if (score < -1) low++
    if (word.repaired !== null) f.repaired++
    if (word.neighbours.length > 0) f.neighbourWords++
    if (word.kind === 'foreign') f.foreignLetters++
    else if (word.kind === 'known') {
      f.knownCount++
      if (folded.length > 4) f.knownLongCount++
      f.knownScore += Math.max(0, score)
      f.knownScoreLow += Math.min(0, score)
      if (word.onlyRussian) f.onlyRussian++
      else if (isCommonRussian(folded)) f.commonRussian++
      else if (neighboursOf(folded).length > 0) f.neighbourShared++
    } else {
      f.unknownCount++
      if (word.akin.neighbour) f.akinNeighbour++
      if (word.akin.seen) f.akinSeen++
      if (word.formed !== null) f.formed++
      if (word.token.capital) f.unknownCapital++
      f.unknownScoreHigh += Math.max(0, score)
      f.unknownScoreLow += Math.min(0, score)
      if (word.nearMiss) {
        f.unknownNear++
        f.unknownNearHigh += Math.max(0, score)
      } else {
        f.unknownFar++
        f.unknownFarScore += Math.min(0, score)
      }
    }
  }
  f.bias = 1
  f.knownShare = f.knownCount / n
  f.unknownShare = f.unknownCount / n
  f.foreignShare = f.foreignLetters / n
  // By their share: one such word among many known ones is a slip or a quotation.
  f.akinNeighbour /= n
  f.akinSeen /= n
  f.formed /= n
  f.scoreMean = scoreSum / n
  f.scoreMin = scoreMin
  f.lowShare = low / n
  f.latinShare = latin / (n + latin)
  f.short = n <= 2 ? 1 : 0
  f.allKnown = f.knownCount === n ? 1 : 0
  for (const name of [
    'knownCount',
    'knownLongCount',
    'onlyRussian',
    'commonRussian',
    'unknownCount',
    'unknownCapital',
    'unknownNear',
    'unknownFar',
    'foreignLetters',
    'neighbourWords',
    'neighbourShared',
    'repaired',
  ] as const)
    f[name] = squeeze(f[name])
  for (const name of [
    'knownScore',
    'knownScoreLow',
    'unknownScoreHigh',
    'unknownScoreLow',
    'unknownNearHigh',
    'unknownFarScore',
  ] as const)
    f[name] = f[name] / squeeze(n)
  return Float64Array.from(FEATURES, (name) => f[name])
}
