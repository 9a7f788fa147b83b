import 'server-only'
import type { Recipient } from '@/lib/facility/recipient'
import { wasMinor } from '@/lib/prisoner/minor'
import { isArchived, type PersonStatus } from '@/lib/prisoner/status'
import type { PrisonerSummary } from '@/lib/prisoner/types'
import { lastDayOf, precisionOf } from '@/lib/text/partial-date'
import { readDirectory } from '../db/read'
import { profileInclude, type SummaryRow } from '../db/rows'
import { prisonerSummary } from '../prisoner-view'
import { prisonerProfile } from '../profile-view'
import { recipientOf } from '../recipients'
import { directoryRelease } from '../release'
import { getSnapshot } from '../snapshot'
import { today } from '../today'
import { newestEvidence } from './newest-evidence'

export type Birthday = {
  person: PrisonerSummary
  /** `YYYY-MM-DD`. */
  birth: string
  /** The sources give two years: the age is not said. */
  yearDisputed: boolean
  /** By its dates the term is over and no release is reported: ask before writing. */
  termEndPassed: boolean
  /** The day of the newest evidence. */
  changed: string
}

export type Birthdays = {
  /** People a card can be posted to. */
  writable: Birthday[]
  /** Held, but without an address to write to now; nobody freed, dead or at home. */
  others: Birthday[]
}

/** Whom no list of birthdays names: people known as minors, freed, dead, under house arrest; inexact dates. */
function hasBirthday(row: SummaryRow): row is SummaryRow & { birth: string } {
  if (row.birth === null || precisionOf(row.birth) !== 'day') return false
  if (isArchived(row.status as PersonStatus) || row.status === 'house_arrest') return false
  return !wasMinor(row.birth, row.verifiedOn)
}

function byDay(a: Birthday, b: Birthday): number {
  return a.birth.slice(5) < b.birth.slice(5) ? -1 : a.birth.slice(5) > b.birth.slice(5) ? 1 : 0
}

/** Birthdays in some months of the year (1–12; all when left out), by day and then by name. */
export async function listBirthdays(months?: readonly number[], on = today()): Promise<Birthdays> {
  const { people } = await getSnapshot()
  const asOf = (await directoryRelease())?.asOf ?? on
  const born = people
    .filter(hasBirthday)
    .filter(({ birth }) => !months || months.includes(Number(birth.slice(5, 7))))
    .map((row) => ({
      person: prisonerSummary(row, on),
      birth: row.birth,
      yearDisputed: row.birthYearDisputed,
      termEndPassed: row.termEndsBy !== null && lastDayOf(row.termEndsBy) < on,
      changed: newestEvidence(row, asOf),
    }))
    .sort(byDay)
  return {
    writable: born.filter(({ person }) => person.verdict.say === 'write'),
    others: born.filter(({ person }) => person.verdict.say !== 'write'),
  }
}

/** The recipients of some people, by id, in one question: for a month's page with addresses. */
export async function findRecipients(ids: readonly string[], on = today()): Promise<Map<string, Recipient>> {
  const rows = await readDirectory((db) =>
    db.prisoner.findMany({ where: { id: { in: [...ids] } }, include: profileInclude }),
  )
  const recipients = rows.flatMap((row) => recipientOf(prisonerProfile(row, on)) ?? [])
  return new Map(recipients.map((recipient) => [recipient.id, recipient]))
}
