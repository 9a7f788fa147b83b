import { describe, expect, it } from 'vitest'
import { cardFront } from '@/lib/print/card-front'
import { bleedMm, designHeightMm, designWidthMm } from '@/lib/print/designs/types'
import { type CardFormat, type Format, formats } from '@/lib/print/formats'

const all = (Object.values(formats) as Format[]).filter(
  (format): format is CardFormat => format.kind === 'card',
)

describe.each(all.map((format) => [format.id, format] as const))('the picture on %s', (_, { form }) => {
  const [box] = cardFront(form, 'boat')
  if (box?.type !== 'design') throw new Error('a picture was expected')

  it('fills the card to its border, or to its bleed', () => {
    const edge = form.borderMm - form.bleedMm
    expect([box.xMm, box.yMm]).toEqual([edge, edge])
    expect(box.widthMm).toBeCloseTo(form.widthMm - 2 * edge, 9)
    expect(box.heightMm).toBeCloseTo(form.heightMm - 2 * edge, 9)
  })

  it('is drawn everywhere it is seen', () => {
    const bleed = bleedMm * box.scale
    expect(box.artXMm - bleed).toBeLessThanOrEqual(box.xMm + 1e-9)
    expect(box.artYMm - bleed).toBeLessThanOrEqual(box.yMm + 1e-9)
    expect(box.artXMm + designWidthMm * box.scale + bleed).toBeGreaterThanOrEqual(
      box.xMm + box.widthMm - 1e-9,
    )
    expect(box.artYMm + designHeightMm * box.scale + bleed).toBeGreaterThanOrEqual(
      box.yMm + box.heightMm - 1e-9,
    )
  })

  it('loses alike on opposite sides, and little', () => {
    expect(box.artXMm - box.xMm).toBeCloseTo(
      box.xMm + box.widthMm - (box.artXMm + designWidthMm * box.scale),
      9,
    )
    expect(box.artYMm - box.yMm).toBeCloseTo(
      box.yMm + box.heightMm - (box.artYMm + designHeightMm * box.scale),
      9,
    )
    const shown = (form.widthMm * form.heightMm) / (designWidthMm * designHeightMm * box.scale ** 2)
    expect(shown).toBeGreaterThan(0.85)
  })

  it('is absent where there is none, and says its inks only when they are not its own', () => {
    expect(cardFront(form, null)).toEqual([])
    expect(box.colours).toBeUndefined()
    expect(cardFront(form, 'boat', 'saver')).toEqual([{ ...box, colours: 'saver' }])
  })
})
