import type { Size } from './forms/types'
import { stampLabel } from './labels'
import { widthMm } from './metrics'
import type { Box, TextBox } from './types'

/** A small grey word of a postal form. */
export function label(text: string, xMm: number, yMm: number): TextBox {
  const sizePt = 5.5
  const font = 'pt-sans'
  return {
    type: 'text',
    block: 'label',
    text,
    font,
    sizePt,
    xMm,
    yMm,
    widthMm: widthMm(text, font, sizePt),
    ink: 'quiet',
  }
}

/** The grey box where the stamp goes, with its two words. */
export function stampHint(form: { widthMm: number; safeMm: number; stampHintMm: Size }): Box[] {
  const { width, height } = form.stampHintMm
  const xMm = form.widthMm - form.safeMm - width
  const yMm = form.safeMm
  const words = stampLabel.map((text, index) => {
    const box = label(text, 0, yMm + height / 2 + (index === 0 ? -0.4 : 2.2))
    return { ...box, xMm: xMm + (width - box.widthMm) / 2 }
  })
  return [
    {
      type: 'rect',
      xMm,
      yMm,
      widthMm: width,
      heightMm: height,
      weightPt: 0.4,
      ink: 'hairline',
      dashMm: [0.9, 0.9],
    },
    ...words,
  ]
}
