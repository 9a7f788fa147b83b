import 'server-only'
import type { Client } from '@libsql/client'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { type OpenMode, openDatabase } from './open'
import { sqliteClient } from './sqlite-client'

/** Prisma's libsql adapter on a single, well-set connection of our own (see sqlite-client.ts for the reason). */
export class DirectoryAdapter extends PrismaLibSql {
  readonly #file: string
  readonly #mode: OpenMode

  constructor(file: string, mode: OpenMode) {
    super({ url: 'file:' })
    this.#file = file
    this.#mode = mode
  }

  override createClient(): Client {
    return sqliteClient(openDatabase(this.#file, this.#mode))
  }
}
