import 'server-only'
import { DirectoryMissing } from './db/errors'
import { directoryRelease } from './release'

export type Health = { directory: 'ok'; release: string } | { directory: 'missing' | 'unreadable' }

/** Whether the directory can be read right now. Never throws. */
export async function directoryHealth(): Promise<Health> {
  try {
    const release = await directoryRelease()
    return release ? { directory: 'ok', release: release.id } : { directory: 'missing' }
  } catch (fault) {
    return { directory: fault instanceof DirectoryMissing ? 'missing' : 'unreadable' }
  }
}
