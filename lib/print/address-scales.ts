import type { FontId } from './types'

/** How large an address is set. */
export type AddressScale = {
  font: FontId
  sizePt: number
  leadingMm: number
  latinPt: number
  latinMm: number
  /** Fewer lines: the year beside the name, street, place and region in one flow. */
  packed?: true
}

/**
 * From generous to tight. Russian lines never below 8 pt, which the US post asks for (Publication 28, A3); the Latin copy
 * and labels too low for it go to 6.5.
 */
export const addressScales: readonly AddressScale[] = [
  { font: 'pt-sans', sizePt: 12, leadingMm: 5.6, latinPt: 10, latinMm: 3.9 },
  { font: 'pt-sans', sizePt: 11, leadingMm: 5.1, latinPt: 9.5, latinMm: 3.6 },
  { font: 'pt-sans', sizePt: 10.5, leadingMm: 4.7, latinPt: 9, latinMm: 3.4 },
  { font: 'pt-sans', sizePt: 10, leadingMm: 4.5, latinPt: 8.5, latinMm: 3.2 },
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.4, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.1, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.9 },
  { font: 'pt-sans', sizePt: 9, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.9, packed: true },
  { font: 'pt-sans-narrow', sizePt: 9.5, leadingMm: 4.1, latinPt: 7.5, latinMm: 2.9 },
  { font: 'pt-sans-narrow', sizePt: 9.5, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.8, packed: true },
  { font: 'pt-sans-narrow', sizePt: 9, leadingMm: 3.8, latinPt: 7.5, latinMm: 2.8 },
  { font: 'pt-sans-narrow', sizePt: 9, leadingMm: 3.6, latinPt: 7.5, latinMm: 2.7, packed: true },
  { font: 'pt-sans-narrow', sizePt: 8.5, leadingMm: 3.5, latinPt: 7, latinMm: 2.6 },
  { font: 'pt-sans-narrow', sizePt: 8.5, leadingMm: 3.3, latinPt: 7, latinMm: 2.5, packed: true },
  { font: 'pt-sans-narrow', sizePt: 8, leadingMm: 3.1, latinPt: 6.5, latinMm: 2.4, packed: true },
]

/** For labels that hold no Latin copy: the postcode's line takes the country with it. */
export const labelScales: readonly AddressScale[] = [
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.4, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.1, latinPt: 8, latinMm: 3.1 },
  { font: 'pt-sans', sizePt: 9.5, leadingMm: 4.2, latinPt: 8, latinMm: 3.1, packed: true },
  { font: 'pt-sans', sizePt: 9, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.9, packed: true },
  { font: 'pt-sans-narrow', sizePt: 9.5, leadingMm: 3.9, latinPt: 7.5, latinMm: 2.8, packed: true },
  { font: 'pt-sans-narrow', sizePt: 9, leadingMm: 3.6, latinPt: 7.5, latinMm: 2.7, packed: true },
  { font: 'pt-sans-narrow', sizePt: 8.5, leadingMm: 3.3, latinPt: 7, latinMm: 2.5, packed: true },
  { font: 'pt-sans-narrow', sizePt: 8, leadingMm: 3.1, latinPt: 6.5, latinMm: 2.4, packed: true },
  { font: 'pt-sans-narrow', sizePt: 8, leadingMm: 2.9, latinPt: 7, latinMm: 2.4, packed: true },
  { font: 'pt-sans-narrow', sizePt: 7.5, leadingMm: 2.7, latinPt: 6.5, latinMm: 2.3, packed: true },
  { font: 'pt-sans-narrow', sizePt: 7, leadingMm: 2.5, latinPt: 6.5, latinMm: 2.2, packed: true },
  { font: 'pt-sans-narrow', sizePt: 6.5, leadingMm: 2.35, latinPt: 6, latinMm: 2.1, packed: true },
]
