import 'server-only'
import type { Directory } from '../db/client'
import { DirectoryMissing } from '../db/errors'
import { facilityExportInclude, prisonerExportInclude } from '../db/export-rows'
import { readInBatches } from '../db/read-in-batches'
import type { ReleaseFiles } from '../import/cross-check'
import { facilityRecordOf } from './facility-record'
import { prisonerRecordOf } from './prisoner-record'

/** As the release's files are sorted: `mo-ik-2` before `mo-ik-17`. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}

/**
 * `2025-03-30-1a2b3c4d` is the release `2025-03-30` with the beginning of its content's hash behind it, and
 * `2025-03-30-1a2b3c4d+9f8e7d6c` the same with imports on top: only the name itself goes into a release's file.
 */
const hashBehind = /-[0-9a-f]{8}(?:\+[0-9a-f]{8})?$/

function standingRelease(db: Directory) {
  return db.release.findFirst({ orderBy: { loadedAt: 'desc' } })
}

/**
 * The whole directory as the records of a release. A reading connection knows no transaction here (ours begin with
 * the write lock), so the release is asked for before and after: one that changed meanwhile is read again.
 *
 * @throws DirectoryMissing for a database into which nothing was loaded yet.
 */
export async function readWholeDirectory(db: Directory, file: string): Promise<ReleaseFiles> {
  const release = await standingRelease(db)
  if (!release) throw new DirectoryMissing(file)
  const sources = await db.source.findMany()
  const facilities = await readInBatches((page) =>
    db.facility.findMany({ ...page, include: facilityExportInclude }),
  )
  const prisoners = await readInBatches((page) =>
    db.prisoner.findMany({ ...page, include: prisonerExportInclude }),
  )
  if ((await standingRelease(db))?.id !== release.id) return readWholeDirectory(db, file)
  return {
    release: {
      format: 1,
      id: release.id.replace(hashBehind, ''),
      asOf: release.asOf,
      newestEvidence: release.newestEvidence,
      counts: { sources: sources.length, facilities: facilities.length, prisoners: prisoners.length },
    },
    sources: sources
      .map(({ id, name, kind, homepage }) => ({ id, name, kind: kind as 'publisher', homepage }))
      .sort(byId),
    facilities: facilities.map(facilityRecordOf).sort(byId),
    prisoners: prisoners.map(prisonerRecordOf).sort(byId),
  }
}
