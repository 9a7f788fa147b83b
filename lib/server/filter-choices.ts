import 'server-only'
import { isArchived } from '@/lib/prisoner/status'
import { listPrisoners } from './prisoners'

/** The regions and kinds of place where somebody of the directory is held: a filter never leads to an empty page. */
export async function listFilterChoices(): Promise<{ regions: string[]; kinds: string[] }> {
  const places = (await listPrisoners({})).flatMap(({ status, facility }) =>
    facility && !isArchived(status) ? [facility] : [],
  )
  return {
    regions: [...new Set(places.map(({ region }) => region.iso))].sort(),
    kinds: [...new Set(places.map(({ kind }) => kind))].sort(),
  }
}
