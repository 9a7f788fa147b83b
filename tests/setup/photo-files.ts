import * as mupdf from 'mupdf'

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

export function bytesOf(...parts: (Uint8Array | readonly number[] | string)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => (typeof part === 'string' ? ascii(part) : part))
  return new Uint8Array(all.flatMap((part) => [...part]))
}

const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]

/** A JPEG segment with its marker and length. */
export const segment = (marker: number, ...payload: Parameters<typeof bytesOf>) => {
  const bytes = bytesOf(...payload)
  return bytesOf([0xff, marker], u16(bytes.length + 2), bytes)
}

/** A photo in four quarters, so that one sees which way up it lies: dark upper left, light everywhere else by steps. */
export function plainJpeg(width: number, height: number): Uint8Array<ArrayBuffer> {
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, width, height], false)
  const pixels = pixmap.getPixels()
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const quarter = (x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2)
      const colour = (
        [
          [20, 20, 20],
          [240, 120, 120],
          [120, 240, 120],
          [235, 235, 235],
        ] as const
      )[quarter]!
      pixels.set(colour, (y * width + x) * 3)
    }
  const jpeg = new Uint8Array(pixmap.asJPEG(85, false))
  pixmap.destroy()
  return jpeg
}

/** Words that stand in the metadata of `tellingJpeg`, and nowhere else. */
export const secrets = [
  'Musterkamera',
  'Anna Beispiel',
  'Musterstadt-IPTC',
  'Musterstadt-XMP',
  'Kommentar-Canary',
  'Vorschau-Canary',
  'Profil-Canary',
  'Anhang-Canary',
] as const

type Entry = { tag: number; type: number; count: number; value: readonly number[] }

/** One directory of TIFF, big-endian: entries with their values beside them or behind. */
function directory(at: number, entries: readonly Entry[]): Uint8Array {
  const dataAt = at + 2 + entries.length * 12 + 4
  const data: number[] = []
  const rows = entries.flatMap(({ tag, type, count, value }) => {
    if (value.length <= 4)
      return [...u16(tag), ...u16(type), ...u32(count), ...value, ...[0, 0, 0, 0].slice(value.length)]
    const here = dataAt + data.length
    data.push(...value)
    return [...u16(tag), ...u16(type), ...u32(count), ...u32(here)]
  })
  return bytesOf(u16(entries.length), rows, u32(0), data)
}

const text = (tag: number, words: string): Entry => ({
  tag,
  type: 2,
  count: words.length + 1,
  value: [...ascii(words), 0],
})
const degrees = (tag: number, ...parts: number[]): Entry => ({
  tag,
  type: 5,
  count: 3,
  value: parts.flatMap((part) => [...u32(part), ...u32(1)]),
})

/** EXIF (TIFF 6.0, EXIF 2.3): camera, author, orientation, and a directory with a place on earth. */
export function exif(orientation: number): Uint8Array {
  const first = (gpsAt: number) =>
    directory(8, [
      text(0x010f, 'Musterkamera'),
      { tag: 0x0112, type: 3, count: 1, value: u16(orientation) },
      text(0x013b, 'Anna Beispiel'),
      { tag: 0x8825, type: 4, count: 1, value: u32(gpsAt) },
    ])
  const gpsAt = 8 + first(0).length
  const gps = directory(gpsAt, [
    text(0x0001, 'N'),
    degrees(0x0002, 59, 56, 17),
    text(0x0003, 'E'),
    degrees(0x0004, 30, 18, 51),
  ])
  return bytesOf('Exif\0\0', 'MM', [0, 42], u32(8), first(gpsAt), gps)
}

/** The same picture with everything that telephones and programs write beside it. */
export function tellingJpeg(jpeg: Uint8Array, orientation = 1): Uint8Array<ArrayBuffer> {
  const iptc = bytesOf(
    'Photoshop 3.0\0',
    '8BIM',
    [4, 4, 0, 0],
    u32(21),
    [0x1c, 2, 90, 0, 16],
    'Musterstadt-IPTC',
    [0],
  )
  return bytesOf(
    jpeg.subarray(0, 2),
    segment(0xe1, exif(orientation)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Musterstadt-XMP</x:xmpmeta>'),
    segment(0xe2, 'ICC_PROFILE\0', [1, 1], 'Profil-Canary'),
    segment(0xe2, 'MPF\0', 'Vorschau-Canary'),
    segment(0xed, iptc),
    segment(0xef, 'Kommentar-Canary'),
    segment(0xfe, 'Kommentar-Canary'),
    jpeg.subarray(2),
    // A second picture behind the first, as cameras append their previews.
    jpeg,
    'Anhang-Canary',
  )
}
