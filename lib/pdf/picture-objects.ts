import { readHeader } from '@/lib/photo/read-header'
import { deriveDrawing } from '@/lib/print/derive-drawing'
import { findDesign } from '@/lib/print/designs/designs'
import type { DesignBox, Photo } from '@/lib/print/types'
import type { Document, Reference } from './document'
import { designBox, designContent } from './draw-design'

/** A drawing or photo in the file, under the name that pages call it by. */
export type PictureObject = { name: string; reference: Reference }

/** Puts each picture into the file once, however many pages show it. */
export class PictureObjects {
  private readonly designs = new Map<string, PictureObject>()
  private readonly photos = new Map<Photo['jpeg'], PictureObject>()

  constructor(private readonly doc: Document) {}

  designOf({ design: id, colours }: DesignBox): PictureObject {
    const key = `${id} ${colours ?? ''}`
    const known = this.designs.get(key)
    if (known) return known
    const design = findDesign(id)
    if (!design) throw new Error(`unknown design ${id}`)
    const reference = this.doc.ref({ Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [...designBox] })
    reference.end(designContent(deriveDrawing(design.paths, colours)))
    const made = { name: `D${this.designs.size + 1}`, reference }
    this.designs.set(key, made)
    return made
  }

  /** The JPEG as it is: PDF readers decode it themselves. */
  photoOf({ jpeg }: Photo): PictureObject {
    const known = this.photos.get(jpeg)
    if (known) return known
    const header = readHeader(jpeg)
    const ColorSpace = header?.components === 1 ? 'DeviceGray' : header?.components === 3 ? 'DeviceRGB' : null
    if (header?.type !== 'jpeg' || !ColorSpace) throw new Error('a photo must be a JPEG in grey or colour')
    const reference = this.doc.ref({
      Type: 'XObject',
      Subtype: 'Image',
      Width: header.widthPx,
      Height: header.heightPx,
      ColorSpace,
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
    })
    reference.end(jpeg)
    const made = { name: `P${this.photos.size + 1}`, reference }
    this.photos.set(jpeg, made)
    return made
  }
}
