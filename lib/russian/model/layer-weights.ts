// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.217, 0.192, 0.358, 0.603, -0.094, 1.239, 0.808, -0.516, 0.764, 0.526, 0.154, -0.724, 1.097, -0.791,
  0.168, -1.085, -2.37, -2.131, 1.332, -0.679, -2.862, 0.2, 0.143, -0.725, 0.274, 4.336, -0.444, 2.169,
  -1.332, 0.418,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.703, 0.548, 0.306, 0.068, 0.629, 0.045, 0.917, 0.438, -1.891, 0.826, 0.097, -0.817,
]
