import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { type Format, formats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { Frame, Job } from '@/lib/print/types'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { checkZones } from './check-zones'
import { countDark, rasterMupdf } from './read-pdf'
import { realAddresses } from './real-addresses'

const full = process.env.FULL === '1'
const addresses = realAddresses()
/** The sixty hardest and every twelfth of the others; all with FULL=1. */
const taken = addresses.filter((_, index) => full || index < 60 || index % 12 === 0)
const all: readonly Format[] = Object.values(formats).filter(({ kind }) => kind !== 'pack')

const jobOf = ({ kind, id }: Format, parts: Partial<Job> = {}): Job =>
  makeJob({
    kind,
    format: id,
    letters: taken.map((recipient) => makeJobLetter({ recipient, text: 'Здравствуйте!', design: null })),
    ...parts,
  })

function framesOf(job: Job): Frame[] {
  const layout = layoutSheets(job)
  if (!layout.ok) throw new Error(JSON.stringify(layout.problems.slice(0, 3)))
  return layout.sheets.flatMap(({ frames }) => frames.filter(({ letter }) => letter !== null))
}

describe('the addresses that are tried', () => {
  it('are a thousand of the directory, long names and units among them', () => {
    expect(addresses).toHaveLength(1000)
    expect(addresses.some(({ unitNote }) => unitNote !== null)).toBe(true)
    expect(Math.max(...addresses.map(({ addresseeRu }) => addresseeRu.length))).toBeGreaterThan(34)
    expect(new Set(addresses.map(({ id }) => id)).size).toBeGreaterThan(400)
  })
})

describe.each(all.map((format) => [format.id, format] as const))('%s', (_, format) => {
  it.each(['abroad', 'russia'] as const)('every address keeps its zones, posted %s', (posted) => {
    const frames = framesOf(jobOf(format, { posted }))
    expect(frames).toHaveLength(taken.length)
    for (const frame of frames) checkZones(format, frame)
  })
})

const perMm = 4
const faced = all.filter(({ kind, id }) => (kind === 'card' || kind === 'envelope') && id !== 'dl-window')

describe.each(faced.map((format) => [format.id, format] as const))('%s on paper', (_, format) => {
  it('leaves no ink where stamps and codes go', async () => {
    if (format.kind !== 'card' && format.kind !== 'envelope') return
    const { widthMm: w, heightMm: h, codeMm, stampMm } = format.form
    const letters = taken
      .slice(0, 8)
      .map((recipient) => makeJobLetter({ recipient, text: 'Да.', design: null }))
    const made = await makePdf(jobOf(format, { letters, stampHint: false }))
    const layout = layoutSheets(jobOf(format, { letters, stampHint: false }))
    if (!made.ok || !layout.ok || !stampMm) throw new Error('a file was expected')
    for (const [page, { frames }] of layout.sheets.entries()) {
      const raster = rasterMupdf(made.bytes, page, perMm)
      for (const { xMm, yMm, turn, widthMm, letter } of frames) {
        if (letter === null) continue
        const dark = (left: number, top: number, right: number, bottom: number) =>
          turn === 0
            ? countDark(
                raster,
                (xMm + left) * perMm,
                (yMm + top) * perMm,
                (xMm + right) * perMm,
                (yMm + bottom) * perMm,
              )
            : // Turned by 270°: x runs up the sheet, y to the right.
              countDark(
                raster,
                (xMm + top) * perMm,
                (yMm + widthMm - right) * perMm,
                (xMm + bottom) * perMm,
                (yMm + widthMm - left) * perMm,
              )
        expect(dark(w - stampMm.width, 1, w - 1, stampMm.height), 'stamp').toBe(0)
        expect(dark(Math.max(1, w - codeMm.width), h - codeMm.height + 0.3, w - 1, h - 1), 'code').toBe(0)
        expect(dark(w / 2, 40, w, h - codeMm.height), 'address').toBeGreaterThan(500)
      }
    }
  })
})
