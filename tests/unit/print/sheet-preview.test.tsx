import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SheetPreview } from '@/components/print/sheet-preview'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { mmPerPt, widthMm } from '@/lib/print/metrics'
import type { Job, Sheet, TextBox } from '@/lib/print/types'
import { wordsOf } from '@/lib/print/words-of'
import { makeJob, makeJobLetter } from '@/tests/factories/job'

function sheetsOf(job: Job): readonly Sheet[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error('layout expected')
  return layout.sheets
}
const draw = (sheet: Sheet, props: { guides?: boolean; letter?: number } = {}) =>
  renderToStaticMarkup(<SheetPreview sheet={sheet} label="Карточка" {...props} />)

describe('SheetPreview', () => {
  const [front, back] = sheetsOf(makeJob())

  it('is a labelled picture in millimetres, without inline styles', () => {
    const svg = draw(back!)
    expect(svg).toContain('viewBox="0 0 148 105"')
    expect(svg).toContain('role="img"')
    expect(svg).toContain('aria-label="Карточка"')
    expect(svg).not.toContain('style=')
  })

  it('puts every line on the baseline of the paper, at its left end', () => {
    const svg = draw(back!)
    for (const box of back!.frames[0]!.boxes) {
      if (box.type !== 'text') continue
      expect(svg).toContain(`y="${box.yMm}"`)
      expect(svg).toContain(`<tspan x="${box.xMm}">`)
      expect(svg).toContain(`font-size="${box.sizePt * mmPerPt}"`)
    }
  })

  it('shows guides only when asked', () => {
    const dashes = (svg: string) => svg.match(/stroke-dasharray/g)?.length ?? 0
    expect(dashes(draw(back!, { guides: true }))).toBe(dashes(draw(back!)) + 1)
  })

  it('shows the picture through its window', () => {
    const svg = draw(front!)
    expect(svg).toContain('href="/designs/boat.svg"')
    expect(svg).toContain('width="135" height="92"')
  })

  it('turns cards as the sheet does, and shows one upright', () => {
    const [sheet] = sheetsOf(makeJob({ format: 'a6-4up-a4', letters: [makeJobLetter(), makeJobLetter()] }))
    expect(draw(sheet!)).toContain('translate(105 0) rotate(90)')
    expect(draw(sheet!, { letter: 1 })).toContain('viewBox="0 0 148.5 105"')
    expect(draw(sheet!, { letter: 1 })).not.toContain('rotate')
  })
})

describe('wordsOf', () => {
  const box: TextBox = {
    type: 'text',
    block: 'message',
    text: '',
    font: 'pt-serif',
    sizePt: 11,
    xMm: 10,
    yMm: 20,
    widthMm: 0,
    ink: 'text',
  }

  it('ends where the line ends, whatever its spacing', () => {
    for (const { wordSpacePt = 0, trackingPt = 0 } of [{}, { wordSpacePt: 1.5 }, { trackingPt: 0.5 }]) {
      const text = 'Т. Г. Уфа, «дом» — и А. Т.'
      const words = wordsOf({ ...box, text, wordSpacePt, trackingPt })
      expect(words.map(({ word }) => word).join('')).toBe(text)
      const last = words.at(-1)!
      const extra = wordSpacePt * mmPerPt * (words.length - 1)
      const end = last.xMm + widthMm(last.word, 'pt-serif', 11, trackingPt)
      expect(end).toBeCloseTo(10 + widthMm(text, 'pt-serif', 11, trackingPt) + extra, 4)
    }
  })
})
