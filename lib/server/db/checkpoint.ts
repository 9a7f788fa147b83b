import 'server-only'
import { openDatabase } from './open'

/**
 * Writes what stands in the log into the database file itself, so that the file alone is the whole directory: it can
 * be copied, and served from a disk that becomes read-only. Readers at work delay it; then the log is kept.
 */
export function settleLog(file: string): void {
  const db = openDatabase(file, 'write')
  try {
    db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
  } finally {
    db.close()
  }
}
