import 'server-only'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import type { PrisonerFilter, PrisonerProfile, PrisonerSummary } from '@/lib/prisoner/types'
import { readDirectory } from './db/read'
import { profileInclude, type SummaryRow } from './db/rows'
import { currentPlacement, prisonerSummary, verdictOf } from './prisoner-view'
import { prisonerProfile } from './profile-view'
import { getSnapshot } from './snapshot'
import { today } from './today'

/** Ids and path segments: anything else cannot be in the directory and is not asked for. */
const pathSegment = /^[a-z0-9-]{1,120}$/u

function isHeld(row: SummaryRow): boolean {
  return !isArchived(row.status as PersonStatus)
}

function fits(
  row: SummaryRow,
  { regionIso, facilityKind, facilityId, sex, canBeWrittenTo }: PrisonerFilter,
): boolean {
  const present = currentPlacement(row)
  const place = (present ?? row.placements[0])?.facility
  if (regionIso !== undefined && place?.regionIso !== regionIso) return false
  if (facilityKind !== undefined && place?.kind !== facilityKind) return false
  if (facilityId !== undefined && present?.facilityId !== facilityId) return false
  if (sex !== undefined && row.sex !== sex) return false
  return !canBeWrittenTo || verdictOf(row).say === 'write'
}

/** People who are held or whose fate is unknown, by name; the archive is apart. */
export async function listPrisoners(filter: PrisonerFilter = {}, on = today()): Promise<PrisonerSummary[]> {
  const { people } = await getSnapshot()
  return people.filter((row) => isHeld(row) && fits(row, filter)).map((row) => prisonerSummary(row, on))
}

/** Released, exchanged and dead people, by name. */
export async function listArchive(on = today()): Promise<PrisonerSummary[]> {
  const { people } = await getSnapshot()
  return people.filter((row) => !isHeld(row)).map((row) => prisonerSummary(row, on))
}

/** A person by path segment or id; null for nobody we know. */
export async function findPrisoner(slugOrId: string, on = today()): Promise<PrisonerProfile | null> {
  if (!pathSegment.test(slugOrId)) return null
  const row = await readDirectory((db) =>
    db.prisoner.findFirst({ where: { OR: [{ slug: slugOrId }, { id: slugOrId }] }, include: profileInclude }),
  )
  return row && prisonerProfile(row, on)
}
