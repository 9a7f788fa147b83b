import type { CardForm, Imposition, ShopPage } from './types'

export type CardFormatId =
  | 'a6'
  | 'a6-4up-a4'
  | 'quarter-4up-letter'
  | '140x95-4up-a4'
  | '140x95-2up-letter'
  | '4x6-2up-a4'
  | '4x6-2up-letter'
  | 'a6-shop'
  | '140x95-shop'
  | '4x6-shop'

export type CardFacts = { form: CardForm; imposition: Imposition | null; shop: ShopPage | null }

/** Sizes of the whole sheets: ISO 216 and ANSI/ASME Y14.1. */
export const a4 = { sheetWidthMm: 210, sheetHeightMm: 297 } as const
export const usLetter = { sheetWidthMm: 215.9, sheetHeightMm: 279.4 } as const

const zones = {
  safeMm: 7.5,
  stampMm: { width: 38, height: 32 },
  stampHintMm: { width: 22, height: 25 },
  addressTopMm: 42.5,
  codeMm: { width: 121, height: 16 },
} as const
const bordered = { ...zones, borderMm: 6.5, bleedMm: 0 } as const
/** Three millimetres of bleed are what print shops ask for everywhere. */
const bleeding = { ...zones, borderMm: 0, bleedMm: 3 } as const

/** ISO 216; inside the UPU's 90 × 140 to 120 × 235 mm (Letter Post Regulations), 1.41 times as long as high. */
const a6 = { widthMm: 148, heightMm: 105, dividerMm: 74 } as const
/** Just above the UPU's least size, 1.47 times as long as high: the largest that bleeds four times on A4. */
const small = { widthMm: 140, heightMm: 95, dividerMm: 67, addressTopMm: 41 } as const
/** 4 × 6 inches, the longest side that the US card rate takes (4¼ × 6 in). */
const fourBySix = { widthMm: 152.4, heightMm: 101.6, dividerMm: 76.2 } as const

const gutterMm = 6
const shop: ShopPage = { slugMm: 9 }

/** Cards in the middle of a sheet. */
function centred(
  sheet: { sheetWidthMm: number; sheetHeightMm: number },
  card: { widthMm: number; heightMm: number },
  { columns, rows, turned }: { columns: number; rows: number; turned: boolean },
): Imposition {
  const [width, height] = turned ? [card.heightMm, card.widthMm] : [card.widthMm, card.heightMm]
  const spanX = columns * width + (columns - 1) * gutterMm
  const spanY = rows * height + (rows - 1) * gutterMm
  return {
    ...sheet,
    columns,
    rows,
    leftMm: (sheet.sheetWidthMm - spanX) / 2,
    topMm: (sheet.sheetHeightMm - spanY) / 2,
    gutterMm,
    turned,
    marks: 'crop',
  }
}

/** A whole sheet in four, by two cuts: every home printer and every kitchen knife can do it. */
const quarters = {
  columns: 2,
  rows: 2,
  leftMm: 0,
  topMm: 0,
  gutterMm: 0,
  turned: true,
  marks: 'ticks',
} as const
const four = { columns: 2, rows: 2, turned: true } as const
const two = { columns: 1, rows: 2, turned: false } as const

/** Every card there is. */
export const cards: Record<CardFormatId, CardFacts> = {
  a6: { form: { ...bordered, ...a6 }, imposition: null, shop: null },
  'a6-4up-a4': {
    form: { ...bordered, widthMm: 148.5, heightMm: 105, dividerMm: 74.25 },
    imposition: { ...a4, ...quarters },
    shop: null,
  },
  // 4¼ × 5½ in: a third of a millimetre short of the UPU's 140, which has 2 mm of tolerance; 1.294 times as long as high.
  'quarter-4up-letter': {
    form: { ...bordered, widthMm: 139.7, heightMm: 107.95, dividerMm: 69.85 },
    imposition: { ...usLetter, ...quarters },
    shop: null,
  },
  '140x95-4up-a4': {
    form: { ...bleeding, ...small },
    imposition: centred(a4, small, four),
    shop: null,
  },
  '140x95-2up-letter': {
    form: { ...bleeding, ...small },
    imposition: centred(usLetter, small, two),
    shop: null,
  },
  '4x6-2up-a4': {
    form: { ...bleeding, ...fourBySix },
    imposition: centred(a4, fourBySix, two),
    shop: null,
  },
  '4x6-2up-letter': {
    form: { ...bleeding, ...fourBySix },
    imposition: centred(usLetter, fourBySix, two),
    shop: null,
  },
  'a6-shop': { form: { ...bleeding, ...a6 }, imposition: null, shop },
  '140x95-shop': { form: { ...bleeding, ...small }, imposition: null, shop },
  '4x6-shop': { form: { ...bleeding, ...fourBySix }, imposition: null, shop },
}
