import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SheetPreview } from '@/components/print/sheet-preview'
import { layoutSheets } from '@/lib/print/layout-sheets'
import { mmPerPt, widthMm } from '@/lib/print/metrics'
import type { Job, Sheet, TextBox } from '@/lib/print/types'
import { wordsOf } from '@/lib/print/words-of'
import { sampleJob } from '@/scripts/print-samples'
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

describe('what only some formats have', () => {
  const stamped = sheetsOf(makeJob({ posted: 'russia', letters: [makeJobLetter({ text: 'Да.' })] })).at(-1)!

  it('draws the postcode stamp where it is printed, in three paths', () => {
    const svg = draw(stamped)
    const paths = [...svg.matchAll(/<path [^>]*>/g)].map(([path]) => path)
    expect(paths).toHaveLength(3)
    for (const path of paths) expect(path).toContain('transform="translate(7.5 80)"')
    const [bars, dots, digits] = paths
    expect(bars).toContain('fill="#000"')
    expect(dots).toContain('stroke-dasharray="0 1"')
    expect(digits).toContain('stroke-linecap="round"')
    expect(digits).toContain('stroke-width="0.8')
    expect(svg).not.toContain('style=')
  })

  it('turns upright cards on their heads for the short edge, about their own middle', () => {
    const letters = [makeJobLetter(), makeJobLetter()]
    const [, back] = sheetsOf(makeJob({ format: '4x6-2up-letter', flip: 'short', letters }))
    const turned = back!.frames.filter(({ letter }) => letter !== null)
    for (const { xMm, yMm, widthMm, heightMm, turn } of turned) {
      expect(turn).toBe(180)
      expect(draw(back!)).toContain(`translate(${xMm + widthMm} ${yMm + heightMm}) rotate(180)`)
    }
  })

  it('shows one card of any sheet upright, without marks', () => {
    const letters = [makeJobLetter(), makeJobLetter()]
    for (const format of ['140x95-4up-a4', '4x6-2up-a4', 'quarter-4up-letter'] as const) {
      const [front] = sheetsOf(makeJob({ format, letters }))
      const svg = draw(front!, { letter: 1 })
      expect(svg).not.toContain('rotate')
      expect(svg).not.toContain('<line')
    }
  })

  it.each(['c6', 'dl', 'c5', 'no10', 'dl-window'] as const)('draws an envelope: %s', (format) => {
    const [sheet] = sheetsOf(makeJob({ kind: 'envelope', format }))
    expect(draw(sheet!)).toContain(`viewBox="0 0 ${sheet!.widthMm} ${sheet!.heightMm}"`)
    expect(draw(sheet!)).toContain('Примерову')
  })

  it('draws every sheet of a pack, in the guests’ words', () => {
    const svgs = sheetsOf(sampleJob('pack-a4')).map((sheet) => draw(sheet, { guides: true }))
    expect(svgs.join('')).toContain('Sentences')
    for (const svg of svgs) expect(svg).toMatch(/^<svg viewBox="0 0 [\d.]+ [\d.]+"/)
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
