import 'server-only'
import type { Directory } from '../db/client'
import { applyChanges, holdsImports } from './apply-changes'
import type { ReleaseFiles } from './cross-check'
import { facilityRow, facilityVerificationRows } from './facility-rows'
import { caseRows, nameFormRows, placementRows, prisonerRow } from './prisoner-rows'
import { parseRelease, readReleaseTexts } from './read-release'
import { reviewRelease } from './review-release'
import { readStandingRecords } from './standing-records'

export type LoadResult = {
  /** False: the same content was there already and nothing was written. */
  changed: boolean
  /** `2025-03-30-1a2b3c4d`: the release's name and the beginning of its content's hash. */
  release: string
  prisoners: number
  facilities: number
}

/** A load writes some ten thousand rows; far below this on the slowest disk we know of. */
const TRANSACTION_TIMEOUT_MS = 120_000

type Writer = Parameters<Parameters<Directory['$transaction']>[0]>[0]

async function empty(db: Writer): Promise<void> {
  await db.verification.deleteMany()
  await db.placement.deleteMany()
  await db.prisoner.deleteMany()
  await db.facility.deleteMany()
  await db.source.deleteMany()
}

/** Rows a call: 20,000 people take 19 s of work in calls of 500, 33 s in one call for all (November 2026). */
const CHUNK = 500

async function insert<T>(
  rows: readonly T[],
  create: (chunk: { data: T[] }) => PromiseLike<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await create({ data: rows.slice(at, at + CHUNK) })
}

async function fill(db: Writer, { sources, facilities, prisoners }: ReleaseFiles): Promise<void> {
  const cases = prisoners.map(caseRows)
  const verifications = [
    ...facilities.flatMap(facilityVerificationRows),
    ...cases.flatMap((rows) => rows.verifications),
  ]
  await insert(sources, (chunk) => db.source.createMany(chunk))
  await insert(facilities.map(facilityRow), (chunk) => db.facility.createMany(chunk))
  await insert(prisoners.map(prisonerRow), (chunk) => db.prisoner.createMany(chunk))
  await insert(prisoners.flatMap(nameFormRows), (chunk) => db.nameForm.createMany(chunk))
  await insert(prisoners.flatMap(placementRows), (chunk) => db.placement.createMany(chunk))
  await insert(
    cases.flatMap(({ articles }) => articles),
    (chunk) => db.caseArticle.createMany(chunk),
  )
  await insert(
    cases.flatMap(({ groups }) => groups),
    (chunk) => db.caseGroup.createMany(chunk),
  )
  await insert(
    cases.flatMap(({ services }) => services),
    (chunk) => db.letterService.createMany(chunk),
  )
  await insert(
    cases.flatMap(({ events }) => events),
    (chunk) => db.lifeEvent.createMany(chunk),
  )
  await insert(verifications, (chunk) => db.verification.createMany(chunk))
}

function newest(db: Writer | Directory) {
  return db.release.findFirst({ orderBy: { loadedAt: 'desc' } })
}

/**
 * Puts the release that lies in `folder` in the place of the directory that stands (or, where that holds imports
 * of its own, merges it into them): all of it or nothing, in one
 * transaction that takes the write lock at once. The same content a second time changes nothing; of two loaders
 * at once the second waits and then finds nothing to do.
 *
 * @throws DirectoryFilesFaulty before anything is written, when a file, row or field is not what it must be.
 */
export async function loadRelease(
  db: Directory,
  folder: string,
  now: () => Date = () => new Date(),
): Promise<LoadResult> {
  const texts = readReleaseTexts(folder)
  const { contentHash } = texts
  const standing = await newest(db)
  if (standing?.contentHash === contentHash)
    return { changed: false, release: standing.id, ...counts(standing) }

  const files = parseRelease(texts)
  const row = {
    id: `${files.release.id}-${contentHash.slice(0, 8)}`,
    asOf: files.release.asOf,
    newestEvidence: files.release.newestEvidence,
    contentHash,
    facilities: files.facilities.length,
    prisoners: files.prisoners.length,
    loadedAt: now(),
  }
  // What volunteers imported here stays: the release is merged into it, record by record.
  if (standing && holdsImports(standing.id)) {
    const records = await readStandingRecords(db)
    const id = await applyChanges(db, records.release, reviewRelease(records, files).changes, {
      as: row,
      now,
    })
    return { changed: true, release: id, ...counts(row) }
  }
  const changed = await db.$transaction(
    async (transaction) => {
      // Asked again under the lock: somebody else may have been quicker.
      if ((await newest(transaction))?.contentHash === contentHash) return false
      await empty(transaction)
      await fill(transaction, files)
      // A release that comes back after another one stood is the newest again.
      await transaction.release.upsert({ where: { id: row.id }, create: row, update: row })
      return true
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
  return { changed, release: row.id, ...counts(row) }
}

function counts({ prisoners, facilities }: { prisoners: number; facilities: number }) {
  return { prisoners, facilities }
}
