import 'server-only'
import type { OpenDirectory } from '@/lib/feeds/directory-files'
import { readDirectory } from '../db/read'
import { getEnv } from '../env'
import { readWholeDirectory } from './read-directory'

/** The directory that the site serves, as open data hands it out. The front keeps the finished files, not we. */
export function getOpenDirectory(): Promise<OpenDirectory> {
  return readDirectory((db) => readWholeDirectory(db, getEnv().databaseFile))
}
