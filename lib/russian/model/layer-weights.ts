// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.212, 0.211, 0.427, 0.58, -0.089, 1.288, 0.882, -0.554, 0.621, 0.523, 0.161, -0.762, 1.135, -0.809, 0.177,
  -1.081, -2.379, -1.908, 1.253, -0.569, -2.866, 0.198, 0.137, -0.726, -0.022, 4.267, -0.483, 2.367, -1.348,
  0.409,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.703, 0.548, 0.306, 0.068, 0.629, 0.045, 0.917, 0.438, -1.891, 0.826, 0.097, -0.817,
]
