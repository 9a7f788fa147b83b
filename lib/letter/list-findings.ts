import { keyOfSpot, type MarkedSpot } from './marked-spot'

/** One thing to look at: what the check noticed, or the signs that no typeface of ours has. */
export type ListedFinding = {
  /** The same for the same words of the same kind: what «ignore» remembers. */
  key: string
  kind: string
  /** One spot, or every place where a sign that can't be printed stands. In order, never overlapping. */
  spots: readonly MarkedSpot[]
  fix?: string
  lang?: string
}

type Noticed = MarkedSpot & { lang?: string }
type Unprintable = { char: string; index: number }

/** Signs that can't be printed, neighbours joined into one spot. */
function spotsOf(unprintable: readonly Unprintable[]): MarkedSpot[] {
  const spots: MarkedSpot[] = []
  for (const { char, index } of unprintable) {
    const last = spots.at(-1)
    const end = index + char.length
    if (last && last.end >= index) last.end = Math.max(last.end, end)
    else spots.push({ start: index, end, kind: 'unprintable', fix: '' })
  }
  return spots
}

/**
 * Everything to look at in a letter, in the order of the text, without what was waved through. Signs that can't
 * be printed are one finding at the end and are never waved through: paper can't.
 */
export function listFindings(
  text: string,
  noticed: readonly Noticed[],
  unprintable: readonly Unprintable[],
  ignored: readonly string[],
): { listed: ListedFinding[]; ignored: number } {
  const all = noticed.map(
    (spot): ListedFinding => ({
      key: keyOfSpot(text, spot),
      kind: spot.kind,
      spots: [spot],
      ...(spot.fix !== undefined && { fix: spot.fix }),
      ...(spot.lang !== undefined && { lang: spot.lang }),
    }),
  )
  const listed = all.filter(({ key }) => !ignored.includes(key))
  const signs = spotsOf(unprintable)
  return {
    listed:
      signs.length === 0 ? listed : [...listed, { key: 'unprintable', kind: 'unprintable', spots: signs }],
    ignored: all.length - listed.length,
  }
}
