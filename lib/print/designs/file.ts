import type { Colours } from '../types'

/** The address of a picture's file, in the colours that it prints in; `scripts/build-designs.ts` writes them all. */
export const designFile = (id: string, colours: Colours = 'full'): string =>
  `/designs/${colours === 'full' ? '' : `${colours}/`}${id}.svg`
