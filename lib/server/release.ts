import 'server-only'
import { readDirectory } from './db/read'

export type DirectoryRelease = {
  /** Changes with every change of content: fit for cache keys. */
  id: string
  /** The day by which nearly all of it was seen. */
  asOf: string
  /** The newest evidence in it. */
  newestEvidence: string
  /** When this copy of the site took it over, as an ISO time. */
  loadedAt: string
}

/** The release that stands, or null in a database into which nothing was loaded yet. */
export async function directoryRelease(): Promise<DirectoryRelease | null> {
  const row = await readDirectory((db) =>
    db.release.findFirst({
      orderBy: { loadedAt: 'desc' },
      select: { id: true, asOf: true, newestEvidence: true, loadedAt: true },
    }),
  )
  return row && { ...row, loadedAt: row.loadedAt.toISOString() }
}
