/** What the renamed cut says of itself: ids of the OpenType `name` table (0 copyright … 14 licence address). */
export type FontNames = { family: string; style: string; copyright: string; version: string }

const licence = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'
const licenceUrl = 'https://openfontlicense.org'

/** Builds a `name` table for Windows (platform 3, UTF-16, English), the only one that today's systems read. */
function buildNameTable({ family, style, copyright, version }: FontNames): Buffer {
  const full = style === 'Regular' ? family : `${family} ${style}`
  const postScript = `${family.replaceAll(' ', '')}-${style}`
  const entries: [number, string][] = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, `${version};${postScript}`],
    [4, full],
    [5, version],
    [6, postScript],
    [13, licence],
    [14, licenceUrl],
  ]
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + entries.length * 12)
  head.writeUInt16BE(0, 0)
  head.writeUInt16BE(entries.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  entries.forEach(([id], index) => {
    const length = texts[index]!.length
    for (const [at, value] of [3, 1, 0x409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + index * 12 + at * 2)
    offset += length
  })
  return Buffer.concat([head, ...texts])
}

function checksum(table: Buffer): number {
  const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/** The same TrueType font under another name: table directory and checksums are written anew. */
export function renameFont(font: Buffer, names: FontNames): Buffer {
  const count = font.readUInt16BE(4)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * 16
    const tag = font.toString('latin1', at, at + 4)
    const start = font.readUInt32BE(at + 8)
    const body = Buffer.from(font.subarray(start, start + font.readUInt32BE(at + 12)))
    return { tag, body: tag === 'name' ? buildNameTable(names) : body }
  }).filter(({ tag }) => tag !== 'DSIG')
  tables.sort((a, b) => (a.tag < b.tag ? -1 : 1))

  // checkSumAdjustment is reckoned over the whole file with the field itself at zero (OpenType, `head`).
  const head = tables.find(({ tag }) => tag === 'head')!.body
  head.writeUInt32BE(0, 8)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const directory = Buffer.alloc(12 + tables.length * 16)
  font.copy(directory, 0, 0, 4)
  const searchRange = [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16]
  for (const [index, value] of searchRange.entries()) directory.writeUInt16BE(value, 4 + index * 2)
  let offset = directory.length
  const bodies = tables.map(({ tag, body }, index) => {
    const at = 12 + index * 16
    directory.write(tag, at, 'latin1')
    directory.writeUInt32BE(checksum(body), at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(body.length, at + 12)
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)])
    offset += padded.length
    return padded
  })
  const whole = Buffer.concat([directory, ...bodies])
  const headAt = directory.readUInt32BE(12 + tables.findIndex(({ tag }) => tag === 'head') * 16 + 8)
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headAt + 8)
  return whole
}
