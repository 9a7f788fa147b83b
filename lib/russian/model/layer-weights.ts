// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.225, 0.199, 0.355, 0.613, -0.083, 1.09, 0.825, -0.516, 0.724, 0.521, 0.156, -0.737, 1.114, -0.773, 0.166,
  -1.088, -2.312, -2.102, 1.317, -0.684, -2.852, 0.201, 0.144, -0.738, 0.436, 4.339, -0.431, 2.16, -1.331,
  0.417,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.703, 0.548, 0.306, 0.068, 0.629, 0.045, 0.917, 0.438, -1.891, 0.826, 0.097, -0.817,
]
