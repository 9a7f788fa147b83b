// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [-0.25, 0.195, 0.435, 0.578, -0.048, 1.31, 0.936, -0.599, 0.847, 0.501, 0.157, -0.845, 1.007, -0.841, 0.157, -1.12, -2.444, -1.914, 1.112, -0.411, -3.006, 0.195, 0.145, -0.412, -0.144, 5.052, -0.516, 2.438, -1.432, 0.316]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [-1.698, 0.544, 0.34, 0.093, 0.604, 0.042, 0.828, 0.426, -1.88, 0.829, 0.112, -0.796]
