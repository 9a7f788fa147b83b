import type { FontId } from './types'

/** How a face is called in CSS: the page's `@font-face` rules use the same names. */
export type CssFace = { family: string; weight: 400 | 700 }

/** Every face that prints, with its name on the page. The web font is `/fonts/<id>.woff2`. */
export const cssFaces: Record<FontId, CssFace> = {
  'pt-serif': { family: 'PT Serif', weight: 400 },
  'pt-sans': { family: 'PT Sans', weight: 400 },
  'pt-sans-bold': { family: 'PT Sans', weight: 700 },
  'pt-sans-narrow': { family: 'PT Sans Narrow', weight: 400 },
  'pt-sans-narrow-bold': { family: 'PT Sans Narrow', weight: 700 },
  caveat: { family: 'Caveat', weight: 400 },
}

export const fontIds = Object.keys(cssFaces) as readonly FontId[]
