/** What setting type needs to know of a face, in font units. */
export type FontMetrics = {
  unitsPerEm: number
  /** Advance width by code point. */
  advances: Map<number, number>
  /** Kerning of two neighbours, by code points; 0 where the face says nothing. */
  kern: (left: number, right: number) => number
}

type PairTable = (left: number, right: number) => number | null

/**
 * Reads advances and pair kerning straight from the tables of a TrueType font (OpenType 1.9: `cmap` format 4,
 * `hmtx`, `GPOS` lookups of type 2, wrapped in type 9 or not). Other positioning is not read: the writer of
 * the PDF switches off nothing else that moves letters, and a test compares the two on whole sentences.
 */
export function readMetrics(font: Buffer): FontMetrics {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    const start = font.readUInt32BE(at + 8)
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)))
  }
  const glyphs = readCmap(tables.get('cmap')!)
  const hmtx = tables.get('hmtx')!
  const longMetrics = tables.get('hhea')!.readUInt16BE(34)
  const advances = new Map<number, number>()
  for (const [code, glyph] of glyphs)
    advances.set(code, isMark(code) ? 0 : hmtx.readUInt16BE(Math.min(glyph, longMetrics - 1) * 4))
  const lookups = readKerning(tables.get('GPOS')!)
  return {
    unitsPerEm: tables.get('head')!.readUInt16BE(18),
    advances,
    kern(left, right) {
      const first = glyphs.get(left)
      const second = glyphs.get(right)
      if (first === undefined || second === undefined) return 0
      let sum = 0
      for (const subtables of lookups)
        for (const table of subtables) {
          const value = table(first, second)
          if (value === null) continue
          sum += value
          break
        }
      return sum
    },
  }
}

/** Combining marks stand on their letter: every shaper sets their advance to nought. */
const isMark = (code: number) => code >= 0x300 && code <= 0x36f

function readCmap(cmap: Buffer): Map<number, number> {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4))
    if (table.readUInt16BE(0) !== 4) continue
    const glyphs = new Map<number, number>()
    const twice = table.readUInt16BE(6)
    for (let segment = 0; segment < twice; segment += 2) {
      const last = table.readUInt16BE(14 + segment)
      const first = table.readUInt16BE(16 + twice + segment)
      const delta = table.readUInt16BE(16 + twice * 2 + segment)
      const rangeAt = 16 + twice * 3 + segment
      const range = table.readUInt16BE(rangeAt)
      for (let code = first; code <= last && code < 0xffff; code++) {
        const found = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2)
        const glyph = found === 0 ? 0 : (found + delta) & 0xffff
        if (glyph !== 0) glyphs.set(code, glyph)
      }
    }
    return glyphs
  }
  throw new Error('cmap format 4 is missing')
}

function readCoverage(table: Buffer): Map<number, number> {
  const order = new Map<number, number>()
  const count = table.readUInt16BE(2)
  if (table.readUInt16BE(0) === 1) {
    for (let index = 0; index < count; index++) order.set(table.readUInt16BE(4 + index * 2), index)
    return order
  }
  for (let at = 4; at < 4 + count * 6; at += 6) {
    const first = table.readUInt16BE(at)
    for (let glyph = first; glyph <= table.readUInt16BE(at + 2); glyph++)
      order.set(glyph, table.readUInt16BE(at + 4) + glyph - first)
  }
  return order
}

function readClasses(table: Buffer): Map<number, number> {
  const classes = new Map<number, number>()
  if (table.readUInt16BE(0) === 1) {
    const first = table.readUInt16BE(2)
    for (let index = 0; index < table.readUInt16BE(4); index++)
      classes.set(first + index, table.readUInt16BE(6 + index * 2))
    return classes
  }
  for (let at = 4; at < 4 + table.readUInt16BE(2) * 6; at += 6)
    for (let glyph = table.readUInt16BE(at); glyph <= table.readUInt16BE(at + 2); glyph++)
      classes.set(glyph, table.readUInt16BE(at + 4))
  return classes
}

const bits = (value: number) => value.toString(2).replaceAll('0', '').length

/** Bytes before the horizontal advance inside a value record, or −1 where the record has none. */
const advanceAt = (format: number) => (format & 4 ? bits(format & 3) * 2 : -1)

function readPairs(table: Buffer): PairTable {
  const coverage = readCoverage(table.subarray(table.readUInt16BE(2)))
  const format1 = table.readUInt16BE(4)
  const format2 = table.readUInt16BE(6)
  if (format2 & 5) throw new Error('kerning that moves the second letter is not read')
  const size = (bits(format1) + bits(format2)) * 2
  const skip = advanceAt(format1)
  const valueAt = (at: number) => (skip < 0 ? 0 : table.readInt16BE(at + skip))
  if (table.readUInt16BE(0) === 1)
    return (left, right) => {
      const index = coverage.get(left)
      if (index === undefined) return null
      const set = table.readUInt16BE(10 + index * 2)
      for (let item = 0; item < table.readUInt16BE(set); item++) {
        const at = set + 2 + item * (size + 2)
        if (table.readUInt16BE(at) === right) return valueAt(at + 2)
      }
      return null
    }
  const firstClasses = readClasses(table.subarray(table.readUInt16BE(8)))
  const secondClasses = readClasses(table.subarray(table.readUInt16BE(10)))
  const seconds = table.readUInt16BE(14)
  return (left, right) => {
    if (!coverage.has(left)) return null
    const row = firstClasses.get(left) ?? 0
    return valueAt(16 + (row * seconds + (secondClasses.get(right) ?? 0)) * size)
  }
}

/** The kerning lookups, in order; throws where scripts or languages kern differently, which we don't read. */
function readKerning(gpos: Buffer): PairTable[][] {
  const features = gpos.subarray(gpos.readUInt16BE(6))
  const sets = new Set<string>()
  for (let index = 0; index < features.readUInt16BE(0); index++) {
    const at = 2 + index * 6
    if (features.toString('latin1', at, at + 4) !== 'kern') continue
    const feature = features.subarray(features.readUInt16BE(at + 4))
    const count = feature.readUInt16BE(2)
    sets.add(Array.from({ length: count }, (_, item) => feature.readUInt16BE(4 + item * 2)).join())
  }
  if (sets.size !== 1) throw new Error(`kerning differs by script: ${[...sets].join(' | ')}`)
  const list = gpos.subarray(gpos.readUInt16BE(8))
  return [...sets][0]!.split(',').map((number) => {
    const lookup = list.subarray(list.readUInt16BE(2 + Number(number) * 2))
    return Array.from({ length: lookup.readUInt16BE(4) }, (_, index) => {
      let table = lookup.subarray(lookup.readUInt16BE(6 + index * 2))
      let type = lookup.readUInt16BE(0)
      if (type === 9) {
        type = table.readUInt16BE(2)
        table = table.subarray(table.readUInt32BE(4))
      }
      if (type !== 2) throw new Error(`kerning by lookup type ${type} is not read`)
      return readPairs(table)
    })
  })
}
