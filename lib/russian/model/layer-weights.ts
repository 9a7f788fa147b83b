// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (31). */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.311, 0.228, 0.513, 0.545, -0.197, 1.364, 0.885, -0.557, 0.438, 0.387, 0.131, -0.737, 1.073, -0.817,
  0.136, -1.135, -2.456, -1.786, 1.123, -0.627, -2.922, 0.198, 0.14, -0.908, 0.108, 3.811, -0.355, 2.336,
  -1.41, 0.399, 1.232,
]
/** In the order of WORD_FEATURES (14). */
export const WORD_WEIGHTS: readonly number[] = [
  -1.945, 0.528, 0.226, 0.027, 0.706, 0.064, 1.004, 0.509, -0.869, -1.76, 1.171, 0.083, 1.123, 2.179,
]
