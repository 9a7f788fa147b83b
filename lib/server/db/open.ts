import 'server-only'
import { existsSync, statSync } from 'node:fs'
import Database from 'libsql'
import { DirectoryMissing, DirectoryReadOnly, DirectoryUnreadable, sqliteCode } from './errors'

export type OpenMode = 'read' | 'write'

const BUSY_TIMEOUT_MS = 5000

/** For each connection; what SQLite answers afterwards is compared, so that a silent refusal is noticed. */
const pragmas: Readonly<Record<OpenMode, Readonly<Record<string, string | number>>>> = {
  // Served pages only read. query_only holds even where the file itself could be written.
  read: { query_only: 1, busy_timeout: BUSY_TIMEOUT_MS, trusted_schema: 0 },
  // FULL: a release that was reported as loaded survives a power cut.
  write: {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    busy_timeout: BUSY_TIMEOUT_MS,
    trusted_schema: 0,
    recursive_triggers: 1,
  },
}

function applyPragmas(db: Database.Database, file: string, mode: OpenMode): void {
  for (const [name, value] of Object.entries(pragmas[mode])) {
    db.prepare(`PRAGMA ${name}=${value}`).all()
    const [row] = db.prepare(`PRAGMA ${name}`).raw().all() as unknown[][]
    if (row?.[0] !== value) throw new DirectoryUnreadable(file, `PRAGMA ${name} is ${row?.[0]}, not ${value}`)
  }
}

/** A path as SQLite's URI form wants it: `?`, `#` and `%` would end or change it. */
function uri(file: string, query: string): string {
  return `file:${file.replace(/[%?#]/gu, encodeURIComponent)}?${query}`
}

function connect(location: string, file: string, mode: OpenMode): Database.Database {
  const db = new Database(location, { timeout: BUSY_TIMEOUT_MS / 1000 })
  try {
    applyPragmas(db, file, mode)
    db.prepare('SELECT count(*) FROM sqlite_master').all()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function hasUnfinishedLog(file: string): boolean {
  const log = `${file}-wal`
  return existsSync(log) && statSync(log).size > 0
}

/**
 * A WAL database cannot be opened on a read-only disk the usual way: SQLite wants to put its index file beside
 * it (sqlite.org/wal.html, «Read-Only Databases»). `immutable=1` reads the file alone, which is right as long as
 * nobody writes and no log is left over; a read-only disk grants the first, we check the second.
 */
function openForReading(file: string): Database.Database {
  try {
    return connect(uri(file, 'mode=ro'), file, 'read')
  } catch (error) {
    const code = sqliteCode(error)
    if (!code.startsWith('SQLITE_CANTOPEN') && !code.startsWith('SQLITE_READONLY')) throw error
    if (hasUnfinishedLog(file))
      throw new DirectoryUnreadable(file, 'a read-only disk and unfinished changes in its log', error)
    return connect(uri(file, 'immutable=1'), file, 'read')
  }
}

/**
 * Opens the directory's SQLite file on one connection with checked PRAGMAs.
 *
 * @throws DirectoryMissing where there is no file, DirectoryUnreadable where it is no database or is locked,
 *   DirectoryReadOnly where it was to be written and cannot be.
 */
export function openDatabase(file: string, mode: OpenMode): Database.Database {
  if (!existsSync(file)) throw new DirectoryMissing(file)
  try {
    return mode === 'read' ? openForReading(file) : connect(uri(file, 'mode=rw'), file, mode)
  } catch (error) {
    const code = sqliteCode(error)
    if (code.startsWith('SQLITE_NOTADB'))
      throw new DirectoryUnreadable(file, 'it is no SQLite database', error)
    if (code.startsWith('SQLITE_CORRUPT')) throw new DirectoryUnreadable(file, 'it is damaged', error)
    if (code.startsWith('SQLITE_BUSY')) throw new DirectoryUnreadable(file, 'another program holds it', error)
    if (mode === 'write' && /^SQLITE_(READONLY|CANTOPEN|IOERR)/u.test(code))
      throw new DirectoryReadOnly(file, error)
    if (code !== '') throw new DirectoryUnreadable(file, code, error)
    throw error
  }
}
