import { convertLayout } from '@/lib/russian/checks/layout'
import { convertTranslit } from '@/lib/russian/checks/translit'
import type { Lexicon, WordReading } from '@/lib/russian/read-word'

/** More than half the letters read as Russian words are enough: names and rare words are among the rest. */
const ENOUGH = 0.6
/** With letters like «č» or «ü», which hardly anyone transliterates with. */
const ENOUGH_WITH_MARKS = 0.8
/** What it takes beside other Latin sentences that are plainly no Russian, and beside ones that plainly are. */
const ENOUGH_AMONG_FOREIGN = 0.9
const ENOUGH_AMONG_TRANSLIT = 0.3
/** So many letters in other sentences say something about this one. */
const TELLING_LETTERS = 12

/** Signs of nothing: «OK», «PDF», «B12». */
const isSign = (word: WordReading) => word.kind === 'sign' || (word.token.shouting && word.folded.length < 4)

/** What a sentence in Latin letters may be: its conversions, and how much of either came out as Russian words. */
export type LatinReading = { layout: Attempt; translit: Attempt; letters: number; marked: boolean }
type Attempt = { share: number; text: string }

/** Reads a sentence in Latin letters, null when there is no word in it. */
export function readLatin(
  lexicon: Lexicon,
  text: string,
  words: readonly WordReading[],
): LatinReading | null {
  if (words.every(isSign)) return null
  const latin = text.normalize('NFC').replace(/\P{Script=Latin}/gu, '')
  const translit = convertTranslit(lexicon, text)
  return {
    layout: convertLayout(lexicon, text),
    translit,
    letters: translit.letters,
    marked: /[^A-Za-z]/.test(latin),
  }
}

/**
 * Decides for every Latin sentence of a text whether it is transliterated Russian, Russian in the wrong layout, or
 * another language. The others count: short English sentences often happen to read as Russian words («to», «we»).
 */
export function decideLatin(readings: readonly LatinReading[]): ('foreign' | 'translit' | 'layout')[] {
  const letters = readings.reduce((sum, reading) => sum + reading.letters, 0)
  const converted = readings.reduce((sum, reading) => sum + reading.letters * reading.translit.share, 0)
  return readings.map((reading) => {
    const { layout, translit, marked } = reading
    if (layout.share > ENOUGH && layout.share > translit.share) return 'layout'
    const others = letters - reading.letters
    const share = others < TELLING_LETTERS ? null : (converted - reading.letters * translit.share) / others
    let enough = marked ? ENOUGH_WITH_MARKS : ENOUGH
    if (share !== null && share < ENOUGH) enough = ENOUGH_AMONG_FOREIGN
    else if (share !== null && share > ENOUGH_WITH_MARKS && !marked) enough = ENOUGH_AMONG_TRANSLIT
    return translit.share > enough ? 'translit' : 'foreign'
  })
}
