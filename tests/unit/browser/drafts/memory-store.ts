import type { BoxHeader } from '@/lib/browser/drafts/box-key'
import { type PutAnswer, type Row, type Store, StoreFull } from '@/lib/browser/drafts/store'

/** A store in memory that keeps the promises of the real one, and whose content tests may damage. */
export class MemoryStore implements Store {
  header: unknown = null
  rows = new Map<string, Row>()
  isFull = false

  readHeader = async () => this.header
  readRows = async () => [...this.rows.values()]

  async writeHeader(header: BoxHeader) {
    if (this.isFull) throw new StoreFull()
    if (this.header !== null) return false
    this.header = header
    return true
  }

  #change(boxId: string, id: string, expected: number | null, change: () => void): PutAnswer {
    if ((this.header as BoxHeader | null)?.id !== boxId) return 'gone'
    if ((this.rows.get(id)?.revision ?? null) !== expected) return 'changed'
    change()
    return 'put'
  }

  async put(boxId: string, row: Row, expected: number | null) {
    if (this.isFull) throw new StoreFull()
    return this.#change(boxId, row.id, expected, () => this.rows.set(row.id, row))
  }

  async remove(boxId: string, id: string, expected: number) {
    return this.#change(boxId, id, expected, () => this.rows.delete(id))
  }

  async destroy() {
    this.header = null
    this.rows.clear()
    return true
  }

  /** Every byte that would lie on the disk. */
  everything(): Buffer {
    const parts = [this.header, ...this.rows.values()]
    const bytes = (value: unknown): Buffer[] =>
      value instanceof Uint8Array
        ? [Buffer.from(value)]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, inner]) => [Buffer.from(key), ...bytes(inner)])
          : [Buffer.from(String(value))]
    return Buffer.concat(parts.flatMap(bytes))
  }
}
