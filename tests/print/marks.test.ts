import { describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { formats } from '@/lib/print/formats'
import type { Job } from '@/lib/print/types'
import { sampleJob } from '@/scripts/print-samples'
import { makeJob, makeJobLetter } from '@/tests/factories/job'
import { makeRecipient } from '@/tests/factories/recipient'
import { type Raster, rasterMupdf } from './read-pdf'

/** 1,016 dots an inch: a pixel is a fortieth of a millimetre. */
const perMm = 40
const within = 0.05

async function rasterOf(job: Job, page = 0): Promise<Raster> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return rasterMupdf(made.bytes, page, perMm)
}

type Span = { from: number; to: number }

/** Stretches of ink along a line through the page, in millimetres. */
function spans(
  raster: Raster,
  along: 'x' | 'y',
  atMm: number,
  from: number,
  to: number,
  threshold = 128,
): Span[] {
  const found: Span[] = []
  let open: number | null = null
  for (let index = Math.round(from * perMm); index <= Math.round(to * perMm); index++) {
    const at = Math.round(atMm * perMm)
    const isDark = (along === 'x' ? raster.at(index, at) : raster.at(at, index)) < threshold
    if (isDark && open === null) open = index
    if (!isDark && open !== null) {
      found.push({ from: open / perMm, to: index / perMm })
      open = null
    }
  }
  return found
}

function expectSpans(found: readonly Span[], wanted: readonly [number, number][]): void {
  expect(found.map(({ from, to }) => [from, to])).toHaveLength(wanted.length)
  for (const [index, [from, to]] of wanted.entries()) {
    expect(Math.abs(found[index]!.from - from), `${from}`).toBeLessThanOrEqual(within)
    expect(Math.abs(found[index]!.to - to), `${to}`).toBeLessThanOrEqual(within)
  }
}

describe.each([
  ['a6', 'card', 7.5, 105, 1],
  ['c6', 'envelope', 10, 114, 0],
] as const)('the postcode stamp on %s', (format, kind, left, height, page) => {
  const recipient = makeRecipient()
  recipient.address.postcode = '888888'
  const job = makeJob({
    kind,
    format,
    posted: 'russia',
    letters: [makeJobLetter({ recipient, text: 'Да.' })],
  })
  const places = [0, 1, 2, 3, 4, 5]

  it('has its bars where GOST R 51506-99 has them', async () => {
    const raster = await rasterOf(job, page)
    const top = height - 25
    const bars = [0, 1, 2, 3, 4, 5, 6].map((index): [number, number] => [
      left + index * 9,
      left + index * 9 + 7,
    ])
    expectSpans(spans(raster, 'x', top + 1, 0, 75), bars)
    expectSpans(spans(raster, 'y', left + 3.5, top - 3, height), [
      [top, top + 2],
      [top + 3, top + 4],
    ])
  })

  it('has cells of 5 × 10 mm, strokes of 0.8 mm', async () => {
    const raster = await rasterOf(job, page)
    const top = height - 25 + 4
    const strokes = places.flatMap((place): [number, number][] => {
      const x = left + 9 * (place + 1) + 1
      return [
        [x - 0.4, x + 0.4],
        [x + 4.6, x + 5.4],
      ]
    })
    // A dark threshold: the guide dots are grey.
    expectSpans(spans(raster, 'x', top + 2.2, 0, 75, 60), strokes)
    const x = left + 9 + 1
    expectSpans(spans(raster, 'y', x + 1.5, top - 1, height, 60), [
      [top - 0.4, top + 0.4],
      [top + 4.6, top + 5.4],
      [top + 9.6, top + 10.4],
    ])
  })

  it('stays off post from abroad', async () => {
    const raster = await rasterOf({ ...job, posted: 'abroad', stampHint: false }, page)
    expect(spans(raster, 'x', height - 24, left, 60)).toEqual([])
  })
})

describe('crop marks', () => {
  it.each([
    ['140x95-4up-a4', [7, 102, 108, 203], [5.5, 145.5, 151.5, 291.5]],
    ['4x6-2up-letter', [31.75, 184.15], [35.1, 136.7, 142.7, 244.3]],
    ['140x95-shop', [9, 149], [9, 104]],
  ] as const)('of %s stand in line with every cut', async (format, xs, ys) => {
    const raster = await rasterOf(sampleJob(format))
    const middles = (found: readonly Span[]) => found.map(({ from, to }) => (from + to) / 2)
    const { width, height } = { width: raster.width / perMm, height: raster.height / perMm }
    const across = middles(spans(raster, 'x', ys[0] - 3.6, 0, width, 225))
    const down = middles(spans(raster, 'y', xs[0] - 3.6, 0, height, 225))
    expect(across).toHaveLength(xs.length)
    expect(down).toHaveLength(ys.length)
    for (const [index, x] of xs.entries()) expect(Math.abs(across[index]! - x)).toBeLessThanOrEqual(within)
    for (const [index, y] of ys.entries()) expect(Math.abs(down[index]! - y)).toBeLessThanOrEqual(within)
  })

  it('leave the picture to bleed for three millimetres on every side', async () => {
    const raster = await rasterOf(sampleJob('140x95-shop'))
    const [horizontal] = spans(raster, 'x', 60, 5, 153, 250)
    const [vertical] = spans(raster, 'y', 80, 5, 108, 250)
    expect(horizontal!.from).toBeCloseTo(6, 1)
    expect(vertical!.from).toBeCloseTo(6, 1)
  })
})

describe('print-shop pages', () => {
  it.each(['a6-shop', '140x95-shop', '4x6-shop'] as const)(
    '%s: TrimBox is the card, BleedBox 3 mm more',
    async (id) => {
      const made = await makePdf(sampleJob(id))
      if (!made.ok) throw new Error('a file was expected')
      const raw = Buffer.from(made.bytes).toString('latin1')
      const box = (name: string) =>
        [...raw.matchAll(new RegExp(`/${name} \\[([^\\]]+)\\]`, 'g'))].map((match) =>
          match[1]!
            .trim()
            .split(/\s+/)
            .map((value) => (Number(value) * 25.4) / 72),
        )
      const { widthMm: w, heightMm: h } = formats[id].form as { widthMm: number; heightMm: number }
      for (const [left, bottom, right, top] of box('TrimBox')) {
        expect([left, bottom, right, top].map((value) => Math.round(value! * 100) / 100)).toEqual([
          9,
          9,
          9 + w,
          9 + h,
        ])
      }
      for (const [left, bottom, right, top] of box('BleedBox'))
        expect([left, bottom, right, top].map((value) => Math.round(value! * 100) / 100)).toEqual([
          6,
          6,
          12 + w,
          12 + h,
        ])
      expect(box('TrimBox')).toHaveLength(2)
      expect(box('BleedBox')).toHaveLength(2)
    },
  )
})

describe('label sheets', () => {
  it.each([
    ['l7160', 7.25, 63.5, 66, 3, 15.15, 38.1, 7],
    ['l7163', 4.65, 99.1, 101.6, 2, 15.15, 38.1, 7],
    ['5160', 4.76, 66.675, 69.85, 3, 12.7, 25.4, 10],
    ['5163', 3.97, 101.6, 106.36, 2, 12.7, 50.8, 5],
  ] as const)(
    '%s: the calibration page outlines every label',
    async (format, left, width, pitch, columns, top, high, rows) => {
      for (const offsetMm of [
        { x: 0, y: 0 },
        { x: 2, y: -1.5 },
      ]) {
        const raster = await rasterOf(
          makeJob({ kind: 'label', format, letters: [], calibration: true, offsetMm }),
        )
        // Between the crosses and the outlines: verticals alone.
        const y = top + offsetMm.y + high * 1.2
        const middles = spans(raster, 'x', y, 0, raster.width / perMm - 0.1, 200).map(
          ({ from, to }) => (from + to) / 2,
        )
        const wanted = Array.from(
          { length: columns },
          (_, column) => left + offsetMm.x + column * pitch,
        ).flatMap((x) => [x, x + width])
        expect(middles).toHaveLength(wanted.length)
        for (const [index, x] of wanted.entries())
          expect(Math.abs(middles[index]! - x)).toBeLessThanOrEqual(within)
        const x = left + offsetMm.x + width * 0.2
        const lines = spans(raster, 'y', x, 0, raster.height / perMm - 0.1, 200).map(
          ({ from, to }) => (from + to) / 2,
        )
        expect(lines).toHaveLength(rows + 1)
        for (const [index, found] of lines.entries())
          expect(Math.abs(found - (top + offsetMm.y + index * high))).toBeLessThanOrEqual(within)
      }
    },
  )
})

describe('folds', () => {
  it.each([
    ['dl', 'a4', [105, 210]],
    ['c6', 'a4', [148.5]],
    ['dl', 'us-letter', [93.13, 186.27]],
  ] as const)('for %s on %s are marked at the edge', async (folds, format, wanted) => {
    const raster = await rasterOf({ ...sampleJob(format), folds })
    const found = spans(raster, 'y', 7, 0, raster.height / perMm - 0.1, 200).map(
      ({ from, to }) => (from + to) / 2,
    )
    expect(found).toHaveLength(wanted.length)
    for (const [index, y] of wanted.entries()) expect(Math.abs(found[index]! - y)).toBeLessThanOrEqual(within)
  })
})
