import { maskAddresses } from '@/lib/russian/tokens'
import { transliterateLetters, withCapitalsOf } from '@/lib/russian/transliterate'

/** So much of a letter's Latin script must be Russian in disguise before what is left (names) is converted with it. */
const MOSTLY = 0.6

const LATIN = /\p{Script=Latin}/gu
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu

const lettersIn = (text: string) => text.match(LATIN)?.length ?? 0

/** The spots that turn a whole letter into Cyrillic: what the check read, and the names between («Anna» → «Анна»). */
type Noticed = { start: number; end: number; kind: string; fix?: string }
type Spot = { start: number; end: number; kind: 'translit' | 'layout'; fix: string }

/**
 * Is this a letter typed in Latin letters, or with the wrong keyboard on? Then everything there is to replace, in
 * order; else an empty list. Addresses of the net stay as they are, and so does a sentence in another language.
 *
 * @param findings of this very text
 * @example convertLetter('Privet!\nAnna', [{ start: 0, end: 7, kind: 'translit', fix: 'Привет!' }])
 * // the finding, and { start: 8, end: 12, kind: 'translit', fix: 'Анна' }
 */
export function convertLetter(text: string, findings: readonly Noticed[]): Spot[] {
  const spots = findings.flatMap(({ start, end, kind, fix }): Spot[] =>
    (kind === 'translit' || kind === 'layout') && fix !== undefined ? [{ start, end, kind, fix }] : [],
  )
  if (spots.length === 0) return []
  const converted = spots.reduce((sum, { start, end }) => sum + lettersIn(text.slice(start, end)), 0)
  const masked = maskAddresses(text)
  if (converted < MOSTLY * lettersIn(masked) || spots.some(({ kind }) => kind === 'layout')) return spots
  for (const { index, 0: word } of masked.matchAll(LATIN_WORD)) {
    const end = index + word.length
    if (findings.some((finding) => finding.start < end && finding.end > index)) continue
    const fix = withCapitalsOf(word, transliterateLetters(word))
    spots.push({ start: index, end, kind: 'translit', fix })
  }
  return spots.sort((a, b) => a.start - b.start)
}
