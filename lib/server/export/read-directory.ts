import 'server-only'
import { publicBirth } from '@/lib/prisoner/minor'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import type { Directory } from '../db/client'
import { DirectoryMissing } from '../db/errors'
import type { ReleaseFiles } from '../import/cross-check'
import { readStandingRecords } from '../import/standing-records'

/**
 * `2025-03-30-1a2b3c4d` is the release `2025-03-30` with the beginning of its content's hash behind it, and
 * `2025-03-30-1a2b3c4d+9f8e7d6c` the same with imports on top: only the name itself goes into a release's file.
 */
const hashBehind = /-[0-9a-f]{8}(?:\+[0-9a-f]{8})?$/

/** Of people whom the source knew as minors the year of birth alone leaves the directory, whatever stands in it. */
function withPublicBirth(person: PrisonerRecord): PrisonerRecord {
  return { ...person, birth: publicBirth(person.birth, person.seen[0]?.on ?? null) }
}

/**
 * The whole directory as the records of a release. A reading connection knows no transaction here (ours begin with
 * the write lock), so the release is asked for again afterwards: one that changed meanwhile is read again.
 *
 * @throws DirectoryMissing for a database into which nothing was loaded yet.
 */
export async function readWholeDirectory(db: Directory, file: string): Promise<ReleaseFiles> {
  const { release, sources, facilities, prisoners } = await readStandingRecords(db)
  if (!release) throw new DirectoryMissing(file)
  const now = await db.release.findFirst({ orderBy: { loadedAt: 'desc' } })
  if (now?.id !== release.id) return readWholeDirectory(db, file)
  return {
    release: {
      format: 1,
      id: release.id.replace(hashBehind, ''),
      asOf: release.asOf,
      newestEvidence: release.newestEvidence,
      counts: { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length },
    },
    sources,
    facilities,
    prisoners: prisoners.map(withPublicBirth),
  }
}
