import { describe, expect, it } from 'vitest'
import { admitPhoto, mostMegapixels } from '@/lib/photo/admit'
import { readHeader } from '@/lib/photo/read-header'
import { bytesOf, exif, plainJpeg, segment, tellingJpeg } from '../../setup/photo-files'

const u16 = (value: number) => [value >> 8, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)]
const le = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255)

const png = (width: number, height: number) =>
  bytesOf([0x89], 'PNG\r\n\x1a\n', u32(13), 'IHDR', u32(width), u32(height), [8, 2, 0, 0, 0])
const webp = (...chunk: Parameters<typeof bytesOf>) =>
  bytesOf('RIFF', le(64, 4), 'WEBP', ...chunk, new Uint8Array(24))
const gif = (width: number, height: number) => bytesOf('GIF89a', le(width, 2), le(height, 2), [0, 0, 0])
const jpeg = (sof: number, width: number, height: number) =>
  bytesOf(
    [0xff, 0xd8],
    segment(0xe1, exif(1)),
    segment(sof, [8, ...u16(height), ...u16(width), 3, 1, 0x22, 0]),
  )

const box = (name: string, ...content: Parameters<typeof bytesOf>) => {
  const bytes = bytesOf(...content)
  return bytesOf(u32(bytes.length + 8), name, bytes)
}
const ispe = (width: number, height: number) => box('ispe', u32(0), u32(width), u32(height))
/** As telephones write it: tiles of 512 pixels, a thumbnail, and the whole. */
const iso = (brands: string, ...sizes: Uint8Array[]) =>
  bytesOf(
    box('ftyp', brands.slice(0, 4), u32(0), brands),
    box(
      'meta',
      u32(0),
      box('hdlr', 'pict'),
      box('iprp', box('ipco', box('irot', [1]), ...sizes), box('ipma', u32(0))),
    ),
  )

describe('kind and size from the first bytes', () => {
  it.each<[string, Uint8Array, ReturnType<typeof readHeader>]>([
    [
      'JPEG, baseline',
      jpeg(0xc0, 4032, 3024),
      { type: 'jpeg', widthPx: 4032, heightPx: 3024, components: 3 },
    ],
    [
      'JPEG, progressive',
      jpeg(0xc2, 800, 1200),
      { type: 'jpeg', widthPx: 800, heightPx: 1200, components: 3 },
    ],
    ['PNG', png(1920, 1080), { type: 'png', widthPx: 1920, heightPx: 1080 }],
    [
      'WebP, extended',
      webp('VP8X', le(10, 4), le(0, 4), le(5999, 3), le(3999, 3)),
      { type: 'webp', widthPx: 6000, heightPx: 4000 },
    ],
    [
      'WebP, lossless',
      webp('VP8L', le(10, 4), [0x2f], le(((4000 - 1) << 14) | (3000 - 1), 4)),
      { type: 'webp', widthPx: 3000, heightPx: 4000 },
    ],
    [
      'WebP, lossy',
      webp('VP8 ', le(10, 4), [1, 2, 3, 0x9d, 0x01, 0x2a], le(640, 2), le(480, 2)),
      { type: 'webp', widthPx: 640, heightPx: 480 },
    ],
    ['GIF', gif(320, 200), { type: 'gif', widthPx: 320, heightPx: 200 }],
    ['AVIF', iso('avifmif1', ispe(3000, 2000)), { type: 'avif', widthPx: 3000, heightPx: 2000 }],
    ['AVIF that says mif1 first', iso('mif1avif', ispe(30, 20)), { type: 'avif', widthPx: 30, heightPx: 20 }],
    [
      'HEIC of tiles',
      iso('heicmif1', ispe(512, 512), ispe(4032, 3024), ispe(320, 240)),
      { type: 'heic', widthPx: 4032, heightPx: 3024 },
    ],
  ])('%s', (_, bytes, header) => expect(readHeader(bytes)).toEqual(header))

  it('reads real files', () => {
    expect(readHeader(plainJpeg(123, 45))).toMatchObject({ widthPx: 123, heightPx: 45, components: 3 })
    expect(readHeader(tellingJpeg(plainJpeg(45, 123), 6))).toMatchObject({ widthPx: 45, heightPx: 123 })
  })

  it.each<[string, Uint8Array]>([
    ['nothing', bytesOf()],
    ['text', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ['a film', bytesOf(box('ftyp', 'isom', u32(0), 'isommp42'), new Uint8Array(40))],
    ['a HEIC without sizes', iso('heicmif1')],
    ['a JPEG without a frame', bytesOf([0xff, 0xd8], segment(0xe1, exif(1)))],
    ['a picture of no width', png(0, 100)],
  ])('%s is none', (_, bytes) => expect(readHeader(bytes)).toBeNull())

  it('never throws and never hangs, wherever a file is cut off', () => {
    for (const whole of [
      jpeg(0xc0, 10, 10),
      png(10, 10),
      gif(9, 9),
      iso('heicmif1', ispe(512, 512)),
      webp('VP8X'),
    ])
      for (let length = 0; length < whole.length; length++)
        expect(() => readHeader(whole.slice(0, length))).not.toThrow()
  })
})

describe('what may be decoded', () => {
  it.each([
    [8000, 5000, true],
    [8000, 5001, false],
    [30_000, 30_000, false],
  ])('%i × %i: %s', (width, height, isAdmitted) => expect(admitPhoto(png(width, height)).ok).toBe(isAdmitted))

  it('says how large it is, never rounded down to the limit', () => {
    expect(admitPhoto(jpeg(0xc0, 9000, 6000))).toEqual({ ok: false, code: 'tooLarge', megapixels: 54 })
    expect(admitPhoto(png(8000, 5001))).toEqual({
      ok: false,
      code: 'tooLarge',
      megapixels: mostMegapixels + 1,
    })
    expect(admitPhoto(bytesOf('no picture'))).toEqual({ ok: false, code: 'unknown' })
  })
})
