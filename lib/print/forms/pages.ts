import type { PackForm, PageForm } from './types'

export type PageFormatId = 'a4' | 'us-letter'
export type PackFormatId = 'pack-a4' | 'pack-letter'

/** DIN 5008 form B: 20 + 5 mm from the left, 45 mm from the top, 85 × 45 mm. */
const addressMm = { x: 25, y: 45, width: 80, height: 45 }

/** Letters: the sheet, its margins and its folds. */
export const pages: Record<PageFormatId, PageForm> = {
  a4: {
    widthMm: 210,
    heightMm: 297,
    marginMm: { top: 22, right: 22, bottom: 24, left: 25 },
    addressMm,
    bodyTopMm: 104,
    // DIN 5008 form B folds at 105 and 210, so that the field meets the window; in half and across for C6 (114 × 162).
    // #10 is 104.8 high: even thirds.
    foldsMm: { dl: [105, 210], no10: [99, 198], c6: [148.5], c6Across: 105 },
  },
  'us-letter': {
    widthMm: 215.9,
    heightMm: 279.4,
    marginMm: { top: 22, right: 25.4, bottom: 24, left: 25 },
    addressMm,
    bodyTopMm: 104,
    // Thirds of eleven inches for #10 and DL; in half and across for A2 and C6.
    foldsMm: { dl: [93.13, 186.27], no10: [93.13, 186.27], c6: [139.7], c6Across: 107.95 },
  },
}

/** Packs are made of whole sheets of one paper. */
export const packs: Record<PackFormatId, PackForm> = {
  'pack-a4': { widthMm: 210, heightMm: 297, marginMm: 18 },
  'pack-letter': { widthMm: 215.9, heightMm: 279.4, marginMm: 18 },
}
