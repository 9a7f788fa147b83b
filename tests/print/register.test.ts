import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { type CardFormat, type Format, formats } from '@/lib/print/formats'
import { onSheet } from '@/lib/print/impose'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Frame } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { type Raster, rasterMupdf } from './read-pdf'

const perMm = 8
type Flip = 'long' | 'short'
type Area = { left: number; top: number; right: number; bottom: number }

const shared = (Object.values(formats) as Format[]).filter(
  (format): format is CardFormat => format.kind === 'card' && format.imposition !== null,
)

/**
 * The share of dark pixels in an area of a card's back, found by the place of its *front* alone: seen through the paper, left
 * and right of the card are swapped; the sheet was turned along its upright edge or along its upper one.
 */
function inkBehind(back: Raster, front: Frame, flip: Flip, { left, top, right, bottom }: Area): number {
  let dark = 0
  let count = 0
  for (let y = top; y < bottom; y += 0.1)
    for (let x = left; x < right; x += 0.1) {
      const place = onSheet(front, front.widthMm - x, y)
      const [px, py] = [Math.floor(place.xMm * perMm), Math.floor(place.yMm * perMm)]
      const ink = flip === 'long' ? back.at(back.width - 1 - px, py) : back.at(px, back.height - 1 - py)
      if (ink < 128) dark++
      count++
    }
  return dark / count
}

/** The share of a card's front that is not white. */
function pictureOn(front: Raster, frame: Frame): number {
  let dark = 0
  let count = 0
  for (let y = 10; y < frame.heightMm - 10; y += 1)
    for (let x = 10; x < frame.widthMm - 10; x += 1) {
      const place = onSheet(frame, x, y)
      if (front.at(Math.floor(place.xMm * perMm), Math.floor(place.yMm * perMm)) < 235) dark++
      count++
    }
  return dark / count
}

describe.each(
  shared.flatMap((format) => (['long', 'short'] as const).map((flip) => [format.id, flip, format] as const)),
)('%s, turned along the %s edge', (id, flip, { form, imposition }) => {
  const count = imposition!.columns * imposition!.rows

  it.each(Array.from({ length: count }, (_, index) => index))(
    'card %i lies behind its own picture',
    async (wanted) => {
      // Only one card has a picture, and only it has a long text: their ink must meet in one place.
      const letters = Array.from({ length: count }, (_, index) =>
        makeJobLetter({
          design: index === wanted ? 'boat' : null,
          text: index === wanted ? 'Слово '.repeat(40) : 'Я',
        }),
      )
      const job = makeJob({
        format: id,
        flip,
        letters,
        posted: 'russia',
        sender: { lines: [] },
        stampHint: false,
      })
      const made = await makePdf(job)
      const layout = layoutSheets(job)
      if (!made.ok || !layout.ok) throw new Error('a file was expected')
      const [front, back] = [rasterMupdf(made.bytes, 0, perMm), rasterMupdf(made.bytes, 1, perMm)]
      const frames = layout.sheets[0]!.frames.filter(({ letter }) => letter !== null)
      const pictures = frames.map((frame) => pictureOn(front, frame))
      expect(pictures.map((share) => share > 0.8)).toEqual(frames.map(({ letter }) => letter === wanted))

      const middle = { left: form.safeMm, top: 18, right: form.dividerMm - 6, bottom: 40 }
      for (const frame of frames) {
        const share = inkBehind(back, frame, flip, middle)
        if (frame.letter === wanted) expect(share).toBeGreaterThan(0.05)
        else expect(share).toBe(0)
        // The first bar of the postcode stamp, sharp to a fifth of a millimetre: the right way up, on the right side.
        const bar = {
          left: form.safeMm,
          top: form.heightMm - 25,
          right: form.safeMm + 7,
          bottom: form.heightMm - 23,
        }
        const inner = {
          left: bar.left + 0.2,
          top: bar.top + 0.2,
          right: bar.right - 0.2,
          bottom: bar.bottom - 0.2,
        }
        expect(inkBehind(back, frame, flip, inner)).toBe(1)
        const above = { ...bar, top: bar.top - 0.5, bottom: bar.top - 0.2 }
        const before = { ...bar, left: bar.left - 0.6, right: bar.left - 0.2 }
        expect(inkBehind(back, frame, flip, above)).toBe(0)
        expect(inkBehind(back, frame, flip, before)).toBe(0)
      }
    },
  )
})

describe('a sheet turned along the other edge than it was laid out for', () => {
  it('would be seen: the bars are not where they should be', async () => {
    const letters = Array.from({ length: 4 }, () => makeJobLetter({ text: 'Я' }))
    const job = makeJob({ format: 'a6-4up-a4', flip: 'long', letters, posted: 'russia' })
    const made = await makePdf(job)
    const layout = layoutSheets(job)
    if (!made.ok || !layout.ok) throw new Error('a file was expected')
    const back = rasterMupdf(made.bytes, 1, perMm)
    const bar = { left: 7.7, top: 80.2, right: 14.3, bottom: 81.8 }
    expect(inkBehind(back, layout.sheets[0]!.frames[0]!, 'long', bar)).toBe(1)
    expect(inkBehind(back, layout.sheets[0]!.frames[0]!, 'short', bar)).toBe(0)
  })
})

describe('fronts and backs by themselves', () => {
  it('are the same sides, backs in reverse order', () => {
    const letters = Array.from({ length: 9 }, (_, index) => makeJobLetter({ text: `Письмо ${index}` }))
    const both = layoutSheets(makeJob({ format: 'a6-4up-a4', letters }))
    const fronts = layoutSheets(makeJob({ format: 'a6-4up-a4', letters, sides: 'fronts' }))
    const backs = layoutSheets(makeJob({ format: 'a6-4up-a4', letters, sides: 'backs' }))
    if (!both.ok || !fronts.ok || !backs.ok) throw new Error('sheets were expected')
    expect(fronts.sheets).toEqual(both.sheets.filter(({ side }) => side === 'front'))
    expect(backs.sheets).toEqual(both.sheets.filter(({ side }) => side === 'back').reverse())
  })

  it('has no fronts to print without pictures, and says so', () => {
    const job = makeJob({ sides: 'fronts', letters: [makeJobLetter({ design: null })] })
    expect(layoutSheets(job)).toEqual({ ok: false, problems: [{ code: 'sides.noFronts' }] })
  })
})
