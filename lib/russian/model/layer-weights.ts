// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (31). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.352, 0.249, 0.554, 0.548, -0.185, 1.359, 0.902, -0.552, 0.512, 0.466, 0.141, -0.721, 1.065, -0.785,
  0.134, -1.17, -2.469, -1.803, 1.136, -0.722, -2.954, 0.187, 0.144, -0.842, 0.171, 4.06, -0.307, 2.27, -1.43,
  0.079, 1.688,
]
/** In the order of WORD_FEATURES (14). */
export const WORD_WEIGHTS: readonly number[] = [
  -2.02, 0.537, 0.227, 0.055, 0.707, 0.066, 1.179, 0.552, -0.884, -1.816, 1.027, 0.047, 1.257, 2.299,
]
