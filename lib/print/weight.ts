import type { FormatId } from './types'

/**
 * Grams of one piece of paper: its area times the weight of the paper it is usually made of. Sheets are 80 g/m² (A4) and
 * 20 lb bond, 75 g/m² (Letter); cards 250 g/m²; envelopes are about 2.2 times their area of paper of 80 to 90 g/m²
 * (print.md §1.3: A4 5.0, Letter 4.5, C6 3.5, DL 4.5, C5 6.6, A6 card 3.9).
 */
const grams: Partial<Record<FormatId, number>> = {
  a4: 5,
  'us-letter': 4.5,
  c6: 3.5,
  dl: 4.5,
  c5: 6.6,
  no10: 4.7,
  'dl-window': 4.5,
  a6: 3.9,
  'a6-4up-a4': 3.9,
  'quarter-4up-letter': 3.8,
  '140x95-4up-a4': 3.3,
  '140x95-2up-letter': 3.3,
  '4x6-2up-a4': 3.9,
  '4x6-2up-letter': 3.9,
  'a6-shop': 3.9,
  '140x95-shop': 3.3,
  '4x6-shop': 3.9,
}

/** The step that the least postage covers nearly everywhere (UPU Convention: first weight step of letters). */
export const weightStepGrams = 20

/** Scales at home and paper in stock differ by this much: nearer to the limit nobody should trust our arithmetic. */
const marginGrams = 0.5

export type Weight = {
  grams: number
  /** The least step that holds it. */
  stepGrams: number
  /** `tight` lies within half a gram of its step. */
  state: 'light' | 'tight' | 'over'
}

/**
 * What a letter weighs as it is posted, envelope and answer included.
 *
 * @example weighLetter(['dl', 'a4', 'a4', 'a4']) // { grams: 19.5, stepGrams: 20, state: 'tight' }
 * @throws Error for a format that is no single piece of paper (labels, packs)
 */
export function weighLetter(pieces: readonly FormatId[]): Weight {
  const sum = pieces.reduce((total, id) => {
    const weight = grams[id]
    if (weight === undefined) throw new Error(`${id} has no weight of its own`)
    return total + weight
  }, 0)
  const rounded = Math.round(sum * 10) / 10
  const stepGrams = Math.max(1, Math.ceil(rounded / weightStepGrams)) * weightStepGrams
  const isTight = stepGrams - rounded <= marginGrams
  const state = rounded > weightStepGrams ? 'over' : isTight ? 'tight' : 'light'
  return { grams: rounded, stepGrams, state }
}
