// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (31). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.208, 0.226, 0.495, 0.567, -0.082, 1.399, 0.707, -0.601, 0.485, 0.508, 0.142, -0.88, 1.223, -0.876, 0.143,
  -1.184, -2.439, -1.803, 1.338, -0.569, -3.078, 0.181, 0.125, -0.733, -0.642, 3.722, -0.434, 2.126, -3.108,
  0.066, 2.569,
]
/** In the order of WORD_FEATURES (14). */
export const WORD_WEIGHTS: readonly number[] = [
  -2.06, 0.533, 0.231, 0.061, 0.719, 0.073, 1.228, 0.572, -0.868, -1.906, 1.038, 0.052, 1.26, 2.324,
]
