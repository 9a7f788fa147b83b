import 'server-only'
import { type Client, type InStatement, LibsqlError, type ResultSet } from '@libsql/client'
import Database from 'libsql'

type Prepared = { statement: Database.Statement<unknown[]>; columns: string[] | null; types: string[] }

/** Prepared statements kept; Prisma repeats few shapes, so this is far above need. */
const STATEMENT_LIMIT = 300

/** libsql has these, its borrowed type definitions lack or misname them. */
type NativeStatement = Database.Statement<unknown[]> & { reader: boolean }

function toSqlite(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.getTime()
  return value instanceof ArrayBuffer ? Buffer.from(value) : value
}

function fromSqlite(value: unknown): unknown {
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) && value >= -(2n ** 53n) ? Number(value) : value
  if (Buffer.isBuffer(value)) return new Uint8Array(value).buffer
  return value
}

/**
 * The face of `@libsql/client` that Prisma's adapter uses, over one local connection for the life of the process.
 *
 * Why not the stock client (measured for 0.17.4, see docs/decisions): its `transaction()` leaves the connection to
 * the transaction and opens another, so every transaction costs two file handles and forgets the PRAGMAs; and its
 * transactions begin DEFERRED, so that two writers fail instead of waiting. Prisma's adapter already queues
 * transactions behind a lock of its own, which makes one connection safe.
 */
class SqliteClient {
  readonly protocol = 'file'
  closed = false
  readonly #db: Database.Database
  readonly #prepared = new Map<string, Prepared>()

  constructor(db: Database.Database) {
    this.#db = db
  }

  /** The error as Prisma's adapter recognises it: without the «SQLITE_ERROR: » that LibsqlError puts in front. */
  #attempt<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      if (!(error instanceof Database.SqliteError)) throw error
      const { message, code, rawCode } = error as Error & { code: string; rawCode?: number }
      const mapped = new LibsqlError(message, 'SQLITE', code, rawCode, error)
      mapped.message = message
      throw mapped
    }
  }

  #prepare(sql: string): Prepared {
    const kept = this.#prepared.get(sql)
    if (kept) return kept
    const statement = this.#db.prepare(sql) as NativeStatement
    statement.safeIntegers(true)
    const prepared: Prepared = { statement, columns: null, types: [] }
    if (statement.reader) {
      statement.raw(true)
      const columns = statement.columns()
      prepared.columns = columns.map((column) => column.name)
      prepared.types = columns.map((column) => column.type ?? '')
    }
    if (this.#prepared.size >= STATEMENT_LIMIT) this.#prepared.clear()
    this.#prepared.set(sql, prepared)
    return prepared
  }

  async execute(query: InStatement): Promise<ResultSet> {
    const { sql, args = [] } = typeof query === 'string' ? { sql: query } : query
    const values = (args as readonly unknown[]).map(toSqlite)
    return this.#attempt(() => {
      const { statement, columns, types } = this.#prepare(sql)
      if (columns) {
        const rows = (statement.all(...([values] as unknown[])) as unknown[][]).map((row) =>
          row.map(fromSqlite),
        )
        return { columns, columnTypes: types, rows, rowsAffected: 0 } as unknown as ResultSet
      }
      const { changes } = statement.run(...([values] as unknown[]))
      return { columns: [], columnTypes: [], rows: [], rowsAffected: changes } as unknown as ResultSet
    })
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#attempt(() => {
      this.#prepared.clear()
      this.#db.exec(sql)
    })
  }

  #finish(sql: 'COMMIT' | 'ROLLBACK'): void {
    this.#attempt(() => {
      if (this.#db.inTransaction) this.#db.exec(sql)
    })
  }

  /** IMMEDIATE takes the write lock at once: a second writer waits its busy_timeout instead of failing on upgrade. */
  async transaction() {
    this.#attempt(() => this.#db.exec('BEGIN IMMEDIATE'))
    return {
      execute: (query: InStatement) => this.execute(query),
      commit: async () => this.#finish('COMMIT'),
      rollback: async () => this.#finish('ROLLBACK'),
      close: () => this.#finish('ROLLBACK'),
    }
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    this.#prepared.clear()
    this.#db.close()
  }
}

/** One open connection as a client for Prisma's adapter. */
export function sqliteClient(db: Database.Database): Client {
  return new SqliteClient(db) as unknown as Client
}
