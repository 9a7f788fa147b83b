import type { Sheet } from '@/lib/print/types'
import { type DocumentOptions, openDocument } from './document'
import { fingerprint } from './fingerprint'
import { SheetWriter } from './sheet-writer'

export type PdfOptions = DocumentOptions & {
  /** What each design shows, for readers of the tagged file. */
  alts: Readonly<Record<string, string>>
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
  /** An abort ends the file after the sheets that are written, both sides of each, instead of throwing it away. */
  keepFinished?: boolean
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
  doc._id = fingerprint(JSON.stringify(sheets))
  const root = doc.struct('Document', { lang: options.lang })
  doc.addStructure(root)
  const writer = new SheetWriter(doc, root, options.alts)
  for (const [index, sheet] of sheets.entries()) {
    if (options.signal?.aborted) {
      if (!options.keepFinished || index === 0) options.signal.throwIfAborted()
      // A front without its back would be a spoilt sheet of card.
      if (sheet.side === 'front' || sheets[index - 1]?.side === 'back') break
    }
    writer.write(sheet)
    options.onProgress?.(index + 1, sheets.length)
    if (index % sheetsPerBreath === sheetsPerBreath - 1) await new Promise((resolve) => setTimeout(resolve))
  }
  root.end()
  for (const key of Object.keys(doc.info)) if (key !== 'Title') delete doc.info[key]
  doc.end()
  await finished
  return join(chunks)
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
