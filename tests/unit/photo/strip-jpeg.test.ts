import * as mupdf from 'mupdf'
import { describe, expect, it } from 'vitest'
import { stripJpeg } from '@/lib/photo/strip-jpeg'
import { bytesOf, exif, plainJpeg, secrets, segment, tellingJpeg } from '../../setup/photo-files'

const plain = plainJpeg(64, 48)
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** The markers of a file with one scan, in order. */
function markersOf(bytes: Uint8Array): number[] {
  const found: number[] = []
  for (let at = 2; bytes[at] === 0xff; at += 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)) {
    found.push(bytes[at + 1]!)
    if (bytes[at + 1] === 0xda) break
  }
  return found
}

function pixelsOf(jpeg: Uint8Array): Uint8Array {
  const image = new mupdf.Image(jpeg)
  const pixmap = image.toPixmap()
  const pixels = new Uint8Array(pixmap.getPixels().slice())
  pixmap.destroy()
  image.destroy()
  return pixels
}

describe('a JPEG as telephones write it', () => {
  const telling = tellingJpeg(plain, 6)
  const bare = stripJpeg(telling)!

  it('tells a lot before', () => {
    for (const secret of secrets) expect(latin1(telling)).toContain(secret)
    expect(latin1(telling)).toContain('Exif\0\0MM')
    // The place: GPS latitude, three rationals of 59, 56 and 17.
    expect(latin1(telling)).toContain(latin1(bytesOf([0, 0, 0, 59, 0, 0, 0, 1, 0, 0, 0, 56, 0, 0, 0, 1])))
  })

  it.each([...secrets, 'Exif', 'Photoshop', 'xmpmeta', 'ICC_PROFILE', 'MPF'])('has no %s after', (word) => {
    expect(latin1(bare)).not.toContain(word)
  })

  it('has no application segment but the first, and no comment', () => {
    const extra = markersOf(bare).filter((marker) => (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe)
    expect(extra).toEqual([])
  })

  it('ends with the end of the picture: nothing is appended', () => {
    expect([...bare.slice(-2)]).toEqual([0xff, 0xd9])
    expect(latin1(bare).split('\xff\xd8\xff')).toHaveLength(2)
  })

  it('is the picture to the pixel', () => {
    expect(Buffer.compare(pixelsOf(bare), pixelsOf(plain))).toBe(0)
  })

  it('is the same file however often it goes through', () => {
    expect(Buffer.compare(stripJpeg(bare)!, bare)).toBe(0)
    expect(Buffer.compare(stripJpeg(plain)!, bare)).toBe(0)
  })
})

describe('segments one by one', () => {
  const withExtra = (...parts: Uint8Array[]) =>
    stripJpeg(bytesOf(plain.subarray(0, 2), ...parts, plain.subarray(2)))!
  const bare = stripJpeg(plain)!

  it.each(Array.from({ length: 16 }, (_, index) => index).filter((index) => index !== 0 && index !== 14))(
    'APP%i goes',
    (index) => {
      expect(Buffer.compare(withExtra(segment(0xe0 + index, 'anything at all')), bare)).toBe(0)
    },
  )

  it('APP0 stays as JFIF, without its thumbnail', () => {
    const header = segment(0xe0, 'JFIF\0', [1, 2, 1, 0, 72, 0, 72, 1, 1], 'RGB')
    const plainHeader = segment(0xe0, 'JFIF\0', [1, 2, 1, 0, 72, 0, 72, 0, 0])
    expect(latin1(withExtra(header))).toContain(latin1(plainHeader))
    expect(latin1(withExtra(header))).not.toContain('RGB')
  })

  it.each([
    ['JFXX, which is a thumbnail', segment(0xe0, 'JFXX\0', [0x10], 'thumbnail')],
    ['a JFIF header that is too short', segment(0xe0, 'JFIF\0', [1, 2])],
    ['an APP14 of somebody else', segment(0xee, 'Secret note')],
    ['an Adobe segment with something behind it', segment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1], 'note')],
  ])('%s goes', (_, extra) => expect(Buffer.compare(withExtra(extra), bare)).toBe(0))

  it('Adobe’s word on the colours stays', () => {
    const adobe = segment(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 1])
    expect(latin1(withExtra(adobe))).toContain(latin1(adobe))
  })

  it('fill bytes before a marker do no harm', () => {
    expect(latin1(withExtra(bytesOf([0xff, 0xff], segment(0xe1, exif(3)))))).not.toContain('Exif')
  })

  it('between the scans of a progressive picture metadata goes as well', () => {
    // Two scans with a table, an EXIF segment and a comment between; stuffed zeros and restarts inside the data.
    const scan = (...data: number[]) => bytesOf(segment(0xda, [1, 1, 0, 0, 63, 0]), data)
    const frame = segment(0xc2, [8, 0, 8, 0, 8, 1, 1, 0x11, 0])
    const table = segment(0xc4, [0, 1, 2, 3])
    const first = scan(1, 0xff, 0, 2, 0xff, 0xd0, 3)
    const second = scan(9, 0xff, 0xd7, 8, 0xff, 0)
    const whole = bytesOf(
      [0xff, 0xd8],
      frame,
      first,
      segment(0xe1, exif(1)),
      table,
      segment(0xfe, 'x'),
      second,
      [0xff, 0xd9],
    )
    const wanted = bytesOf([0xff, 0xd8], frame, first, table, second, [0xff, 0xd9])
    expect(Buffer.compare(stripJpeg(whole)!, wanted)).toBe(0)
  })
})

describe('what is no whole JPEG', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', bytesOf()],
    ['a beginning alone', bytesOf([0xff, 0xd8])],
    ['text', bytesOf('not a picture')],
    ['a PNG', bytesOf([0x89], 'PNG\r\n\x1a\n')],
    ['a length of less than itself', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0, 1, 0xff, 0xd9])],
    ['a segment longer than the file', bytesOf([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1, 2])],
    ['data where a marker should be', bytesOf([0xff, 0xd8, 1, 2, 3, 4])],
  ])('%s is refused', (_, bytes) => expect(stripJpeg(bytes)).toBeNull())

  it('cut off anywhere, it is refused or still holds nothing telling', () => {
    const telling = tellingJpeg(plain)
    for (let length = 0; length < telling.length; length += 7) {
      const bare = stripJpeg(telling.subarray(0, length))
      if (bare) for (const secret of secrets) expect(latin1(bare)).not.toContain(secret)
    }
    expect(stripJpeg(telling.subarray(0, plain.length >> 1))).toBeNull()
  })
})
