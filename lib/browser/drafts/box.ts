import { type Draft, type Kept, readKept, type SentLetter } from '@/lib/letter/draft'
import { type BoxHeader, makeBoxKey, openBoxKey } from './box-key'
import { randomId } from './bytes'
import { seal, unseal } from './seal'
import { type PutAnswer, type Row, type Store, StoreFull } from './store'
import { isRow, readFile, readHeader, writeFile } from './stored-shape'

/** Why something did not work; the page says it in a sentence. In none of these cases is anything lost. */
export type KeepProblem =
  /** The browser keeps nothing here: a private window, an old browser, an address without https. */
  | 'unavailable'
  | 'full'
  | 'wrongPassphrase'
  | 'newer'
  | 'older'
  | 'damaged'
  /** The file is no file of ours. */
  | 'notOurs'
  /** Another tab saved this draft meanwhile. */
  | 'changed'
  /** Everything was deleted meanwhile, in another tab perhaps. */
  | 'gone'
  /** There is a box already. */
  | 'taken'

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: KeepProblem }

/** Something kept, with what is needed to save it again. */
export type Entry<T extends Kept = Kept> = { id: string; revision: number; kept: T }

/** What lies in the box: what can be read, and how many rows can't, and why. Those stay where they are. */
export type Contents = {
  drafts: readonly Entry<Draft>[]
  sent: readonly Entry<SentLetter>[]
  unread: readonly { id: string; code: 'newer' | 'older' | 'damaged' }[]
}

const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })
const no = (code: KeepProblem): { ok: false; code: KeepProblem } => ({ ok: false, code })

/** Turns the store's faults into outcomes; anything else is a fault of ours and goes on. */
async function guarded<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof StoreFull) return no('full')
    if (fault instanceof Error && fault.name === 'StoreUnavailable') return no('unavailable')
    throw fault
  }
}

const isSupported = () => typeof crypto !== 'undefined' && crypto.subtle !== undefined

/** Whether a box lies here, before anybody is asked for a passphrase. */
export function findBox(store: Store): Promise<Outcome<'none' | 'closed'>> {
  return guarded(async () => {
    if (!isSupported()) return no('unavailable')
    const value = await store.readHeader()
    if (value === null) return ok('none')
    const read = readHeader(value)
    return read.ok ? ok('closed') : no(read.code)
  })
}

/** Makes a new box, empty and open. Never over one that is there. */
export function makeBox(store: Store, passphrase: string, iterations?: number): Promise<Outcome<OpenBox>> {
  return guarded(async () => {
    if (!isSupported()) return no('unavailable')
    const { header, key } = await makeBoxKey(passphrase, iterations)
    return (await store.writeHeader(header)) ? ok(new OpenBox(store, header, key)) : no('taken')
  })
}

/** Opens the box that lies here. */
export function openBox(store: Store, passphrase: string): Promise<Outcome<OpenBox>> {
  return guarded(async () => {
    if (!isSupported()) return no('unavailable')
    const value = await store.readHeader()
    if (value === null) return no('gone')
    const read = readHeader(value)
    if (!read.ok) return no(read.code)
    const key = await openBoxKey(read.header, passphrase)
    return key ? ok(new OpenBox(store, read.header, key)) : no('wrongPassphrase')
  })
}

const byNewest = (one: Entry, other: Entry) => other.kept.savedAt.localeCompare(one.kept.savedAt)

/** A box whose key is in this page's memory, and nowhere else. */
export class OpenBox {
  readonly #store: Store
  readonly #header: BoxHeader
  readonly #key: CryptoKey

  constructor(store: Store, header: BoxHeader, key: CryptoKey) {
    this.#store = store
    this.#header = header
    this.#key = key
  }

  /** The name of the box among tabs; says nothing. */
  get id(): string {
    return this.#header.id
  }

  #placeOf = (id: string, boxId = this.#header.id) => `row/${boxId}/${id}`

  async #readRow(row: unknown): Promise<Entry | { id: string; code: 'newer' | 'older' | 'damaged' }> {
    if (!isRow(row)) return { id: String((row as Row | null)?.id), code: 'damaged' }
    const opened = await unseal(this.#key, this.#placeOf(row.id), row.sealed)
    if (!opened) return { id: row.id, code: 'damaged' }
    const read = readKept(opened.value)
    if (!read.ok) return { id: row.id, code: read.code }
    return { id: row.id, revision: row.revision, kept: read.kept }
  }

  /** Everything in the box, newest first. */
  list(): Promise<Outcome<Contents>> {
    return guarded(async () => {
      const all = await Promise.all((await this.#store.readRows()).map((row) => this.#readRow(row)))
      const read = all.flatMap((entry) => ('kept' in entry ? [entry] : [])).sort(byNewest)
      return ok({
        drafts: read.filter((entry): entry is Entry<Draft> => entry.kept.kind === 'draft'),
        sent: read.filter((entry): entry is Entry<SentLetter> => entry.kept.kind === 'sent'),
        unread: all.flatMap((entry) => ('code' in entry ? [entry] : [])),
      })
    })
  }

  /**
   * Saves a new entry (`at` null), or over the revision that was read. What another tab saved meanwhile is
   * never written over: the outcome is `changed` then.
   */
  save<T extends Kept>(kept: T, at: { id: string; revision: number } | null): Promise<Outcome<Entry<T>>> {
    return guarded(async () => {
      const id = at?.id ?? randomId()
      const revision = (at?.revision ?? 0) + 1
      const sealed = await seal(this.#key, this.#placeOf(id), kept)
      const answer = await this.#store.put(this.#header.id, { id, revision, sealed }, at?.revision ?? null)
      return answer === 'put' ? ok({ id, revision, kept }) : no(answer)
    })
  }

  /** Deletes one entry, if it is still the one that was read. */
  remove({ id, revision }: { id: string; revision: number }): Promise<Outcome<null>> {
    return guarded(async () => {
      const answer: PutAnswer = await this.#store.remove(this.#header.id, id, revision)
      return answer === 'put' ? ok(null) : no(answer)
    })
  }

  /** The whole box as a text file, unreadable entries included; it opens with the passphrase of today. */
  export(): Promise<Outcome<string>> {
    return guarded(async () => ok(writeFile(this.#header, (await this.#store.readRows()).filter(isRow))))
  }

  /**
   * Takes in what such a file holds, as new entries beside those that are here; entries that are here word for
   * word are left out. Nothing is replaced.
   */
  import(text: string, passphrase: string): Promise<Outcome<{ added: number; unread: number }>> {
    return guarded(async () => {
      const file = readFile(text)
      if (!file.ok) return no(file.code)
      const key = await openBoxKey(file.header, passphrase)
      if (!key) return no('wrongPassphrase')
      const here = await this.list()
      if (!here.ok) return here
      const known = new Set(
        [...here.value.drafts, ...here.value.sent].map(({ kept }) => JSON.stringify(kept)),
      )
      let [added, unread] = [0, 0]
      for (const row of file.rows) {
        const opened = await unseal(key, this.#placeOf(row.id, file.header.id), row.sealed)
        const read = opened && readKept(opened.value)
        if (!read?.ok) {
          unread += 1
          continue
        }
        if (known.has(JSON.stringify(read.kept))) continue
        const saved = await this.save(read.kept, null)
        if (!saved.ok) return saved
        added += 1
      }
      return ok({ added, unread })
    })
  }
}
