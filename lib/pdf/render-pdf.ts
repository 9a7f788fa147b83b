import type { Sheet } from '@/lib/print/types'
import { joinBytes } from '@/lib/text/join-bytes'
import { type DocumentOptions, openDocument } from './document'
import { fingerprint } from './fingerprint'
import { SheetWriter } from './sheet-writer'

export type PdfOptions = DocumentOptions & {
  /** What each design shows, for readers of the tagged file. */
  alts: Readonly<Record<string, string>>
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
  /** Asked after every sheet of paper: true ends the file with what is written so far. */
  isEnough?: () => boolean
}

/** How many sheets are written before the worker looks up: long jobs stay abortable. */
const sheetsPerBreath = 8

/**
 * Writes laid-out sheets as a PDF: tagged, with embedded subsets, each drawing once; without date, author or the
 * name of a tool. The same sheets give the same bytes under the same runtime.
 */
export async function renderPdf(sheets: readonly Sheet[], options: PdfOptions): Promise<Uint8Array> {
  const doc = openDocument(options)
  const chunks: Uint8Array[] = []
  const finished = new Promise<void>((resolve) => doc.on('end', () => resolve()))
  doc.on('data', (chunk) => chunks.push(chunk))
  doc._id = fingerprint(JSON.stringify(sheets, bytesAsPrint))
  const root = doc.struct('Document', { lang: options.lang })
  doc.addStructure(root)
  const writer = new SheetWriter(doc, root, options.alts)
  for (const [index, sheet] of sheets.entries()) {
    options.signal?.throwIfAborted()
    writer.write(sheet)
    options.onProgress?.(index + 1, sheets.length)
    // A picture side is never left without its address side.
    const isHalf = sheet.side === 'front' && sheets[index + 1]?.side === 'back'
    if (!isHalf && options.isEnough?.()) break
    if (index % sheetsPerBreath === sheetsPerBreath - 1) await new Promise((resolve) => setTimeout(resolve))
  }
  root.end()
  for (const key of Object.keys(doc.info)) if (key !== 'Title') delete doc.info[key]
  doc.end()
  await finished
  return joinBytes(chunks)
}

/** Photos count by a fingerprint of their own: as text they would be ten times as long. */
function bytesAsPrint(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? [...fingerprint(latin1.decode(value))] : value
}

/** A character for each byte, no two bytes the same one. */
const latin1 = new TextDecoder('latin1')
