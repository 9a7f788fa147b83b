import { findDesign } from '@/lib/print/designs/designs'
import type { Box, DesignBox, FontId, Frame, Ink, Sheet, TextBox } from '@/lib/print/types'
import type { Document, Reference, Structure } from './document'
import { designBox, designContent } from './draw-design'
import { mm, num, ptPerMm } from './numbers'
import { type EmbeddedFont, TypeSetter } from './type-setter'

/** Greys, so that a black cartridge prints them without mixing colours: text full, labels, hairlines. */
const greys: Record<Ink, string> = { text: '0', quiet: '0.42', hairline: '0.6' }

/** Writes sheets into a document: text in tagged paragraphs, rules as artifacts, each drawing once. */
export class SheetWriter {
  private readonly setters = new Map<FontId, { setter: TypeSetter; font: EmbeddedFont }>()
  private readonly designs = new Map<string, { name: string; reference: Reference }>()

  constructor(
    private readonly doc: Document,
    private readonly root: Structure,
    /** What each design shows, for readers of the tagged file. */
    private readonly alts: Readonly<Record<string, string>>,
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
    this.root.add(doc.struct('Figure', { alt: this.alts[box.design] ?? '' }, content))
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
