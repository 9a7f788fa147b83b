/** Subjects of the pictures, for choosing among them. */
export const themes = ['sea', 'birds', 'winter', 'forest', 'home', 'sky'] as const

export type Theme = (typeof themes)[number]

/** One flat shape: an SVG path of absolute M, L, C and Z only, in millimetres of the card, and its ink. */
export type DesignPath = { d: string; fill: string }

/** Shapes in the order in which they are painted. */
export type Drawing = readonly DesignPath[]

/**
 * A picture for a card: 148 × 105 mm with 3 mm of bleed around, origin at the trimmed upper left corner. Drawn for
 * this project, CC0. Its name and description are `designs:<id>.name` and `.alt` in the locales.
 */
export type Design = { id: string; theme: Theme; paths: Drawing }

export const designWidthMm = 148
export const designHeightMm = 105
export const bleedMm = 3
