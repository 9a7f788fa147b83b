import type { EnvelopeForm } from './types'

export type EnvelopeFormatId = 'c6' | 'dl' | 'c5' | 'no10' | 'dl-window'

/** Deutsche Post leaves 74 × 40 mm at the upper right to the franking; GOST R 51506-99 wants 40 × 25 in it. */
const stampMm = { width: 74, height: 40 } as const
const stampHintMm = { width: 40, height: 25 } as const
/** USPS 15.9 × 120.7 mm at the lower right, Deutsche Post 15 mm along the whole edge. */
const codeMm = { width: 121, height: 16 } as const

/**
 * An envelope of the usual kind. The address stands in the UPU's rectangle (Letter Post Regulations art. 203, as Korea
 * Post gives it): 40 mm from the top, 15 from the right and the lower edge, at most 140 from the right.
 */
function envelope(
  widthMm: number,
  heightMm: number,
  address: { width: number; top: number; largestPt: number },
): EnvelopeForm {
  const addressMm = {
    x: widthMm - 15 - address.width,
    top: address.top,
    width: address.width,
    bottom: heightMm - codeMm.height,
    largestPt: address.largestPt,
  }
  return {
    widthMm,
    heightMm,
    safeMm: 7.5,
    senderMm: { x: 10, y: 10, width: Math.min(80, widthMm - stampMm.width - 12), height: 26 },
    senderStyle: 'block',
    addressMm,
    stampMm,
    stampHintMm,
    codeMm,
    postcodeLeftMm: 10,
  }
}

/** ISO 269 (and GOST R 51506-99, table 1), #10 in inches: 4⅛ × 9½. */
export const envelopes: Record<EnvelopeFormatId, EnvelopeForm> = {
  c6: envelope(162, 114, { width: 76, top: 47.5, largestPt: 10.5 }),
  dl: envelope(220, 110, { width: 90, top: 46.5, largestPt: 11 }),
  c5: envelope(229, 162, { width: 94, top: 78, largestPt: 12 }),
  no10: envelope(241.3, 104.8, { width: 92, top: 46, largestPt: 11 }),
  // The sheet inside: DIN 680 shows 20 to 110 mm from the left, 50 to 95 from the top of a DL; folded at 105 mm the
  // sheet's field of DIN 5008 form B lies behind it. Windows of other countries lie elsewhere.
  'dl-window': {
    widthMm: 210,
    heightMm: 297,
    safeMm: 7.5,
    senderMm: { x: 25, y: 45, width: 80, height: 5 },
    senderStyle: 'line',
    addressMm: { x: 25, top: 54, width: 80, bottom: 89.5, largestPt: 10 },
    stampMm: null,
    stampHintMm,
    codeMm: { width: 0, height: 0 },
    postcodeLeftMm: 25,
    foldsMm: [105, 210],
  },
}
