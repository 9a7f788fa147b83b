import { mmPerPt } from './metrics'
import { postcodeDigits } from './postcode-digits'
import type { PathBox } from './types'

/** All nine segments, as the dots show them. */
const segments = [
  '0,0 5,0',
  '0,5 5,5',
  '0,10 5,10',
  '0,0 0,5',
  '0,5 0,10',
  '5,0 5,5',
  '5,5 5,10',
  '5,0 0,5',
  '5,5 0,10',
]

const pitchMm = 9
const bar = { width: 7, height: 2, belowTopMm: 4 }
/** From the lower edge of the envelope to the bars' upper edge: 25 ± 2.5. */
export const barLineMm = 25
/** The whole block: six cells and the mark before them. */
export const stampSize = { width: 6 * pitchMm + bar.width, height: 14 }

const strokePt = 0.8 / mmPerPt
const dotPt = 0.25 / mmPerPt

const rect = (x: number, y: number, height: number) =>
  `M${x} ${y}L${x + bar.width} ${y}L${x + bar.width} ${y + height}L${x} ${y + height}Z`

/** The seven bars, and the second one under the first. */
const bars = [
  rect(0, 3, 1),
  ...Array.from({ length: 7 }, (_, index) => rect(index * pitchMm, 0, bar.height)),
].join('')

/** A polyline of the digit at a place of the code. */
function inCell(points: string, place: number): string {
  const moved = points.split(' ').map((point) => {
    const [x = 0, y = 0] = point.split(',').map(Number)
    return `${x + (place + 1) * pitchMm + 1} ${y + bar.belowTopMm}`
  })
  return `M${moved.join('L')}`
}

const places = [0, 1, 2, 3, 4, 5]
const dots = places.flatMap((place) => segments.map((segment) => inCell(segment, place))).join('')

/**
 * The postcode stamp of an envelope or card that is posted inside Russia: bars, guide dots and the digits. For post from
 * abroad it stays off: it fills the strip that USPS and Deutsche Post keep for their own codes.
 *
 * @param postcode six digits
 * @param xMm left edge of the block
 * @param heightMm height of the envelope: the bars lie 25 mm above its lower edge
 */
export function postcodeStamp(postcode: string, xMm: number, heightMm: number): PathBox[] {
  const at = { type: 'path', xMm, yMm: heightMm - barLineMm } as const
  const digits = places.map((place) => inCell(postcodeDigits[Number(postcode[place])]!, place))
  return [
    { ...at, d: bars, ink: 'text', weightPt: 'fill' },
    { ...at, d: dots, ink: 'quiet', weightPt: dotPt, dashMm: [0, 1] },
    { ...at, d: digits.join(''), ink: 'text', weightPt: strokePt },
  ]
}
