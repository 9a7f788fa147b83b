/** One case to fit on: its features, whether it is Russian, how much it counts. */
export type Case = { features: Float64Array; russian: boolean; weight: number }

const ROUNDS = 400
const SHRINK = 3e-4

/** Logistic regression on scaled features by full passes with Adam; the same cases give the same weights. */
export function fitLayer(cases: readonly Case[]): Float64Array {
  const size = cases[0]?.features.length ?? 0
  const scale = new Float64Array(size)
  for (const { features } of cases)
    for (let i = 0; i < size; i++) scale[i]! += features[i]! ** 2 / cases.length
  for (let i = 0; i < size; i++) scale[i] = Math.sqrt(scale[i]!) || 1
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const spread = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(size)
    for (const { features, russian, weight } of cases) {
      let sum = 0
      for (let i = 0; i < size; i++) sum += (weights[i]! * features[i]!) / scale[i]!
      const fault = (1 / (1 + Math.exp(-sum)) - Number(russian)) * weight
      for (let i = 0; i < size; i++) slope[i]! += (fault * features[i]!) / scale[i]!
    }
    const rate = round < ROUNDS * 0.75 ? 0.1 : 0.03
    for (let i = 0; i < size; i++) {
      const step = slope[i]! / total + SHRINK * weights[i]!
      mean[i] = 0.9 * mean[i]! + 0.1 * step
      spread[i] = 0.99 * spread[i]! + 0.01 * step * step
      const rated = mean[i]! / (1 - 0.9 ** round) / (Math.sqrt(spread[i]! / (1 - 0.99 ** round)) + 1e-8)
      weights[i]! -= rate * rated
    }
  }
  return weights.map((weight, i) => weight / scale[i]!)
}
