import { hyphenPoints } from './hyphenate'

/** A place where a line may end, with what it costs; higher is uglier. */
export type BreakPoint = {
  /** The line's text ends before this offset (trailing spaces left out) … */
  end: number
  /** … and the next line's begins here. */
  next: number
  penalty: number
  /** A hyphen is drawn that the text does not have. */
  hyphen: boolean
}

/**
 * Penalties against the price of one more line (`linePrice`): a short word at a line's end costs more than a
 * line, so it is avoided wherever the text still fits; a bond of number and unit costs more than two.
 */
export const linePrice = 10_000
const shortWord = 12_000
const bond = 30_000
const insideWord = 900
const hyphenation = 2000

/** Units that stay with their number. */
const unit =
  /^(г|гг|в|вв|р|руб|коп|лет|год|года|году|км|м|см|мм|кг|г|л|ч|час|часа|часов|мин|сек|°[CС]?|%|₽|€|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)[.,;:!?»)]*$/

/** What it costs to end a line between two words. */
function penaltyBetween(before: string, after: string): number {
  if (/^[—–-]/.test(after)) return bond
  if (/[№§]$/.test(before)) return bond
  if (/^[«(„“"]*\p{L}\.$/u.test(before) && /^\p{L}/u.test(after)) return bond
  if (/\d$/.test(before) && unit.test(after)) return bond
  if (/^[—–]$/.test(before)) return 0
  if (/^[«(„“"]*\p{L}{1,2}$/u.test(before)) return shortWord
  return 0
}

/** Breaks inside a word that carry their own mark: after a hyphen, a dash or a slash between letters. */
function visibleBreaks(word: string): number[] {
  return [...word.matchAll(/(?<=[\p{L}\d]{2})[-–—/](?=[\p{L}\d]{2})/gu)].map((match) => match.index + 1)
}

/** Every place where a paragraph's line may end, the paragraph's own end included. */
export function breakPointsOf(text: string, hyphenate: boolean): BreakPoint[] {
  const points: BreakPoint[] = []
  const words = [...text.matchAll(/[^ ]+/g)].map((match) => ({ at: match.index, word: match[0] }))
  words.forEach(({ at, word }, index) => {
    for (const offset of visibleBreaks(word))
      points.push({ end: at + offset, next: at + offset, penalty: insideWord, hyphen: false })
    if (hyphenate)
      for (const part of word.matchAll(/[\p{L}]+/gu))
        for (const offset of hyphenPoints(part[0])) {
          const end = at + part.index + offset
          points.push({ end, next: end, penalty: hyphenation, hyphen: true })
        }
    const following = words[index + 1]
    if (following)
      points.push({
        end: at + word.length,
        next: following.at,
        penalty: penaltyBetween(word, following.word),
        hyphen: false,
      })
  })
  points.push({ end: text.length, next: text.length, penalty: 0, hyphen: false })
  return points.sort((a, b) => a.end - b.end)
}

/** Ways to split a stretch that is longer than a line: between any two characters, but never before a mark. */
export function emergencyPoints(text: string, from: number, to: number): BreakPoint[] {
  const points: BreakPoint[] = []
  for (let at = from + 1; at < to; at++)
    if (!/\p{M}/u.test(text[at]!)) points.push({ end: at, next: at, penalty: bond * 4, hyphen: false })
  return points
}
