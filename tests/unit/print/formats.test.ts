import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Format, findFormat, formats, kinds, listFormats } from '@/lib/print/formats'

const all = Object.values(formats) as Format[]

describe('cards on shared sheets', () => {
  const shared = all.flatMap((format) =>
    format.kind === 'card' && format.imposition ? [{ ...format, imposition: format.imposition }] : [],
  )

  it.each(shared.map((format) => [format.id, format] as const))(
    '%s: fit the sheet with their bleed',
    (_, { form, imposition }) => {
      const { sheetWidthMm, sheetHeightMm, columns, rows, leftMm, topMm, gutterMm, turned } = imposition
      const [width, height] = turned ? [form.heightMm, form.widthMm] : [form.widthMm, form.heightMm]
      const right = leftMm + columns * width + (columns - 1) * gutterMm
      const bottom = topMm + rows * height + (rows - 1) * gutterMm
      expect(leftMm).toBeGreaterThanOrEqual(form.bleedMm)
      expect(topMm).toBeGreaterThanOrEqual(form.bleedMm === 0 ? 0 : 5)
      expect(right + form.bleedMm).toBeLessThanOrEqual(sheetWidthMm + 0.001)
      expect(bottom + form.bleedMm).toBeLessThanOrEqual(sheetHeightMm + 0.001)
      // Neighbours' pictures don't run into each other, and the sheet is the same from either side.
      expect(gutterMm).toBeGreaterThanOrEqual(2 * form.bleedMm)
      expect(leftMm + right).toBeCloseTo(sheetWidthMm, 6)
      expect(topMm + bottom).toBeCloseTo(sheetHeightMm, 6)
    },
  )

  it('has the positions that were tried (print.md §1.6)', () => {
    const { imposition } = formats['140x95-4up-a4']
    expect(imposition).toMatchObject({ leftMm: 7, topMm: 5.5, gutterMm: 6, turned: true })
  })
})

describe('cards', () => {
  it.each(all.filter(({ kind }) => kind === 'card').map((format) => [format.id, format] as const))(
    '%s',
    (_, format) => {
      if (format.kind !== 'card') return
      const { widthMm, heightMm, dividerMm, addressTopMm, safeMm, borderMm, bleedMm } = format.form
      // The UPU's 90 × 140 to 120 × 235 mm, with its tolerance of two.
      expect(heightMm).toBeGreaterThanOrEqual(88)
      expect(widthMm).toBeGreaterThanOrEqual(138)
      expect(heightMm).toBeLessThanOrEqual(122)
      expect(widthMm).toBeLessThanOrEqual(237)
      expect(widthMm / heightMm < 1.4).toBe(format.warnings.includes('ratio'))
      // The right half belongs to the address.
      expect(dividerMm).toBeLessThanOrEqual(widthMm / 2 + 0.001)
      expect(addressTopMm).toBeGreaterThanOrEqual(40)
      expect(safeMm).toBeGreaterThan(6.7)
      expect(bleedMm === 0 ? borderMm : bleedMm).toBeGreaterThanOrEqual(3)
    },
  )
})

describe('envelopes', () => {
  it.each(
    all
      .filter(({ kind, id }) => kind === 'envelope' && id !== 'dl-window')
      .map((format) => [format.id, format] as const),
  )('%s keep the UPU’s rectangle', (_, format) => {
    if (format.kind !== 'envelope') return
    const { widthMm, heightMm, addressMm, senderMm, stampMm } = format.form
    expect(addressMm.x).toBeGreaterThanOrEqual(widthMm - 140)
    expect(addressMm.x + addressMm.width).toBeLessThanOrEqual(widthMm - 15)
    expect(addressMm.top).toBeGreaterThan(40)
    expect(addressMm.bottom).toBeLessThanOrEqual(heightMm - 15)
    expect(senderMm.x + senderMm.width).toBeLessThanOrEqual(widthMm - stampMm!.width)
    expect(senderMm.y + senderMm.height).toBeLessThan(40)
    expect(widthMm > 235).toBe(format.warnings.includes('long'))
  })
})

describe('labels', () => {
  it.each(all.filter(({ kind }) => kind === 'label').map((format) => [format.id, format] as const))(
    '%s fill their sheet symmetrically',
    (_, format) => {
      if (format.kind !== 'label') return
      const {
        sheetWidthMm,
        sheetHeightMm,
        columns,
        rows,
        leftMm,
        topMm,
        pitchXMm,
        pitchYMm,
        widthMm,
        heightMm,
      } = format.form
      expect(2 * leftMm + (columns - 1) * pitchXMm + widthMm).toBeCloseTo(sheetWidthMm, 1)
      expect(2 * topMm + (rows - 1) * pitchYMm + heightMm).toBeCloseTo(sheetHeightMm, 1)
      expect(pitchXMm).toBeGreaterThanOrEqual(widthMm)
      expect(pitchYMm).toBeGreaterThanOrEqual(heightMm)
    },
  )
})

describe('findFormat', () => {
  it('finds every format by its kind and by no other', () => {
    for (const kind of kinds)
      for (const { id, kind: own } of all)
        expect(findFormat(kind, id)?.id ?? null).toBe(kind === own ? id : null)
  })

  it('lists each once', () => {
    expect(kinds.flatMap((kind) => listFormats(kind)).sort()).toEqual(Object.keys(formats).sort())
  })
})

describe('docs/formats.md', () => {
  const page = readFileSync('docs/formats.md', 'utf8')
  const pictures = [...page.matchAll(/\]\((formats\/[^)]+)\)/g)].map((match) => `docs/${match[1]}`)

  it('shows every format', () => {
    for (const { id } of all) {
      expect(page).toContain(`### \`${id}\``)
      expect(pictures.some((file) => file.startsWith(`docs/formats/${id}-`))).toBe(true)
    }
  })

  it('has all its pictures, small enough for a page', () => {
    expect(pictures.filter((file) => !existsSync(file))).toEqual([])
    expect(pictures.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(2_000_000)
  })
})
