import { formats } from '@/lib/print/formats'
import { layoutSheets } from '@/lib/print/layout-sheets'
import type { FontId, Job, Kind, PrintProblem, Sheet } from '@/lib/print/types'
import alts from '@/locales/ru/designs.json'
import { loadFont } from './fonts'
import { type PdfOptions, renderPdf } from './render-pdf'

export type PdfResult =
  | { ok: true; bytes: Uint8Array; pages: number }
  | { ok: false; code: 'layout'; problems: readonly PrintProblem[] }
  | { ok: false; code: 'aborted' }

export type MakePdfOptions = Pick<PdfOptions, 'onProgress' | 'signal'>

/** Plain Russian nouns: a file's title must name neither a person nor a tool. */
const titles: Record<Kind, string> = {
  card: 'Почтовая карточка',
  letter: 'Письмо',
  envelope: 'Конверт',
  label: 'Наклейки',
  pack: 'Письма',
}

/**
 * From a job to the bytes of its PDF: lays out, loads the faces that the sheets use, writes. Problems of the
 * layout and an abort come back as results; anything thrown is a fault of ours.
 *
 * @example const made = await makePdf(job, { onProgress: (done, total) => show(done, total) })
 */
export async function makePdf(job: Job, { onProgress, signal }: MakePdfOptions = {}): Promise<PdfResult> {
  const layout = layoutSheets(job)
  if (!layout.ok) return { ok: false, code: 'layout', problems: layout.problems }
  const { sheets } = layout
  try {
    const fonts = await loadFonts(sheets)
    const bytes = await renderPdf(sheets, {
      fonts,
      title: titles[job.kind],
      lang: 'ru',
      alts: altsById,
      duplex: duplexOf(job, sheets),
      onProgress,
      signal,
    })
    return { ok: true, bytes, pages: sheets.length }
  } catch (error) {
    if (signal?.aborted) return { ok: false, code: 'aborted' }
    throw error
  }
}

/** The document is Russian, and so are the descriptions of its pictures. */
const altsById = Object.fromEntries(
  Object.entries(alts as Record<string, { alt: string }>).map(([id, { alt }]) => [id, alt]),
)

async function loadFonts(sheets: readonly Sheet[]): Promise<Partial<Record<FontId, Uint8Array>>> {
  const used = new Set<FontId>()
  for (const { frames } of sheets)
    for (const { boxes } of frames) for (const box of boxes) if (box.type === 'text') used.add(box.font)
  const loaded = await Promise.all([...used].sort().map(async (id) => [id, await loadFont(id)] as const))
  return Object.fromEntries(loaded)
}

/**
 * Shared sheets turn over along the edge that they were laid out for; a single card, lying on its side, along the short one.
 * Nothing is said of a pack: its lists would land on the backs of one another.
 */
function duplexOf(
  { kind, format, flip, sides = 'both' }: Job,
  sheets: readonly Sheet[],
): PdfOptions['duplex'] {
  if (kind !== 'card' || sides !== 'both' || !sheets.some(({ side }) => side === 'front')) return null
  const chosen = formats[format]
  const isShared = chosen.kind === 'card' && chosen.imposition !== null
  return isShared && flip !== 'short' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge'
}
