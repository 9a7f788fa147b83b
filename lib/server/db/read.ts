import 'server-only'
import { getEnv } from '../env'
import { type Directory, directory } from './client'
import { DirectoryMissing, DirectoryUnreadable } from './errors'

/** Prisma's codes: table or column does not exist, database is locked. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/**
 * Asks the directory something. Faults come out named: DirectoryMissing for a file without our tables,
 * DirectoryUnreadable for one that is locked; everything else as it was.
 */
export async function readDirectory<T>(ask: (db: Directory) => Promise<T>): Promise<T> {
  try {
    return await ask(directory())
  } catch (error) {
    const code = codeOf(error)
    const { databaseFile } = getEnv()
    if (code === 'P2021' || code === 'P2022') throw new DirectoryMissing(databaseFile, error)
    if (code === 'P1008') throw new DirectoryUnreadable(databaseFile, 'another program holds it', error)
    throw error
  }
}
