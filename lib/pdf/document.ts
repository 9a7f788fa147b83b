import PDFDocument from 'pdfkit'
import type { FontId } from '@/lib/print/types'
import type { EmbeddedFont } from './type-setter'

/** The parts of pdfkit below its public types: references, structure and pages. */
export type Reference = { data: Record<string, unknown>; end: (chunk?: string | Uint8Array) => void }
export type Structure = { add: (child: unknown) => void; end: () => void }
export type Document = {
  page: {
    fonts: Record<string, unknown>
    xobjects: Record<string, unknown>
    dictionary: { data: Record<string, unknown> }
  }
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

export type DocumentOptions = {
  /** TrueType bytes of every face the sheets use. */
  fonts: Partial<Record<FontId, Uint8Array>>
  /** Shown in the window's title: never a person's name. */
  title: string
  lang: string
  /** How a duplex printer should turn the sheet; null where every page is a sheet of its own. */
  duplex: 'DuplexFlipLongEdge' | 'DuplexFlipShortEdge' | null
}

/** pdfkit without its table of contents: even an empty one leaves an object in the file that nothing leads to. */
class PlainDocument extends PDFDocument {
  override initOutline(): void {}
  override endOutline(): void {}
}

/** An empty tagged document that asks for no scaling and says nothing about who made it. */
export function openDocument({ title, lang, fonts, duplex }: DocumentOptions): Document {
  const doc = new PlainDocument({
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
