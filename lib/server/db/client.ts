import 'server-only'
import { getEnv } from '../env'
import { DirectoryAdapter } from './adapter'
import { PrismaClient } from './generated/client'
import type { OpenMode } from './open'

export type Directory = PrismaClient

/** A client on the given file; the caller disconnects it. For loaders and tests. */
export function openDirectory(file: string, mode: OpenMode): Directory {
  // Minimal: an error says what failed, not where on this machine our source lies.
  return new PrismaClient({ adapter: new DirectoryAdapter(file, mode), errorFormat: 'minimal' })
}

// In development every change loads the modules anew; the connection must not multiply with them.
const shared = globalThis as typeof globalThis & { otkrytkaDirectory?: Directory }

/** The directory that the site serves: read-only, one connection for the life of the process. */
export function directory(): Directory {
  shared.otkrytkaDirectory ??= openDirectory(getEnv().databaseFile, 'read')
  return shared.otkrytkaDirectory
}
