import type { Box, DesignBox, FontId, Frame, Ink, PathBox, PhotoBox, Sheet, TextBox } from '@/lib/print/types'
import type { Document, Structure } from './document'
import { pathOperators } from './draw-design'
import { mm, num, ptPerMm } from './numbers'
import { PictureObjects } from './picture-objects'
import { TableTags } from './table-tags'
import { type EmbeddedFont, TypeSetter } from './type-setter'

/** Greys, so that a black cartridge prints them without mixing colours: text full, labels, hairlines. */
const greys: Record<Ink, string> = { text: '0', quiet: '0.42', hairline: '0.6' }

/** Writes sheets into a document: text in tagged paragraphs and tables, rules as artifacts, each drawing once. */
export class SheetWriter {
  private readonly setters = new Map<FontId, { setter: TypeSetter; font: EmbeddedFont }>()
  private readonly pictures: PictureObjects

  constructor(
    private readonly doc: Document,
    private readonly root: Structure,
    /** What each design shows, for readers of the tagged file. */
    private readonly alts: Readonly<Record<string, string>>,
  ) {
    this.pictures = new PictureObjects(doc)
  }

  write(sheet: Sheet): void {
    this.doc.addPage({ size: [sheet.widthMm * ptPerMm, sheet.heightMm * ptPerMm], margin: 0 })
    if (sheet.trim) Object.assign(this.doc.page.dictionary.data, shopBoxes(sheet, sheet.trim))
    for (const frame of sheet.frames) {
      this.doc.addContent(`q ${frameMatrix(frame)} cm`)
      this.writeBoxes(frame.boxes)
      this.doc.addContent('Q')
    }
  }

  private writeBoxes(boxes: readonly Box[]): void {
    const table = new TableTags(this.doc, this.root)
    let paragraph: TextBox[] = []
    const flush = () => {
      const cell = paragraph[0]?.cell
      if (paragraph.length > 0) this.writeParagraph(paragraph, cell ? table.cellOf(cell) : this.root)
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
      } else if (box.type === 'photo') {
        flush()
        this.writePhoto(box)
      } else if (box.type === 'path') {
        this.writePath(box)
      } else if (box.type === 'rect' && box.cell) {
        flush()
        table.cellOf(box.cell)
        this.writeRule(box)
      } else {
        // A rule stands between lines of one address: it must not tear the paragraph.
        this.writeRule(box)
      }
    }
    flush()
  }

  private writeParagraph(lines: readonly TextBox[], parent: Structure): void {
    const { doc } = this
    const { block, lang: own, ink } = lines[0]!
    const lang = block === 'latin' ? { lang: 'ru-Latn' } : own ? { lang: own } : {}
    const tag = block === 'heading' ? 'H1' : 'P'
    const content = doc.markStructureContent(tag)
    doc.addContent(`${greys[ink]} g`)
    for (const line of lines) doc.addContent(this.setterOf(line.font).show(line))
    doc.endMarkedContent()
    parent.add(doc.struct(tag, lang, content))
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

  private writePath({ xMm, yMm, d, ink, weightPt, dashMm }: PathBox): void {
    const dash = dashMm ? `[${dashMm.map(num).join(' ')}] 0 d ` : ''
    const pen =
      weightPt === 'fill' ? `${greys[ink]} g` : `${num(weightPt / ptPerMm)} w ${greys[ink]} G 1 J 1 j ${dash}`
    const scale = num(ptPerMm)
    this.doc.markContent('Artifact', { type: 'Layout' })
    this.doc.addContent(
      `q ${scale} 0 0 ${scale} ${mm(xMm)} ${mm(yMm)} cm ${pen} ${pathOperators(d)}${weightPt === 'fill' ? 'f' : 'S'} Q`,
    )
    this.doc.endMarkedContent()
  }

  private writeRule(box: Exclude<Box, TextBox | DesignBox | PhotoBox | PathBox>): void {
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
    const { name, reference } = this.pictures.designOf(box)
    doc.page.xobjects[name] = reference
    const scale = num(box.scale * ptPerMm)
    const clip = `${mm(box.xMm)} ${mm(box.yMm)} ${mm(box.widthMm)} ${mm(box.heightMm)} re W n`
    const content = doc.markStructureContent('Figure')
    doc.addContent(`q ${clip} ${scale} 0 0 ${scale} ${mm(box.artXMm)} ${mm(box.artYMm)} cm /${name} Do Q`)
    doc.endMarkedContent()
    this.root.add(doc.struct('Figure', { alt: this.alts[box.design] ?? '' }, content))
  }

  /** Filled to the window's edges without being stretched; PDF draws a picture as a unit square that stands upright. */
  private writePhoto({ photo, lang, xMm, yMm, widthMm, heightMm }: PhotoBox): void {
    const { doc } = this
    const { name, reference } = this.pictures.photoOf(photo)
    doc.page.xobjects[name] = reference
    const scale = Math.max(widthMm / photo.widthPx, heightMm / photo.heightPx)
    const [width, height] = [photo.widthPx * scale, photo.heightPx * scale]
    const [left, bottom] = [xMm + (widthMm - width) / 2, yMm + (heightMm + height) / 2]
    const clip = `${mm(xMm)} ${mm(yMm)} ${mm(widthMm)} ${mm(heightMm)} re W n`
    const content = doc.markStructureContent('Figure')
    doc.addContent(`q ${clip} ${mm(width)} 0 0 ${mm(-height)} ${mm(left)} ${mm(bottom)} cm /${name} Do Q`)
    doc.endMarkedContent()
    this.root.add(doc.struct('Figure', { alt: photo.alt || unnamedPhoto, lang }, content))
  }
}

/** Said of a photo that nobody has described; the document is Russian. */
const unnamedPhoto = 'Фотография'

/** From a frame's millimetres to the sheet's, y pointing down (see `onSheet`). */
function frameMatrix({ xMm, yMm, turn, widthMm, heightMm }: Frame): string {
  if (turn === 90) return `0 1 -1 0 ${mm(xMm + heightMm)} ${mm(yMm)}`
  if (turn === 180) return `-1 0 0 -1 ${mm(xMm + widthMm)} ${mm(yMm + heightMm)}`
  if (turn === 270) return `0 -1 1 0 ${mm(xMm)} ${mm(yMm + widthMm)}`
  return `1 0 0 1 ${mm(xMm)} ${mm(yMm)}`
}

/** Where a print shop cuts and how far the picture goes on beyond; PDF measures from the lower left corner. */
function shopBoxes(sheet: Sheet, { xMm, yMm, widthMm, heightMm, bleedMm }: NonNullable<Sheet['trim']>) {
  const box = (by: number) =>
    [xMm - by, sheet.heightMm - yMm - heightMm - by, xMm + widthMm + by, sheet.heightMm - yMm + by].map(
      (value) => Math.round(value * ptPerMm * 1000) / 1000,
    )
  return { TrimBox: box(0), BleedBox: box(bleedMm) }
}
