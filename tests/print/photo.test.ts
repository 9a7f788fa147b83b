import { beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '@/lib/pdf/make-pdf'
import { stripJpeg } from '@/lib/photo/strip-jpeg'
import { formats, listFormats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { FormatId, Job, Photo } from '@/lib/print/types'
import { sampleJob } from '@/scripts/print-samples'
import { plainJpeg, secrets, tellingJpeg } from '../setup/photo-files'
import { countDark, rasterMupdf, readFacts } from './read-pdf'
import { checkPdf } from './strict/check-pdf'

const jpeg = stripJpeg(tellingJpeg(plainJpeg(600, 420)))!
const photo: Photo = { jpeg, widthPx: 600, heightPx: 420, alt: 'Река и мост' }

function photoJob(format: FormatId, own = photo): Job {
  const job = sampleJob(format)
  return {
    ...job,
    letters: job.letters.slice(0, 1).map((letter) => ({ ...letter, design: null, photo: own })),
  }
}

async function pdfOf(job: Job): Promise<Uint8Array> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.bytes
}

describe.each(listFormats('card'))('a photo on %s', (format) => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await pdfOf(photoJob(format))
  })

  it('makes a file that a strict reader takes, the same bytes each time', async () => {
    expect(checkPdf(bytes)).toEqual([])
    expect(Buffer.compare(bytes, await pdfOf(structuredClone(photoJob(format))))).toBe(0)
  })

  it('holds the JPEG once and as it is, and nothing of its past', () => {
    const source = Buffer.from(bytes)
    expect(source.indexOf(Buffer.from(jpeg))).toBeGreaterThan(0)
    expect(source.indexOf(Buffer.from(jpeg))).toBe(source.lastIndexOf(Buffer.from(jpeg)))
    for (const secret of [...secrets, 'Exif', 'xmpmeta']) expect(source.includes(secret), secret).toBe(false)
  })

  it('fills the picture’s place, bleed included, the right way up', () => {
    const layout = layoutSheets(photoJob(format))
    const chosen = formats[format]
    if (!layout.ok || chosen.kind !== 'card') throw new Error('no card')
    const front = layout.sheets[0]!.frames[0]!
    const box = front.boxes.find((one) => one.type === 'photo')!
    expect(box).toMatchObject({
      xMm: chosen.form.borderMm - chosen.form.bleedMm,
      widthMm: chosen.form.widthMm - 2 * (chosen.form.borderMm - chosen.form.bleedMm),
    })
    const perMm = 4
    const raster = rasterMupdf(bytes, 0, perMm)
    const dark = (x: number, y: number) => {
      // A point of the card on its sheet: cards that lie on their side point to the right.
      const [left, top] =
        front.turn === 90 ? [front.xMm + front.heightMm - y, front.yMm + x] : [front.xMm + x, front.yMm + y]
      return countDark(raster, (left - 1) * perMm, (top - 1) * perMm, (left + 1) * perMm, (top + 1) * perMm)
    }
    const inset = Math.max(chosen.form.borderMm, 1) + 3
    // Only the photo's upper left quarter is dark.
    expect(dark(inset, inset)).toBeGreaterThan(50)
    expect(dark(front.widthMm - inset, inset)).toBe(0)
    expect(dark(inset, front.heightMm - inset)).toBe(0)
  })
})

describe('what is said of a photo', () => {
  const altOf = async (own: Photo, lang = 'de') => {
    const { tree } = await readFacts(await pdfOf({ ...photoJob('a6', own), lang }))
    const alts: unknown[] = []
    const look = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return
      if ('alt' in node) alts.push('lang' in node ? { alt: node.alt, lang: node.lang } : node.alt)
      if ('children' in node && Array.isArray(node.children)) node.children.forEach(look)
    }
    look(tree)
    return alts
  }

  it('is what its writer says, or that it is a photo', async () => {
    expect(await altOf(photo)).toEqual(['Река и мост'])
    expect(await altOf({ ...photo, alt: '' })).toEqual(['Фотография'])
  })

  it.each([
    ['Ein Fluss und eine Brücke', 'de', { alt: 'Ein Fluss und eine Brücke', lang: 'de' }],
    ['A river', 'pt-BR', { alt: 'A river', lang: 'pt-BR' }],
    // The document is Russian already; on a Russian page, nothing tells what else it might be.
    ['Река Spree', 'de', 'Река Spree'],
    ['Spree', 'ru', 'Spree'],
  ])('is marked as the language of its writer: «%s» on a page in %s', async (alt, lang, said) => {
    expect(await altOf({ ...photo, alt }, lang)).toEqual([said])
  })

  it('files with other photos tell themselves apart', async () => {
    const other = stripJpeg(plainJpeg(600, 421))!
    const [first, second] = await Promise.all([
      readFacts(await pdfOf(photoJob('a6'))),
      readFacts(await pdfOf(photoJob('a6', { ...photo, jpeg: other }))),
    ])
    expect(first.fingerprints[0]).not.toBe(second.fingerprints[0])
  })

  it('a card with a photo may go without words, and its fronts may be printed alone', () => {
    const job = photoJob('a6-4up-a4')
    const wordless = { ...job, letters: job.letters.map((letter) => ({ ...letter, text: '' })) }
    expect(layoutSheets(wordless).ok).toBe(true)
    expect(layoutSheets({ ...job, sides: 'fronts' })).toMatchObject({ ok: true, sheets: [{ side: 'front' }] })
  })

  it('what is no JPEG is a fault, not a broken file', async () => {
    const broken = { ...photo, jpeg: new Uint8Array([1, 2, 3]) }
    await expect(makePdf(photoJob('a6', broken))).rejects.toThrow('JPEG')
  })
})
