/**
 * Weights of the sentence layer in the order of FEATURES, fitted by scripts/train-russian-model.ts
 * on ../shared/russian-check/dev (27 numbers, no text).
 */
export const SENTENCE_WEIGHTS: readonly number[] = [
  -0.227, 0.2057, 0.5928, 0.7385, 0.0015, 1.2046, 0.9091, -0.7587, 0.9119, 0.5145, 0.2205, -1.4138, 1.196,
  -0.7162, 0.1902, -1.3284, -2.2575, -1.5294, 0.9763, -0.0738, -3.0438, 0.2098, 0.2499, -0.0821, -4.32,
  4.7001, -0.7239, 2.9004,
]
