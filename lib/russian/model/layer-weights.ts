// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.241, 0.207, 0.515, 0.592, -0.075, 1.176, 0.948, -0.539, 0.821, 0.382, 0.171, -0.98, 1.134, -0.679, 0.178,
  -1.173, -2.146, -1.62, 1.04, -0.285, -3.034, 0.191, 0.149, -0.459, -1.022, 5.054, -0.494, 2.669, -1.534,
  -0.137,
]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.485, 0.541, 0.36, 0.098, 0.547, 0.051, 0.647, 0.409, -1.902, 0.505, 0.112, -0.867,
]
