import { type BreakPoint, linePrice } from './break-points'
import type { Line, Paragraph, Setting } from './line-types'
import { advanceOf } from './metrics'

/** A space may grow by half and shrink by a fifth before the line looks bad. */
const stretch = 0.5
export const shrink = 0.2

export function countSpaces(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (text[at] === ' ') count++
  return count
}

/**
 * A justified line may take spaces nearly twice as wide before it ends in a short word: its price rises with the cube of
 * what its spaces gain, while a ragged one has only whole lines to lose.
 */
export const penaltyOf = ({ hyphen, penalty }: BreakPoint, { justified }: Setting): number =>
  justified && !hyphen ? penalty * 2.5 : penalty

/** Two divided words one below the other. */
const ladderPrice = 3000
/** The rest of a divided word, alone on the last line. */
const dividedEndPrice = 60_000
/** A tight line beside a loose one shows more than either alone (Knuth and Plass's fitness classes). */
const unevenPrice = 1500

/** What a line costs because of the one before it. */
export function priceBeside(
  before: Line | null,
  line: Line,
  { text, font }: Paragraph,
  last: boolean,
): number {
  if (!before) return 0
  const space = advanceOf(font, 0x20)
  const [one, two] = [before.spaceGain / space, line.spaceGain / space]
  const isUneven = Math.min(one, two) < -shrink / 2 && Math.max(one, two) > stretch / 2
  const isRest = last && before.hyphen && countSpaces(text, line.from, line.to) === 0
  const isLadder = before.hyphen && line.hyphen
  return (isUneven ? unevenPrice : 0) + (isRest ? dividedEndPrice : 0) + (isLadder ? ladderPrice : 0)
}

/** A last line of a syllable or one short word looks lost under full ones; under ragged ones less. */
const stubPrice = { justified: 12_000, ragged: 2000 }
const stubShare = 0.1

/** What a line costs by itself: how far its spaces are from their own width, or how far it falls short of the column. */
export function costOf(
  line: Line,
  { text, font }: Paragraph,
  { measure, justified }: Setting,
  last: boolean,
): number {
  const isStub = last && line.from > 0 && (line.to - line.from < 5 || line.width < stubShare * measure)
  const stub = isStub ? stubPrice[justified ? 'justified' : 'ragged'] : 0
  if (!justified) {
    // A little slack costs nothing: otherwise every paragraph becomes a narrower column of its own.
    const slack = Math.max(0, 1 - line.width / measure - 0.08)
    return linePrice + (last ? 200 * (line.width / measure) : 4000 * slack ** 2) + stub
  }
  if (last && line.spaceGain >= 0) return 100 + stub
  const space = advanceOf(font, 0x20)
  const loose = countSpaces(text, line.from, line.to) === 0 ? 6 : 0
  const ratio = Math.abs(line.spaceGain) / (space * (line.spaceGain < 0 ? shrink : stretch)) + loose
  return (10 + 100 * Math.min(ratio, 8) ** 3) ** 2 / 10 + stub
}
