import { a4, usLetter } from './cards'
import type { LabelForm } from './types'

export type LabelFormatId = 'l7160' | 'l7163' | '5160' | '5163'

const low = { x: 2.5, y: 1.4 } as const
const roomy = { x: 4, y: 3 } as const

/**
 * Label sheets by their Avery numbers. Label sizes are the maker's; the edges follow from symmetry (Debian's
 * glabels-data lists the A4 sheets within 0.4 mm of it, but lopsided; print.md §1.5).
 */
export const labels: Record<LabelFormatId, LabelForm> = {
  l7160: {
    ...a4,
    widthMm: 63.5,
    heightMm: 38.1,
    columns: 3,
    rows: 7,
    leftMm: 7.25,
    topMm: 15.15,
    pitchXMm: 66,
    pitchYMm: 38.1,
    paddingMm: { x: 3, y: 1.8 },
    hasLatin: false,
  },
  l7163: {
    ...a4,
    widthMm: 99.1,
    heightMm: 38.1,
    columns: 2,
    rows: 7,
    leftMm: 4.65,
    topMm: 15.15,
    pitchXMm: 101.6,
    pitchYMm: 38.1,
    paddingMm: { x: 4, y: 1.8 },
    hasLatin: true,
  },
  // 25.4 mm hold the address in Russian and the country; ten lines with a Latin copy would want 32.
  '5160': {
    ...usLetter,
    widthMm: 66.675,
    heightMm: 25.4,
    columns: 3,
    rows: 10,
    leftMm: 4.76,
    topMm: 12.7,
    pitchXMm: 69.85,
    pitchYMm: 25.4,
    paddingMm: low,
    hasLatin: false,
  },
  '5163': {
    ...usLetter,
    widthMm: 101.6,
    heightMm: 50.8,
    columns: 2,
    rows: 5,
    leftMm: 3.97,
    topMm: 12.7,
    pitchXMm: 106.36,
    pitchYMm: 50.8,
    paddingMm: roomy,
    hasLatin: true,
  },
}

/** How far a sheet may be shifted to meet a printer's own ways: more than 5 mm is a wrong sheet or a wrong setting. */
export const maxOffsetMm = 5
