import * as mupdf from 'mupdf'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

const mmPerPt = 25.4 / 72

/** A run of text as pdf.js finds it: baseline start and end on the page, millimetres from its upper left corner. */
export type Run = {
  text: string
  xMm: number
  yMm: number
  endXMm: number
  endYMm: number
  font: string
  endsLine: boolean
}

export type PageText = { widthMm: number; heightMm: number; runs: Run[] }

const open = (bytes: Uint8Array) =>
  getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  }).promise

/** Reads every page's text with positions. */
export async function readText(bytes: Uint8Array): Promise<PageText[]> {
  const document = await open(bytes)
  const pages: PageText[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const [, , widthPt = 0, heightPt = 0] = page.view
    const { items } = await page.getTextContent({ disableNormalization: true })
    const runs = items.flatMap((item): Run[] => {
      if (!('str' in item)) return []
      const [a, b, , , e, f] = item.transform as number[]
      const size = Math.hypot(a!, b!) || 1
      const [dx, dy] = [(a! / size) * item.width, (b! / size) * item.width]
      return [
        {
          text: item.str,
          xMm: e! * mmPerPt,
          yMm: (heightPt - f!) * mmPerPt,
          endXMm: (e! + dx) * mmPerPt,
          endYMm: (heightPt - f! - dy) * mmPerPt,
          font: item.fontName,
          endsLine: item.hasEOL,
        },
      ]
    })
    pages.push({ widthMm: widthPt * mmPerPt, heightMm: heightPt * mmPerPt, runs })
  }
  await document.destroy()
  return pages
}

/** Everything a page says, lines parted by a space, words that our soft hyphen divides joined. */
export const plainText = (page: PageText): string =>
  page.runs.map(({ text, endsLine }) => (endsLine && !text.endsWith('\u00ad') ? `${text} ` : text)).join('')

/** The characters as MuPDF reads them, spaces at line ends included and none added: what the file itself says. */
export function writtenText(bytes: Uint8Array): string {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  let text = ''
  for (let page = 0; page < document.countPages(); page++)
    document
      .loadPage(page)
      .toStructuredText('preserve-whitespace')
      .walk({
        onChar: (char) => {
          text += char
        },
      })
  document.destroy()
  return text
}

export async function readFacts(bytes: Uint8Array) {
  const document = await open(bytes)
  const [{ info }, preferences, mark, script, attachments, fingerprints] = [
    (await document.getMetadata()) as unknown as { info: Record<string, unknown> },
    await document.getViewerPreferences(),
    await document.getMarkInfo(),
    await document.getJSActions(),
    await document.getAttachments(),
    document.fingerprints,
  ]
  const page = await document.getPage(1)
  const tree = await page.getStructTree()
  const annotations = await page.getAnnotations()
  await document.destroy()
  return { info, preferences, mark, script, attachments, fingerprints, tree, annotations }
}

/** Grey pixels of a page, 0 black to 255 white. */
export type Raster = { width: number; height: number; at: (x: number, y: number) => number }

/** Renders with MuPDF, at this many pixels a millimetre. */
export function rasterMupdf(bytes: Uint8Array, page: number, perMm: number): Raster {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf')
  const scale = perMm * mmPerPt
  const pixmap = document
    .loadPage(page)
    .toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceGray, false, true)
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()]
  const pixels = pixmap.getPixels().slice()
  pixmap.destroy()
  document.destroy()
  return { width, height, at: (x, y) => pixels[y * stride + x] ?? 255 }
}

/** Renders with pdf.js on a canvas from npm; null where that canvas has no build for this machine. */
export async function rasterPdfjs(bytes: Uint8Array, page: number, perMm: number): Promise<Raster | null> {
  const canvas = await import('@napi-rs/canvas').catch(() => null)
  if (!canvas) return null
  const document = await open(bytes)
  const loaded = await document.getPage(page + 1)
  const viewport = loaded.getViewport({ scale: perMm * mmPerPt })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const surface = canvas.createCanvas(width, height)
  const context = surface.getContext('2d')
  await loaded.render({ canvas: surface as never, canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, width, height)
  await document.destroy()
  return { width, height, at: (x, y) => data[(y * width + x) * 4 + 1] ?? 255 }
}

/** How many pixels of a box (in pixels) are darker than mid-grey. */
export function countDark(raster: Raster, left: number, top: number, right: number, bottom: number): number {
  let dark = 0
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(raster.height, bottom); y++)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(raster.width, right); x++)
      if (raster.at(x, y) < 128) dark++
  return dark
}
