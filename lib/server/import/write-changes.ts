import 'server-only'
import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { facilityRow, facilityVerificationRows } from './facility-rows'
import { insertRows, type Writer } from './insert-rows'
import { caseRows, nameFormRows, placementRows, prisonerRow } from './prisoner-rows'

/** Whole records that take the place of those with the same id, or are new. */
export type Changes = {
  sources: readonly SourceRecord[]
  facilities: readonly FacilityRecord[]
  prisoners: readonly PrisonerRecord[]
}

/** SQLite takes 32,766 values a statement; ids go in well below that. */
const IDS_AT_ONCE = 5000

async function inChunks<T>(all: readonly T[], use: (chunk: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += IDS_AT_ONCE) await use(all.slice(at, at + IDS_AT_ONCE))
}

async function writeFacilities(db: Writer, facilities: readonly FacilityRecord[]): Promise<void> {
  for (const record of facilities) {
    const { id, ...row } = facilityRow(record)
    await db.facility.upsert({ where: { id }, create: { id, ...row }, update: row })
    await db.verification.deleteMany({ where: { facilityId: id } })
  }
  await db.verification.createMany({ data: facilities.flatMap(facilityVerificationRows) })
}

/** Names, placements, articles … go with their person (ON DELETE CASCADE) and come back with the new record. */
async function writePrisoners(db: Writer, prisoners: readonly PrisonerRecord[]): Promise<void> {
  await inChunks(prisoners, (chunk) =>
    db.prisoner.deleteMany({ where: { id: { in: chunk.map(({ id }) => id) } } }),
  )
  await inChunks(prisoners, async (chunk) => {
    const cases = chunk.map(caseRows)
    await insertRows(db, 'Prisoner', chunk.map(prisonerRow))
    await insertRows(db, 'NameForm', chunk.flatMap(nameFormRows))
    await insertRows(db, 'Placement', chunk.flatMap(placementRows))
    await insertRows(
      db,
      'CaseArticle',
      cases.flatMap(({ articles }) => articles),
    )
    await insertRows(
      db,
      'CaseGroup',
      cases.flatMap(({ groups }) => groups),
    )
    await insertRows(
      db,
      'LetterService',
      cases.flatMap(({ services }) => services),
    )
    await insertRows(
      db,
      'LifeEvent',
      cases.flatMap(({ events }) => events),
    )
    await insertRows(
      db,
      'Verification',
      cases.flatMap(({ verifications }) => verifications),
    )
  })
}

/** Writes changed records inside a transaction that the caller began. */
export async function writeChanges(db: Writer, { sources, facilities, prisoners }: Changes): Promise<void> {
  for (const { id, ...row } of sources)
    await db.source.upsert({ where: { id }, create: { id, ...row }, update: row })
  await writeFacilities(db, facilities)
  await writePrisoners(db, prisoners)
}
