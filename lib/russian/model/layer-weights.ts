// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.222, 0.211, 0.43, 0.592, -0.048, 1.317, 0.935, -0.592, 0.845, 0.494, 0.154, -0.838, 1.073, -0.843, 0.148,
  -1.114, -2.413, -1.918, 1.146, -0.388, -3.003, 0.189, 0.144, -0.58, -0.144, 5.128, -0.439, 2.401, -1.426,
  0.351,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.7, 0.543, 0.306, 0.072, 0.624, 0.049, 0.921, 0.433, -1.893, 0.822, 0.098, -0.82,
]
