import 'server-only'
import path from 'node:path'

/** No file, or a file without a directory in it: the set-up has not run. */
export class DirectoryMissing extends Error {
  override name = 'DirectoryMissing'
  constructor(file: string, cause?: unknown) {
    super(`The directory database is not there (${path.basename(file)}): run npm start`, { cause })
  }
}

/** There is a file, but it cannot be read: damaged, locked, or on a disk that is closed to us. */
export class DirectoryUnreadable extends Error {
  override name = 'DirectoryUnreadable'
  constructor(file: string, why: string, cause?: unknown) {
    super(`The directory database cannot be read (${path.basename(file)}): ${why}`, { cause })
  }
}

/** Writing was asked for where the disk or the file allows reading only. */
export class DirectoryReadOnly extends Error {
  override name = 'DirectoryReadOnly'
  constructor(file: string, cause?: unknown) {
    super(
      `The directory database cannot be written (${path.basename(file)}): the disk or the file is read-only; ` +
        'serve from it as it is, or load the directory where it can be written',
      { cause },
    )
  }
}

/** The code SQLite gave, `SQLITE_CANTOPEN`, or an empty string for other errors. */
export function sqliteCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
