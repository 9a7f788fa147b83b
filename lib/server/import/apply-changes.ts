import 'server-only'
import { createHash } from 'node:crypto'
import type { Directory } from '../db/client'
import type { Writer } from './insert-rows'
import { type Changes, writeChanges } from './write-changes'

/** Somebody else changed the directory between reading and writing; nothing was written. */
export class DirectoryMoved extends Error {
  override name = 'DirectoryMoved'
  constructor() {
    super('The directory was changed by another program meanwhile; nothing was imported. Please try again.')
  }
}

type Release = { id: string; contentHash: string; asOf: string; newestEvidence: string }

const TRANSACTION_TIMEOUT_MS = 300_000

/** Marks a directory that holds more than the release it came from: `2025-03-30-1a2b3c4d+9f8e7d6c`. */
const MARK = '+'

/** Does the directory hold imports that no release has? */
export function holdsImports(releaseId: string): boolean {
  return releaseId.includes(MARK)
}

function nextId(base: string, changes: Changes, previous: string): string {
  const hash = createHash('sha256').update(previous)
  for (const record of [...changes.sources, ...changes.facilities, ...changes.prisoners])
    hash.update(JSON.stringify(record))
  return `${base.split(MARK)[0]}${MARK}${hash.digest('hex').slice(0, 8)}`
}

async function counts(db: Writer) {
  return { facilities: await db.facility.count(), prisoners: await db.prisoner.count() }
}

/**
 * Writes changes to the directory that `standing` describes: all of them or none, in one transaction that takes
 * the write lock at once. `as` names the release the directory follows from now on (its own by default).
 * Returns the release's new id.
 *
 * @throws DirectoryMoved when another program was quicker
 */
export async function applyChanges(
  db: Directory,
  standing: Release | null,
  changes: Changes,
  {
    as = standing,
    now = () => new Date(),
    exact = false,
  }: { as?: Release | null; now?: () => Date; exact?: boolean } = {},
): Promise<string> {
  if (as === null) throw new Error('Changes need a release to follow')
  const id = exact ? as.id : nextId(as.id, changes, standing?.id ?? '')
  await db.$transaction(
    async (transaction) => {
      const newest = await transaction.release.findFirst({ orderBy: { loadedAt: 'desc' } })
      if ((newest?.id ?? null) !== (standing?.id ?? null)) throw new DirectoryMoved()
      await writeChanges(transaction, changes)
      const row = {
        asOf: as.asOf,
        newestEvidence: as.newestEvidence,
        contentHash: as.contentHash,
        ...(await counts(transaction)),
        // Later than what stood, whatever the clock says: the newest row is the directory.
        loadedAt: new Date(Math.max(now().getTime(), (newest?.loadedAt.getTime() ?? 0) + 1)),
      }
      await transaction.release.upsert({ where: { id }, create: { id, ...row }, update: row })
    },
    { timeout: TRANSACTION_TIMEOUT_MS, maxWait: TRANSACTION_TIMEOUT_MS },
  )
  return id
}
