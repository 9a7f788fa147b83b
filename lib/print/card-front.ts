import { designHeightMm, designWidthMm, bleedMm as drawnBleedMm } from './designs/types'
import type { CardForm } from './forms/types'
import type { Box, Colours, Photo } from './types'

/** Where the picture lies, from the card's trimmed corner; beyond it where it bleeds. */
export function pictureArea({ widthMm, heightMm, borderMm, bleedMm }: CardForm) {
  const edgeMm = borderMm - bleedMm
  return { xMm: edgeMm, yMm: edgeMm, widthMm: widthMm - 2 * edgeMm, heightMm: heightMm - 2 * edgeMm }
}

/**
 * The picture side with the writer's own photo. What is said of it is in Russian where it has Cyrillic letters, and else in
 * the sender's language.
 */
export function photoFront(form: CardForm, photo: Photo, lang: string): Box[] {
  const isRussian = !photo.alt || lang === 'ru' || /\p{Script=Cyrillic}/u.test(photo.alt)
  return [{ type: 'photo', photo, ...(!isRussian && { lang }), ...pictureArea(form) }]
}

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
  return [
    {
      type: 'design',
      design,
      ...pictureArea(form),
      artXMm: (form.widthMm - designWidthMm * scale) / 2,
      artYMm: (form.heightMm - designHeightMm * scale) / 2,
      scale,
      ...(colours !== 'full' && { colours }),
    },
  ]
}
