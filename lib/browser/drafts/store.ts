import type { BoxHeader } from './box-key'
import type { Sealed } from './seal'

/** One sealed thing under a random name. `revision` counts its saves. */
export type Row = { id: string; revision: number; sealed: Sealed }

/** `changed`: another revision lies there than expected; `gone`: the box is another one or was deleted. */
export type PutAnswer = 'put' | 'changed' | 'gone'

/** The disk refused more. Nothing was changed. */
export class StoreFull extends Error {
  override name = 'StoreFull'
}

/** The browser keeps nothing for this page, or stopped doing so. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/**
 * Where sealed rows lie. Every method may reject with StoreFull or StoreUnavailable. A real one is IndexedDB;
 * tests bring one in memory.
 */
export type Store = {
  readHeader(): Promise<unknown>
  /** Only where no header lies yet; false otherwise. */
  writeHeader(header: BoxHeader): Promise<boolean>
  readRows(): Promise<readonly Row[]>
  /** Puts the row if the box is still `boxId` and the row's revision is `expected` (null: no such row). */
  put(boxId: string, row: Row, expected: number | null): Promise<PutAnswer>
  remove(boxId: string, id: string, expected: number): Promise<PutAnswer>
  /** Header first, then all rows, then the database itself. False where the browser keeps the empty shell. */
  destroy(): Promise<boolean>
}
