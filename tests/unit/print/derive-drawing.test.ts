import { describe, expect, it } from 'vitest'
import { designContent } from '@/lib/pdf/draw-design'
import { deriveDrawing } from '@/lib/print/derive-drawing'
import { designs } from '@/lib/print/designs/designs'
import { designSvg } from '@/lib/print/designs/to-svg'

const isGrey = (ink: string) => ink.slice(1, 3) === ink.slice(3, 5) && ink.slice(3, 5) === ink.slice(5, 7)
const lightness = (ink: string) => Number.parseInt(ink.slice(1, 3), 16) / 255

describe.each(designs.map((design) => [design.id, design] as const))('%s', (_, { paths }) => {
  it('is itself in full colour', () => expect(deriveDrawing(paths)).toBe(paths))

  it.each(['grey', 'saver'] as const)('keeps every shape in %s', (colours) => {
    const derived = deriveDrawing(paths, colours)
    expect(derived.map(({ d }) => d)).toEqual(paths.map(({ d }) => d))
    for (const { fill, line } of derived)
      expect(isGrey(fill) && (line === undefined || isGrey(line))).toBe(true)
  })

  it('stays a picture of lights and darks in grey', () => {
    const tones = deriveDrawing(paths, 'grey').map(({ fill }) => lightness(fill))
    expect(Math.min(...tones)).toBeLessThan(0.25)
    expect(Math.max(...tones)).toBeGreaterThan(0.9)
  })

  it('spares nearly all ink in thin lines, and outlines everything', () => {
    for (const { fill, line } of deriveDrawing(paths, 'saver')) {
      expect(lightness(fill)).toBeGreaterThan(0.85)
      expect(lightness(line!)).toBeLessThan(0.8)
    }
  })

  it('is the same picture on the page', () => {
    const svg = designSvg({ paths }, 'saver')
    expect(svg.match(/<path /g)).toHaveLength(paths.length)
    expect(svg).toContain('stroke-width="0.22"')
    expect(designSvg({ paths })).not.toContain('stroke')
  })
})

describe('grey in a PDF', () => {
  it('is one part, for the black cartridge alone; colours are three', () => {
    expect(designContent([{ d: 'M0 0L1 0L1 1Z', fill: '#808080' }])).toBe('0.502 g 0 0 m 1 0 l 1 1 l h f')
    expect(designContent([{ d: 'M0 0L1 0L1 1Z', fill: '#ff0000' }])).toContain('1 0 0 rg')
  })

  it('is filled and outlined where a line is named', () => {
    const content = designContent([{ d: 'M0 0L1 0L1 1Z', fill: '#eeeeee', line: '#333333' }])
    expect(content).toBe('0.22 w 1 j\n0.933 g 0.2 G 0 0 m 1 0 l 1 1 l h B')
  })
})
