import { inflateSync } from 'node:zlib'

/** An object of a file: names with their slash, references as `{ ref }`, strings as they are written. */
export type PdfValue = number | boolean | null | string | PdfValue[] | { ref: number } | Map<string, PdfValue>

export type PdfObject = { number: number; offset: number; value: PdfValue; stream: Buffer | null }

/** Reads one value of a PDF's syntax, strictly: anything it does not know is an error with its place. */
export class PdfReader {
  constructor(
    private readonly text: string,
    public at = 0,
  ) {}

  private fail(what: string): never {
    throw new Error(`${what} at byte ${this.at}: ${JSON.stringify(this.text.slice(this.at, this.at + 20))}`)
  }

  skip(): void {
    while (/[\s\0]/.test(this.text[this.at] ?? '')) this.at++
  }

  match(pattern: RegExp): string | null {
    const sticky = new RegExp(pattern, 'y')
    sticky.lastIndex = this.at
    const found = sticky.exec(this.text)
    if (found) this.at = sticky.lastIndex
    return found?.[0] ?? null
  }

  value(): PdfValue {
    this.skip()
    const reference = this.match(/(\d+) 0 R(?![A-Za-z])/)
    if (reference) return { ref: Number.parseInt(reference, 10) }
    const number = this.match(/[+-]?(?:\d+\.?\d*|\.\d+)/)
    if (number !== null) return Number(number)
    const name = this.match(/\/[^\s()<>[\]{}/%]*/)
    if (name !== null) return name
    if (this.match(/<</)) return this.dictionary()
    if (this.text[this.at] === '(') return this.literal()
    const hex = this.match(/<[0-9A-Fa-f\s]*>/)
    if (hex !== null) return hex
    if (this.match(/\[/)) return this.list()
    const word = this.match(/true|false|null/)
    if (word !== null) return word === 'null' ? null : word === 'true'
    return this.fail('no value')
  }

  private dictionary(): Map<string, PdfValue> {
    const map = new Map<string, PdfValue>()
    for (;;) {
      this.skip()
      if (this.match(/>>/)) return map
      const key = this.match(/\/[^\s()<>[\]{}/%]*/) ?? this.fail('no key')
      if (map.has(key)) this.fail(`${key} twice`)
      map.set(key, this.value())
    }
  }

  private list(): PdfValue[] {
    const values: PdfValue[] = []
    for (;;) {
      this.skip()
      if (this.match(/\]/)) return values
      values.push(this.value())
    }
  }

  private literal(): string {
    const from = this.at
    let depth = 0
    for (; this.at < this.text.length; this.at++) {
      const char = this.text[this.at]
      if (char === '\\') this.at++
      else if (char === '(') depth++
      else if (char === ')' && --depth === 0) return this.text.slice(from, ++this.at)
    }
    return this.fail('a string without an end')
  }
}

/** The object at an offset, its stream checked against its length. */
function readObject(
  text: string,
  bytes: Buffer,
  number: number,
  offset: number,
  lengthOf: (value: PdfValue) => number,
): PdfObject {
  const head = `${number} 0 obj`
  if (!text.startsWith(head, offset)) throw new Error(`object ${number} is not at its offset ${offset}`)
  const reader = new PdfReader(text, offset + head.length)
  const value = reader.value()
  reader.skip()
  let stream: Buffer | null = null
  if (reader.match(/stream\r?\n/)) {
    if (!(value instanceof Map)) throw new Error(`object ${number}: a stream without a dictionary`)
    const length = lengthOf(value.get('/Length') ?? null)
    stream = bytes.subarray(reader.at, reader.at + length)
    reader.at += length
    if (!reader.match(/\r?\nendstream/))
      throw new Error(`object ${number}: its stream is not ${length} bytes long`)
    reader.skip()
    if (value.get('/Filter') === '/FlateDecode') stream = inflateSync(stream)
    // A photo is a JPEG as it came.
    else if (
      value.has('/Filter') &&
      !(value.get('/Filter') === '/DCTDecode' && value.get('/Subtype') === '/Image')
    )
      throw new Error(`object ${number}: a filter that we never use`)
  }
  if (!reader.match(/endobj/)) throw new Error(`object ${number}: no endobj`)
  return { number, offset, value, stream }
}

export type PdfFile = { objects: Map<number, PdfObject>; trailer: Map<string, PdfValue>; text: string }

/** Takes a whole file apart by its own table of offsets; throws at the first thing that is not as ISO 32000 has it. */
export function parsePdf(bytes: Uint8Array): PdfFile {
  const buffer = Buffer.from(bytes)
  const text = buffer.toString('latin1')
  if (!/^%PDF-1\.[4-7]\r?\n%[\x80-\xff]{4}/.test(text)) throw new Error('no header with its binary mark')
  const end = /startxref\r?\n(\d+)\r?\n%%EOF\r?\n?$/.exec(text)
  if (!end) throw new Error('no end mark')
  const reader = new PdfReader(text, Number(end[1]))
  const table = reader.match(/xref\r?\n0 \d+\r?\n/)
  if (!table) throw new Error('startxref does not lead to the table')
  const count = Number(/0 (\d+)/.exec(table)![1])
  const offsets: number[] = []
  for (let number = 0; number < count; number++) {
    const entry = text.slice(reader.at, reader.at + 20)
    if (!/^\d{10} \d{5} [nf](?: \n|\r\n| \r)$/.test(entry))
      throw new Error(`entry ${number} of the table is malformed`)
    offsets.push(Number(entry.slice(0, 10)))
    reader.at += 20
  }
  if (!reader.match(/trailer\s*/)) throw new Error('no trailer after the table')
  const trailer = reader.value()
  if (!(trailer instanceof Map)) throw new Error('the trailer is no dictionary')
  if (trailer.get('/Size') !== count) throw new Error('the trailer counts otherwise than the table')
  const lengthOf = (value: PdfValue): number => {
    if (typeof value === 'number') return value
    if (value && typeof value === 'object' && 'ref' in value) {
      const length = new PdfReader(text, offsets[value.ref]! + `${value.ref} 0 obj`.length).value()
      if (typeof length === 'number') return length
    }
    throw new Error('a stream without a length')
  }
  const objects = new Map<number, PdfObject>()
  for (let number = 1; number < count; number++)
    objects.set(number, readObject(text, buffer, number, offsets[number]!, lengthOf))
  return { objects, trailer, text }
}
