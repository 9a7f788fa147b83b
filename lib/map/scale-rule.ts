/** A length on the map, round in kilometres. */
export type ScaleRule = { km: number; width: number }

const LONGEST = 160

/**
 * The longest of 1, 2, 5, 10, 20 … kilometres that takes at most 160 units of the drawing.
 *
 * @example scaleRule(0.12) // { km: 1000, width: 120 }
 */
export function scaleRule(unitsPerKm: number): ScaleRule {
  const most = LONGEST / unitsPerKm
  const power = 10 ** Math.floor(Math.log10(most))
  const km = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { km, width: Math.round(km * unitsPerKm * 10) / 10 }
}
