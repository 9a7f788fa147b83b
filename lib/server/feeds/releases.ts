import 'server-only'
import { wasMinor } from '@/lib/prisoner/minor'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { precisionOf } from '@/lib/text/partial-date'
import type { SummaryRow } from '../db/rows'
import { prisonerSummary } from '../prisoner-view'
import { directoryRelease } from '../release'
import { getSnapshot } from '../snapshot'
import { today } from '../today'
import { newestEvidence } from './newest-evidence'

export type ExpectedRelease = {
  person: PrisonerSummary
  /** The term's end, reckoned day for day: «not later than». */
  by: string
  changed: string
}

function hasTermEnd(row: SummaryRow): row is SummaryRow & { termEndsBy: string } {
  if (row.termEndsBy === null || row.sentenceUncertain || precisionOf(row.termEndsBy) !== 'day') return false
  if (isArchived(row.status as PersonStatus) || row.status === 'unknown') return false
  return !wasMinor(row.birth, row.verifiedOn)
}

/**
 * The ends of terms of people who are held, by day. Days in remand may count double and shorten a term by many months,
 * so each is the latest day and no promise; a passed one stays in, since no release was reported.
 */
export async function listExpectedReleases(on = today()): Promise<ExpectedRelease[]> {
  const { people } = await getSnapshot()
  const asOf = (await directoryRelease())?.asOf ?? on
  return people
    .filter(hasTermEnd)
    .map((row) => ({
      person: prisonerSummary(row, on),
      by: row.termEndsBy,
      changed: newestEvidence(row, asOf),
    }))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
}
