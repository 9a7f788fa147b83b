// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (31). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.217, 0.229, 0.495, 0.568, -0.07, 1.39, 0.697, -0.597, 0.486, 0.529, 0.141, -0.886, 1.104, -0.862, 0.144,
  -1.185, -2.423, -1.807, 1.366, -0.637, -3.06, 0.179, 0.124, -0.72, -0.691, 3.839, -0.462, 2.134, -3.033,
  0.039, 2.695,
]
/** In the order of WORD_FEATURES (14). */
export const WORD_WEIGHTS: readonly number[] = [
  -2.059, 0.532, 0.233, 0.06, 0.714, 0.071, 1.225, 0.574, -0.863, -1.899, 1.029, 0.054, 1.241, 2.325,
]
