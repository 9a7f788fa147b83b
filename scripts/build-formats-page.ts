// `node --import tsx scripts/build-formats-page.ts`: writes docs/formats.md and its pictures from the formats' own data and
// from sample jobs, printed as PDF and rendered. Run it after changing a format and look at every picture.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as mupdf from 'mupdf'
import { makePdf } from '@/lib/pdf/make-pdf'
import { type Format, formats } from '@/lib/print/formats'
import type { FormatWarning } from '@/lib/print/forms/types'
import type { FormatId, Job } from '@/lib/print/types'
import { sampleJob, sampleVariants } from './print-samples'

const folder = 'docs/formats'
/** Wide enough to read, small enough for a page of docs. */
const longSidePx = Number(process.argv[2] ?? 520)
/** So that a white page ends somewhere on a white screen. */
const edgeGrey = 190

const kindNames = {
  card: 'Cards',
  letter: 'Letters',
  envelope: 'Envelopes',
  label: 'Labels',
  pack: 'Packs for an evening',
} as const

const warningWords: Record<FormatWarning, string> = {
  ratio:
    'Shorter than 1.4 times its height, which the UPU asks of cards: most posts take it, some charge it as a letter.',
  long: 'Longer than the 235 mm of a standardised letter: some posts charge more.',
  window:
    'The window of DIN 680 lies left of the UPU’s address rectangle. German-speaking posts take it; windows of other lands lie elsewhere.',
}

const mm = (value: number) => String(Math.round(value * 100) / 100)
const size = (width: number, height: number) => `${mm(width)} × ${mm(height)} mm`

/** The facts of a format, one line each. */
function factsOf(format: Format): string[] {
  switch (format.kind) {
    case 'card': {
      const { form, imposition, shop } = format
      return [
        `Card ${size(form.widthMm, form.heightMm)}, ${form.bleedMm ? `${form.bleedMm} mm of bleed` : `white border of ${form.borderMm} mm`}`,
        imposition
          ? `${imposition.columns * imposition.rows} on a sheet of ${size(imposition.sheetWidthMm, imposition.sheetHeightMm)}, ${imposition.marks === 'ticks' ? 'ticks for two cuts' : 'crop marks'}`
          : shop
            ? `One a page with TrimBox and BleedBox, ${shop.slugMm} mm around`
            : 'Picture and address side as two pages',
        `Address from ${form.addressTopMm} mm below the upper edge, ${form.codeMm.height} mm above the lower one`,
      ]
    }
    case 'letter':
      return [
        size(format.form.widthMm, format.form.heightMm),
        `Folds at ${format.form.foldsMm.dl.map(mm).join(' and ')} mm (DL) or ${format.form.foldsMm.c6.map(mm).join('')} mm and across (C6)`,
      ]
    case 'envelope': {
      const { widthMm, heightMm, addressMm } = format.form
      return [
        size(widthMm, heightMm),
        `Address ${mm(addressMm.x)} mm from the left, name’s baseline ${mm(addressMm.top)} mm from the top, lowest ink at ${mm(addressMm.bottom)} mm`,
      ]
    }
    case 'label': {
      const { widthMm, heightMm, columns, rows, leftMm, topMm, pitchXMm, pitchYMm, hasLatin } = format.form
      return [
        `${columns} × ${rows} labels of ${size(widthMm, heightMm)}`,
        `First label at ${mm(leftMm)}, ${mm(topMm)} mm; then every ${mm(pitchXMm)}, ${mm(pitchYMm)} mm`,
        hasLatin
          ? 'Russian address and Latin copy'
          : 'Russian address and country line; too low for a Latin copy',
      ]
    }
    case 'pack':
      return [
        `Sheets of ${size(format.form.widthMm, format.form.heightMm)}`,
        'Cards, profiles, envelopes, labels, tally, hints, phrases',
      ]
  }
}

/** Prints a job and renders its pages, or some of them; returns the pictures' names. */
async function picture(job: Job, name: string, pages?: readonly number[]): Promise<string[]> {
  const made = await makePdf(job)
  if (!made.ok) throw new Error(`${name}: ${JSON.stringify(made)}`)
  const document = mupdf.Document.openDocument(made.bytes, 'application/pdf')
  const wanted = pages ?? Array.from({ length: document.countPages() }, (_, index) => index)
  return wanted.map((index) => {
    const page = document.loadPage(index)
    const [left, top, right, bottom] = page.getBounds()
    const scale = longSidePx / Math.max(right - left, bottom - top)
    const pixmap = page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true)
    drawEdge(pixmap)
    const file = `${name}-${index + 1}.png`
    writeFileSync(path.join(folder, file), pixmap.asPNG())
    return file
  })
}

function drawEdge(pixmap: mupdf.Pixmap): void {
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()]
  const pixels = pixmap.getPixels()
  for (let y = 0; y < height; y++)
    if (y === 0 || y === height - 1) pixels.fill(edgeGrey, y * stride, y * stride + width * 3)
    else for (const x of [0, width - 1]) pixels.fill(edgeGrey, y * stride + x * 3, y * stride + x * 3 + 3)
}

/** The parts of a pack that are no format of their own. */
function shownJob(id: FormatId): Job {
  const job = sampleJob(id)
  return job.pack ? { ...job, pack: { ...job.pack, parts: ['profiles', 'tally', 'hints', 'phrases'] } } : job
}

const show = (files: readonly string[], alt: string) =>
  files.map((file, index) => `![${alt}, page ${index + 1}](formats/${file})`).join(' ')

async function sectionOf(format: Format): Promise<string> {
  const { id, warnings } = format
  const facts = [...factsOf(format), ...warnings.map((warning) => `**Note:** ${warningWords[warning]}`)]
  const usual = show(await picture(shownJob(id), id), id)
  const variants = []
  for (const { id: own, title, job, pages } of sampleVariants(id))
    variants.push(
      `${title[0]!.toUpperCase()}${title.slice(1)}:\n\n${show(await picture(job, `${id}-${own}`, pages), `${id}, ${title}`)}`,
    )
  return [`### \`${id}\``, facts.map((fact) => `- ${fact}`).join('\n'), usual, ...variants].join('\n\n')
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const parts = [
  '# Formats',
  'Made by `node --import tsx scripts/build-formats-page.ts` from `lib/print/forms` and sample jobs; change those, not this page. People and places are invented. Pictures show what the PDF prints.',
]
for (const [kind, name] of Object.entries(kindNames)) {
  parts.push(`## ${name}`)
  for (const format of Object.values(formats)) if (format.kind === kind) parts.push(await sectionOf(format))
}
writeFileSync('docs/formats.md', `${parts.join('\n\n')}\n`)
