import type { BoxHeader } from './box-key'
import { type PutAnswer, type Row, type Store, StoreFull, StoreUnavailable } from './store'

/** Names that say nothing of prisoners or letters to whoever lists a browser's databases. */
export const databaseName = 'kept'
const headers = 'header'
const rows = 'rows'
const onlyHeader = 'only'

const faultOf = (fault: DOMException | null | undefined): Error =>
  fault?.name === 'QuotaExceededError' ? new StoreFull() : new StoreUnavailable()

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') return reject(new StoreUnavailable())
    const asked = indexedDB.open(databaseName, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore(headers)
      asked.result.createObjectStore(rows, { keyPath: 'id' })
    }
    asked.onerror = () => reject(faultOf(asked.error))
    asked.onsuccess = () => resolve(asked.result)
  })
}

/** Runs `work` in one transaction; resolves when the disk has it, with what `work` answered. */
async function inTransaction<T>(
  mode: IDBTransactionMode,
  work: (at: IDBTransaction, answer: (value: T) => void) => void,
): Promise<T> {
  const database = await openDatabase()
  return new Promise<T>((resolve, reject) => {
    // «strict» waits for the disk: «Saved» must be true.
    const at = database.transaction([headers, rows], mode, { durability: 'strict' })
    let answered: T
    const end = (settle: () => void) => {
      database.close()
      settle()
    }
    at.oncomplete = () => end(() => resolve(answered))
    at.onabort = () => end(() => reject(faultOf(at.error)))
    work(at, (value) => {
      answered = value
    })
  })
}

/** Looks at the box and at the row's revision, and changes the row only if both are as expected. */
function changeRow(
  boxId: string,
  id: string,
  expected: number | null,
  change: (at: IDBObjectStore) => void,
): Promise<PutAnswer> {
  return inTransaction<PutAnswer>('readwrite', (at, answer) => {
    const header = at.objectStore(headers).get(onlyHeader)
    header.onsuccess = () => {
      if ((header.result as BoxHeader | undefined)?.id !== boxId) return answer('gone')
      const stored = at.objectStore(rows).get(id)
      stored.onsuccess = () => {
        const revision = (stored.result as Row | undefined)?.revision ?? null
        if (revision !== expected) return answer('changed')
        change(at.objectStore(rows))
        answer('put')
      }
    }
  })
}

function deleteDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = indexedDB.deleteDatabase(databaseName)
    asked.onsuccess = () => resolve(true)
    asked.onerror = () => resolve(false)
    // Another tab holds it open: it is empty by then, and goes when that tab does.
    asked.onblocked = () => resolve(false)
  })
}

/** Sealed rows in this browser's own database. A connection is held for one transaction only. */
export function openIndexedDb(): Store {
  return {
    readHeader: () =>
      inTransaction('readonly', (at, answer) => {
        const asked = at.objectStore(headers).get(onlyHeader)
        asked.onsuccess = () => answer(asked.result ?? null)
      }),
    writeHeader: (header) =>
      inTransaction<boolean>('readwrite', (at, answer) => {
        const asked = at.objectStore(headers).get(onlyHeader)
        asked.onsuccess = () => {
          if (asked.result === undefined) at.objectStore(headers).put(header, onlyHeader)
          answer(asked.result === undefined)
        }
      }),
    readRows: () =>
      inTransaction<Row[]>('readonly', (at, answer) => {
        const asked = at.objectStore(rows).getAll()
        asked.onsuccess = () => answer(asked.result as Row[])
      }),
    put: (boxId, row, expected) => changeRow(boxId, row.id, expected, (at) => at.put(row)),
    remove: (boxId, id, expected) => changeRow(boxId, id, expected, (at) => at.delete(id)),
    async destroy() {
      await inTransaction<null>('readwrite', (at, answer) => {
        at.objectStore(headers).clear()
        at.objectStore(rows).clear()
        answer(null)
      })
      return deleteDatabase()
    },
  }
}
