/** Texts by number: an array of strings is one, and so are packed keys. */
export type Keys = Pick<readonly string[], 'length' | 'at'>

const cyrillicStart = 'а'.charCodeAt(0)
const cyrillicBytes = 0x80

/**
 * Folded words (0–9, a–z, а–я) at one byte a letter, all in one piece: half a million keys take 6 MB instead of 30, and
 * the garbage collector does not look at each of them again and again.
 *
 * @example new PackedKeys(['pear', 'груша']).at(1) // 'груша'
 */
export class PackedKeys implements Keys {
  readonly length: number
  readonly bytes: Uint8Array
  readonly starts: Uint32Array

  constructor(keys: readonly string[]) {
    this.length = keys.length
    this.starts = new Uint32Array(keys.length + 1)
    let total = 0
    for (const [number, key] of keys.entries()) {
      total += key.length
      this.starts[number + 1] = total
    }
    this.bytes = new Uint8Array(total)
    let place = 0
    for (const key of keys) {
      for (let at = 0; at < key.length; at++) this.bytes[place++] = byteOf(key.charCodeAt(at))
    }
  }

  at(number: number): string | undefined {
    if (number < 0 || number >= this.length) return undefined
    let key = ''
    for (let place = this.starts[number]!; place < this.starts[number + 1]!; place++) {
      const byte = this.bytes[place]!
      key += String.fromCharCode(byte < cyrillicBytes ? byte : byte - cyrillicBytes + cyrillicStart)
    }
    return key
  }
}

function byteOf(code: number): number {
  if (code < cyrillicBytes) return code
  const byte = code - cyrillicStart + cyrillicBytes
  if (byte < cyrillicBytes || byte > 0xff) throw new Error('A key of the index is not folded')
  return byte
}
