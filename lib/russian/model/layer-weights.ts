// Made by scripts/fit-russian-layers.ts on ../shared/russian-check/dev: numbers only, no text.
/** In the order of FEATURES (30). */
export const SENTENCE_WEIGHTS: readonly number[] = [-0.215, 0.211, 0.431, 0.592, -0.048, 1.302, 0.932, -0.594, 0.87, 0.497, 0.154, -0.84, 1.07, -0.852, 0.149, -1.113, -2.443, -1.918, 1.137, -0.367, -2.991, 0.189, 0.143, -0.576, -0.173, 5.121, -0.468, 2.423, -1.425, 0.356]
/** In the order of WORD_FEATURES (12). */
export const WORD_WEIGHTS: readonly number[] = [-1.7, 0.543, 0.306, 0.072, 0.624, 0.049, 0.921, 0.433, -1.893, 0.822, 0.098, -0.82]
