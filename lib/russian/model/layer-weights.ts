// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.23, 0.219, 0.49, 0.595, 0.037, 1.154, 0.982, -0.542, 0.839, 0.397, 0.169, -0.994, 1.127, -0.691, 0.176,
  -1.169, -2.071, -1.57, 1.065, -0.289, -3.037, 0.192, 0.151, -0.394, -0.901, 5.016, -0.511, 2.653, -1.522,
  -0.179,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.528, 0.541, 0.35, 0.104, 0.545, 0.05, 0.682, 0.43, -1.885, 0.416, 0.113, -0.783,
]
