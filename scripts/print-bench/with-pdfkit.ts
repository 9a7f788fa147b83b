import PDFDocument from 'pdfkit'
import type { Box, Frame, Job } from '@/lib/print/types'
import { allFonts, isMessage, paperOf, pt, shapesOf } from './paper'

/** The same cards as somebody would print them with pdfkit alone: its own text wrapping, each picture drawn each time. */
export async function printWithPdfkit(job: Job): Promise<() => Promise<Uint8Array>> {
  const { sheets, messageOf } = paperOf(job)
  const fonts = await allFonts()
  return async () => {
    const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string })
    const chunks: Uint8Array[] = []
    const ended = new Promise<void>((resolve) => doc.on('end', () => resolve()))
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    for (const [id, bytes] of fonts) doc.registerFont(id, bytes as unknown as ArrayBuffer)
    for (const sheet of sheets) {
      doc.addPage({ size: [sheet.widthMm * pt, sheet.heightMm * pt], margin: 0 })
      for (const frame of sheet.frames) {
        doc.save()
        turn(doc, frame)
        for (const box of frame.boxes) if (!isMessage(box)) draw(doc, box)
        for (const { text, xMm, yMm, widthMm, sizePt, font } of messageOf(frame.boxes))
          doc
            .font(font)
            .fontSize(sizePt)
            .fillColor('#000')
            .text(text, xMm * pt, yMm * pt, { width: widthMm * pt })
        doc.restore()
      }
    }
    doc.end()
    await ended
    return Buffer.concat(chunks)
  }
}

type Doc = InstanceType<typeof PDFDocument>

function turn(doc: Doc, { xMm, yMm, turn: degrees, widthMm, heightMm }: Frame): void {
  if (degrees === 90) doc.translate((xMm + heightMm) * pt, yMm * pt).rotate(90)
  else if (degrees === 270) doc.translate(xMm * pt, (yMm + widthMm) * pt).rotate(-90)
  else doc.translate(xMm * pt, yMm * pt)
}

function draw(doc: Doc, box: Box): void {
  if ('guide' in box && box.guide) return
  if (box.type === 'text') {
    doc.font(box.font).fontSize(box.sizePt).fillColor('#000')
    doc.text(box.text, box.xMm * pt, (box.yMm - (box.sizePt / pt) * 0.95) * pt, { lineBreak: false })
  } else if (box.type === 'design') {
    doc.save()
    doc.rect(box.xMm * pt, box.yMm * pt, box.widthMm * pt, box.heightMm * pt).clip()
    doc.translate(box.artXMm * pt, box.artYMm * pt).scale(box.scale * pt)
    for (const { d, fill } of shapesOf(box)) doc.path(d).fill(fill)
    doc.restore()
  } else if (box.type === 'line') {
    doc
      .lineWidth(box.weightPt)
      .moveTo(box.x1Mm * pt, box.y1Mm * pt)
      .lineTo(box.x2Mm * pt, box.y2Mm * pt)
      .stroke('#999')
  } else if (box.type === 'rect') {
    doc
      .lineWidth(box.weightPt)
      .rect(box.xMm * pt, box.yMm * pt, box.widthMm * pt, box.heightMm * pt)
      .stroke('#999')
  }
}
