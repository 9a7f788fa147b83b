import PDFDocument from 'pdfkit'
import { findDesign } from '@/lib/print/designs/designs'
import type { Box, DesignBox, FontId, Frame, Ink, Sheet, TextBox } from '@/lib/print/types'
import { designBox, designContent } from './draw-design'
import { fingerprint } from './fingerprint'
import { mm, num, ptPerMm } from './numbers'
import { type EmbeddedFont, TypeSetter } from './type-setter'

export type PdfOptions = {
  /** TrueType bytes of every face the sheets use. */
  fonts: Partial<Record<FontId, Uint8Array>>
  /** Shown in the window's title: never a person's name. */
  title: string
  lang: string
  /** What each design shows, for readers of the tagged file. */
  alts: Readonly<Record<string, string>>
  /** How a duplex printer should turn the sheet; null where every page is a sheet of its own. */
  duplex: 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | null
  onProgress?: (done: number, total: number) => void
  signal?: AbortSignal
}

/** The parts of pdfkit below its public types: references, structure and pages. */
type Reference = { data: Record<string, unknown>; end: (chunk?: string) => void }
type Structure = { add: (child: unknown) => void; end: () => void }
type Document = {
  page: { fonts: Record<string, unknown>; xobjects: Record<string, unknown> }
  info: Record<string, unknown>
  _root: Reference
  _id: Uint8Array
  _font: EmbeddedFont
  on: (event: string, listener: (chunk: Uint8Array) => void) => void
  addPage: (options: object) => void
  addContent: (content: string) => void
  registerFont: (name: string, bytes: Uint8Array) => void
  font: (name: string) => void
  ref: (data: object) => Reference
  struct: (type: string, options?: object, children?: unknown) => Structure
  addStructure: (element: Structure) => void
  markStructureContent: (tag: string) => unknown
  markContent: (tag: string, options?: object) => void
  endMarkedContent: () => void
  endMetadata: () => void
  end: () => void
}

/** Greys, so that a black cartridge prints them without mixing colours: text full, labels, hairlines. */
const greys: Record<Ink, string> = { text: '0', quiet: '0.42', hairline: '0.6' }

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
  const writer = new SheetWriter(doc, root, options)
  for (const [index, sheet] of sheets.entries()) {
    options.signal?.throwIfAborted()
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

function openDocument({ title, lang, fonts, duplex }: PdfOptions): Document {
  const doc = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang,
    // pdfkit's own default is Helvetica, which it would look for on disk.
    font: null as unknown as string,
    info: { Title: title, CreationDate: new Date(0) },
  }) as unknown as Document
  const preferences = doc._root.data.ViewerPreferences as Reference
  Object.assign(preferences.data, { PrintScaling: 'None', ...(duplex && { Duplex: duplex }) })
  // pdfkit would add a metadata stream with its name and a date.
  doc.endMetadata = () => {}
  for (const [id, bytes] of Object.entries(fonts)) doc.registerFont(id, bytes)
  return doc
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

class SheetWriter {
  private readonly setters = new Map<FontId, { setter: TypeSetter; font: EmbeddedFont }>()
  private readonly designs = new Map<string, { name: string; reference: Reference }>()

  constructor(
    private readonly doc: Document,
    private readonly root: Structure,
    private readonly options: PdfOptions,
  ) {}

  write(sheet: Sheet): void {
    this.doc.addPage({ size: [sheet.widthMm * ptPerMm, sheet.heightMm * ptPerMm], margin: 0 })
    for (const frame of sheet.frames) {
      this.doc.addContent(`q ${frameMatrix(frame)} cm`)
      this.writeBoxes(frame.boxes)
      this.doc.addContent('Q')
    }
  }

  private writeBoxes(boxes: readonly Box[]): void {
    let paragraph: TextBox[] = []
    const flush = () => {
      if (paragraph.length > 0) this.writeParagraph(paragraph)
      paragraph = []
    }
    for (const box of boxes) {
      if ('guide' in box && box.guide) continue
      if (box.type === 'text') {
        const before = paragraph.at(-1)
        if (before && (box.startsParagraph || box.block !== before.block)) flush()
        paragraph.push(box)
      } else if (box.type === 'design') {
        flush()
        this.writeDesign(box)
      } else {
        // A rule stands between lines of one address: it must not tear the paragraph.
        this.writeRule(box)
      }
    }
    flush()
  }

  private writeParagraph(lines: readonly TextBox[]): void {
    const { doc } = this
    const lang = lines[0]!.block === 'latin' ? { lang: 'ru-Latn' } : {}
    const content = doc.markStructureContent('P')
    doc.addContent(`${greys[lines[0]!.ink]} g`)
    for (const line of lines) doc.addContent(this.setterOf(line.font).show(line))
    doc.endMarkedContent()
    this.root.add(doc.struct('P', lang, content))
  }

  private setterOf(id: FontId): TypeSetter {
    let known = this.setters.get(id)
    if (!known) {
      this.doc.font(id)
      const font = this.doc._font
      known = { setter: new TypeSetter(id, font), font }
      this.setters.set(id, known)
    }
    this.doc.page.fonts[known.font.id] ??= known.font.ref()
    return known.setter
  }

  private writeRule(box: Exclude<Box, TextBox | DesignBox>): void {
    const dash = box.dashMm ? `[${box.dashMm.map(mm).join(' ')}] 0 d ` : ''
    const path =
      box.type === 'line'
        ? `${mm(box.x1Mm)} ${mm(box.y1Mm)} m ${mm(box.x2Mm)} ${mm(box.y2Mm)} l S`
        : `${mm(box.xMm)} ${mm(box.yMm)} ${mm(box.widthMm)} ${mm(box.heightMm)} re S`
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc.addContent(`q ${num(box.weightPt)} w ${greys[box.ink]} G ${dash}${path} Q`)
    this.doc.endMarkedContent()
  }

  private writeDesign(box: DesignBox): void {
    const { doc } = this
    const { name, reference } = this.designOf(box.design)
    doc.page.xobjects[name] = reference
    const scale = num(box.scale * ptPerMm)
    const clip = `${mm(box.xMm)} ${mm(box.yMm)} ${mm(box.widthMm)} ${mm(box.heightMm)} re W n`
    const content = doc.markStructureContent('Figure')
    doc.addContent(`q ${clip} ${scale} 0 0 ${scale} ${mm(box.artXMm)} ${mm(box.artYMm)} cm /${name} Do Q`)
    doc.endMarkedContent()
    this.root.add(doc.struct('Figure', { alt: this.options.alts[box.design] ?? '' }, content))
  }

  private designOf(id: string) {
    const known = this.designs.get(id)
    if (known) return known
    const design = findDesign(id)
    if (!design) throw new Error(`unknown design ${id}`)
    const reference = this.doc.ref({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [...designBox] })
    reference.end(designContent(design.paths))
    const made = { name: `D${this.designs.size + 1}`, reference }
    this.designs.set(id, made)
    return made
  }
}

/** From a frame's millimetres to the sheet's, y pointing down (see `onSheet`). */
function frameMatrix({ xMm, yMm, turn, widthMm, heightMm }: Frame): string {
  if (turn === 90) return `0 1 -1 0 ${mm(xMm + heightMm)} ${mm(yMm)}`
  if (turn === 270) return `0 -1 1 0 ${mm(xMm)} ${mm(yMm + widthMm)}`
  return `1 0 0 1 ${mm(xMm)} ${mm(yMm)}`
}
