import { admitPhoto, mostBytes } from '@/lib/photo/admit'
import type { Extent, Part } from '@/lib/photo/crop'
import { turnGrey } from '@/lib/photo/grey'
import { stripJpeg } from '@/lib/photo/strip-jpeg'

/** Kept in memory for cropping: at 300 dpi enough for four times the widest card. */
const mostKeptPixels = 16_000_000
const quality = 0.88

export type OpenedPhoto =
  | { ok: true; bitmap: ImageBitmap }
  /** `heic`: a telephone's own format, which this browser can't read. `damaged`: said to be a picture, and is none. */
  | { ok: false; code: 'unknown' | 'heic' | 'damaged' }
  | { ok: false; code: 'tooLarge'; megapixels: number | null }

/** Opens a picture from the device, turned upright as its camera says. What must not be decoded is not. */
export async function openPhoto(file: Blob): Promise<OpenedPhoto> {
  if (file.size > mostBytes) return { ok: false, code: 'tooLarge', megapixels: null }
  const admitted = admitPhoto(new Uint8Array(await file.arrayBuffer()))
  if (!admitted.ok) return admitted
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    return { ok: true, bitmap: await reduced(bitmap) }
  } catch {
    return { ok: false, code: admitted.header.type === 'heic' ? 'heic' : 'damaged' }
  }
}

async function reduced(bitmap: ImageBitmap): Promise<ImageBitmap> {
  const scale = Math.sqrt(mostKeptPixels / (bitmap.width * bitmap.height))
  if (scale >= 1) return bitmap
  const small = await createImageBitmap(bitmap, {
    resizeWidth: Math.round(bitmap.width * scale),
    resizeHeight: Math.round(bitmap.height * scale),
    resizeQuality: 'high',
  })
  bitmap.close()
  return small
}

/**
 * A part of a photo as a JPEG of this size on white, of which nothing is left but the picture: drawn anew, and the browser's
 * own additions (a colour profile in Chromium) taken out.
 */
export async function makeJpeg(
  bitmap: ImageBitmap,
  part: Part,
  size: Extent,
  isGrey: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d', { willReadFrequently: isGrey })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, size.width, size.height)
  await drawPart(context, bitmap, part, size)
  if (isGrey) {
    const pixels = context.getImageData(0, 0, size.width, size.height)
    turnGrey(pixels.data)
    context.putImageData(pixels, 0, 0)
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  const jpeg = blob && stripJpeg(new Uint8Array(await blob.arrayBuffer()))
  if (!jpeg) throw new Error('no JPEG')
  return jpeg
}

/** The browser scales beside the page's own thread; then the pixels are only put down. */
async function drawPart(context: CanvasRenderingContext2D, bitmap: ImageBitmap, part: Part, size: Extent) {
  const scale = size.width / part.width
  const [left, top] = [Math.max(0, part.x), Math.max(0, part.y)]
  const width = Math.min(bitmap.width, part.x + part.width) - left
  const height = Math.min(bitmap.height, part.y + part.height) - top
  const scaled = await createImageBitmap(bitmap, left, top, width, height, {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: 'high',
  })
  context.drawImage(scaled, Math.round((left - part.x) * scale), Math.round((top - part.y) * scale))
  scaled.close()
}
