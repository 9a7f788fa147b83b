import { advanceOf, kernBetween, mmPerPt, widthMm } from './metrics'
import type { TextBox } from './types'

/** A word of a line with its left edge: what a renderer needs that doesn't set type by our widths itself. */
export type PlacedWord = { word: string; xMm: number }

/** Divides a line at its ordinary spaces; each word keeps the space after it, so that copied text has its spaces. */
export function wordsOf({ text, font, sizePt, xMm, trackingPt = 0, wordSpacePt = 0 }: TextBox): PlacedWord[] {
  const words: PlacedWord[] = []
  const space = advanceOf(font, 0x20)
  let x = xMm
  const parts = text.split(' ')
  parts.forEach((word, index) => {
    const last = index === parts.length - 1
    if (word !== '' || !last) words.push({ word: last ? word : `${word} `, xMm: x })
    const before = word.codePointAt(word.length - 1) ?? 0x20
    const after = parts[index + 1]?.codePointAt(0) ?? 0x20
    const kerns = kernBetween(font, before, 0x20) + kernBetween(font, 0x20, after)
    x +=
      widthMm(word, font, sizePt, trackingPt) +
      (((space + kerns) / 1000) * sizePt + trackingPt + wordSpacePt) * mmPerPt
  })
  return words
}
