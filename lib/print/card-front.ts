import { designHeightMm, designWidthMm, bleedMm as drawnBleedMm } from './designs/types'
import type { CardForm } from './forms/types'
import type { Box, Colours } from './types'

/**
 * The picture side: the drawing in a white border, filled to its edges and trimmed alike on opposite sides; or going on
 * beyond the card's edges where it is cut with bleed.
 */
export function cardFront(form: CardForm, design: string | null, colours: Colours = 'full'): Box[] {
  if (design === null) return []
  const { borderMm, bleedMm } = form
  const scale = Math.max(
    (form.widthMm - 2 * borderMm) / designWidthMm,
    (form.heightMm - 2 * borderMm) / designHeightMm,
    (form.widthMm + 2 * bleedMm) / (designWidthMm + 2 * drawnBleedMm),
    (form.heightMm + 2 * bleedMm) / (designHeightMm + 2 * drawnBleedMm),
  )
  const edgeMm = borderMm - bleedMm
  return [
    {
      type: 'design',
      design,
      xMm: edgeMm,
      yMm: edgeMm,
      widthMm: form.widthMm - 2 * edgeMm,
      heightMm: form.heightMm - 2 * edgeMm,
      artXMm: (form.widthMm - designWidthMm * scale) / 2,
      artYMm: (form.heightMm - designHeightMm * scale) / 2,
      scale,
      ...(colours !== 'full' && { colours }),
    },
  ]
}
