import type { Drawing } from './designs/types'
import type { Colours } from './types'

/** A shape of a derived picture: filled, and outlined where `line` names an ink. */
export type DerivedPath = { d: string; fill: string; line?: string }

/** Weight of the outlines of an ink-saving picture, in millimetres. */
export const outlineMm = 0.22

/** Perceived lightness of an ink, 0 to 1 (Rec. 709 weights on the coded values: near enough for flat inks). */
function lightnessOf(fill: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const grey = (lightness: number): string => {
  const part = Math.round(Math.min(1, Math.max(0, lightness)) * 255)
    .toString(16)
    .padStart(2, '0')
  return `#${part}${part}${part}`
}

/**
 * A picture for a black cartridge: the same shapes in grey, darks and lights drawn a little apart, so that neighbouring
 * inks of like lightness stay distinct.
 */
function inGrey(drawing: Drawing): DerivedPath[] {
  return drawing.map(({ d, fill }) => {
    const lightness = lightnessOf(fill)
    return { d, fill: grey(lightness + 0.35 * lightness * (1 - lightness) * (lightness - 0.45)) }
  })
}

/**
 * A picture in thin lines: every shape keeps its place and its overlap, filled with a tint of its own grey so light that it
 * takes next to no ink, and outlined. Light shapes get light outlines: snow and foam stay quiet.
 */
function inLines(drawing: Drawing): DerivedPath[] {
  return drawing.map(({ d, fill }) => {
    const lightness = lightnessOf(fill)
    return { d, fill: grey(0.86 + 0.14 * lightness ** 0.5), line: grey(0.25 + 0.5 * lightness) }
  })
}

/** The shapes of a picture as the job wants them printed. Derived, never drawn anew. */
export function deriveDrawing(drawing: Drawing, colours: Colours = 'full'): readonly DerivedPath[] {
  if (colours === 'grey') return inGrey(drawing)
  return colours === 'saver' ? inLines(drawing) : drawing
}
