import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { designs } from '@/lib/print/designs/designs'
import { designFile } from '@/lib/print/designs/file'
import { designList } from '@/lib/print/designs/list'
import { inks } from '@/lib/print/designs/palette'
import { designSvg } from '@/lib/print/designs/to-svg'
import { bleedMm, type Design, designHeightMm, designWidthMm } from '@/lib/print/designs/types'

const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)

/** How light an ink is in grey, 0 to 1 (Rec. 709 on linear light). */
function luminance(fill: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(fill.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

describe('the list of designs', () => {
  it('has twenty-four, four of each of six themes, each drawn', () => {
    expect(designs.map(({ id }) => id)).toEqual(designList.map(({ id }) => id))
    const count = (theme: string) => designs.filter((design) => design.theme === theme).length
    for (const theme of ['sea', 'birds', 'winter', 'forest', 'home', 'sky'])
      expect(count(theme), theme).toBe(4)
    expect(designs).toHaveLength(24)
  })
})

describe.each(designs.map((design): [string, Design] => [design.id, design]))('%s', (id, design) => {
  it('is flat paths of M, L, C and Z alone', () => {
    for (const { d } of design.paths) expect(d).toMatch(/^(?:M[-\d. ]+(?:[LC][-\d. ]+)*Z)+$/)
  })

  it('has whole curves: every number is one, and they come in threes of pairs', () => {
    for (const { d } of design.paths)
      for (const [, command, numbers] of d.matchAll(/([MLC])([^MLCZ]*)/g)) {
        const list = numbersOf(numbers!)
        expect(list.every(Number.isFinite)).toBe(true)
        expect(numbers!.trim().split(/\s+/)).toHaveLength(list.length)
        expect(list.length % (command === 'C' ? 6 : 2), d.slice(0, 80)).toBe(0)
      }
  })

  it('uses the inks of the palette alone', () => {
    const palette = new Set<string>(Object.values(inks))
    for (const { fill } of design.paths) expect(palette).toContain(fill)
  })

  it('covers the bleed on every side', () => {
    const [first] = design.paths
    const reaches = (test: (x: number, y: number) => boolean) =>
      design.paths.some(({ d }) =>
        numbersOf(d).some((x, index, all) => index % 2 === 0 && test(x, all[index + 1]!)),
      )
    expect(first!.d).toBe(`M-${bleedMm} -${bleedMm}L151 -${bleedMm}L151 108L-${bleedMm} 108Z`)
    expect(reaches((x) => x <= -bleedMm)).toBe(true)
    expect(reaches((x) => x >= designWidthMm + bleedMm)).toBe(true)
    expect(reaches((_, y) => y >= designHeightMm + bleedMm)).toBe(true)
  })

  it('is light enough to send: at most 800 paths and 80 KB', () => {
    expect(design.paths.length).toBeLessThanOrEqual(800)
    expect(designSvg(design).length).toBeLessThanOrEqual(80 * 1024)
  })

  it('survives a black-and-white printer: its inks reach from dark to light', () => {
    const lights = design.paths.map(({ fill }) => luminance(fill))
    const [darkest, lightest] = [Math.min(...lights), Math.max(...lights)]
    expect((lightest + 0.05) / (darkest + 0.05)).toBeGreaterThan(4.5)
  })

  it.each(['full', 'grey', 'saver'] as const)('is the same file on the page, %s', (colours) => {
    const file = readFileSync(`public${designFile(id, colours)}`, 'utf8')
    expect(file, 'run scripts/build-designs.ts').toBe(designSvg(design, colours))
  })

  it('is named and described in every language', () => {
    for (const lang of ['en', 'ru', 'de']) {
      const words = JSON.parse(readFileSync(`locales/${lang}/designs.json`, 'utf8'))[id]
      expect(words?.name?.length, lang).toBeGreaterThan(2)
      expect(words?.alt?.length, lang).toBeGreaterThan(30)
    }
  })
})
