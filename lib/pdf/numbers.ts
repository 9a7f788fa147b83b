/** Points in a millimetre. */
export const ptPerMm = 72 / 25.4

/** A number as PDF writes it: three decimals of a point are a third of a thousandth of a millimetre. */
export function num(value: number): string {
  const text = value.toFixed(3).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

/** Millimetres as points. */
export const mm = (value: number): string => num(value * ptPerMm)
