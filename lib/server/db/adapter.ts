import 'server-only'
import type { Client } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { type OpenMode, openDatabase } from './open'
import { sqliteClient } from './sqlite-client'

/** SQLite's default since 3.32 is 32,766 (sqlite.org/limits.html); Prisma reckons with 999 unless it is told. */
const MAX_BIND_VALUES = 32_000

/** Prisma's libsql adapter on a single, well-set connection of our own (see sqlite-client.ts for the reason). */
export class DirectoryAdapter extends PrismaLibSql {
  readonly #file: string
  readonly #mode: OpenMode

  constructor(file: string, mode: OpenMode) {
    super({ url: 'file:' })
    this.#file = file
    this.#mode = mode
  }

  override async connect(): Promise<SqlDriverAdapter> {
    const adapter: SqlDriverAdapter = await super.connect()
    adapter.getConnectionInfo = () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false })
    return adapter
  }

  override createClient(): Client {
    return sqliteClient(openDatabase(this.#file, this.#mode))
  }
}
