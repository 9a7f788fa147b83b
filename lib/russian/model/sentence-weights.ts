/**
 * Weights of the sentence layer in the order of FEATURES, fitted by scripts/train-russian-model.ts
 * on ../shared/russian-check/dev (27 numbers, no text).
 */
export const SENTENCE_WEIGHTS: readonly number[] = [
  0.0699, 0.3841, 0.4069, 0.768, 0.0846, 0.907, 0.6079, -0.7397, 0.896, 0.401, 0.2601, -1.5817, 1.3234,
  -0.5549, 0.1832, -1.4633, -1.3772, -1.7914, 1.4371, 0.0022, -2.1731, 0.1696, 0.2331, -0.1751, -6.5273,
  3.7992, -0.8234, 2.5403,
]
