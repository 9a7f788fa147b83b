// Applies prisma/migrations to the directory database without the Prisma command line (0.1 s instead of 2 s, and
// nothing to download). It keeps Prisma's own table `_prisma_migrations`, so `prisma migrate status` agrees afterwards.
// Node built-ins and libsql only: the set-up runs it before anything is generated or built.

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'

const root = path.resolve(import.meta.dirname, '..')

/** A migration could not be applied; the message says which and why, and nothing of it is left behind. */
export class MigrationFailed extends Error {
  name = 'MigrationFailed'
}

// The columns Prisma 7.10 creates.
const bookkeeping = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** The migrations of a folder in the order of their names, each with the checksum Prisma would note. */
export function readMigrations(folder) {
  return readdirSync(folder)
    .map((name) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, file }) => {
      const sql = readFileSync(file, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function isApplied(db, { name, checksum }) {
  const row = db
    .prepare(
      'SELECT checksum FROM _prisma_migrations WHERE migration_name = ? AND finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .get(name)
  if (row && row.checksum !== checksum)
    throw new MigrationFailed(
      `Migration ${name} was changed after this database had applied it: add a new one instead`,
    )
  return Boolean(row)
}

function run(db, migration) {
  const startedAt = new Date().toISOString()
  db.exec(migration.sql)
  const orphans = db.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0)
    throw new MigrationFailed(
      `Migration ${migration.name} leaves ${orphans.length} rows that point at nothing`,
    )
  db.prepare(
    'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
  ).run(randomUUID(), migration.checksum, new Date().toISOString(), migration.name, startedAt)
}

/** One transaction each, begun IMMEDIATE: of several processes that start at once one applies, the others see it done. */
function applyOne(db, migration) {
  // Has no effect inside a transaction; needed where a migration rebuilds a table.
  db.exec('PRAGMA foreign_keys=OFF')
  db.exec('BEGIN IMMEDIATE')
  try {
    const pending = !isApplied(db, migration)
    if (pending) run(db, migration)
    db.exec('COMMIT')
    return pending
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    if (error instanceof MigrationFailed) throw error
    throw new MigrationFailed(`Migration ${migration.name} failed: ${error.message}`, { cause: error })
  }
}

function openForMigration(file) {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const db = new Database(file, { timeout: 10 })
    db.prepare('PRAGMA busy_timeout=10000').all()
    db.prepare('PRAGMA journal_mode=WAL').all()
    db.exec(bookkeeping)
    return db
  } catch (error) {
    throw new MigrationFailed(`The database ${file} cannot be opened for writing: ${error.message}`, {
      cause: error,
    })
  }
}

/**
 * Brings a database file up to the newest migration, creating it where it is missing.
 * Returns the names of the migrations that were applied now.
 */
export function migrate(file, folder = path.join(root, 'prisma/migrations')) {
  const db = openForMigration(file)
  try {
    return readMigrations(folder)
      .filter((migration) => applyOne(db, migration))
      .map(({ name }) => name)
  } finally {
    db.close()
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const url = process.env.DATABASE_URL?.trim() || 'file:./var/directory.db'
  try {
    const applied = migrate(path.resolve(root, url.replace(/^file:/, '')))
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is up to date')
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
