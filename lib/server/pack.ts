import 'server-only'
import type { Recipient } from '@/lib/facility/recipient'
import type { PrisonerQuery } from '@/lib/form/directory-query'
import { choiceWeight } from '@/lib/prisoner/choice-weight'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { readDirectory } from './db/read'
import { type ProfileRow, profileInclude } from './db/rows'
import { listFitting } from './people-list'
import { prisonerProfile } from './profile-view'
import { recipientOf } from './recipients'
import { today } from './today'

export type PackCandidate = { person: PrisonerProfile; recipient: Recipient; weight: number }

export type PackCandidates = {
  /** The query as it was understood; pages and orders are left out. */
  query: PrisonerQuery
  /** To how many of those who fit a card may be printed. */
  writable: number
  /** The first of them by name, at most `mostInPack`. */
  people: readonly PackCandidate[]
}

/** As many as a page can carry to a phone; an evening needs a few dozen. */
export const mostInPack = 600

/** SQLite takes 999 values in one question. */
const idsAtOnce = 500

async function readProfiles(ids: readonly string[]): Promise<Map<string, ProfileRow>> {
  const rows = new Map<string, ProfileRow>()
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const batch = ids.slice(from, from + idsAtOnce)
    const found = await readDirectory((db) =>
      db.prisoner.findMany({ where: { id: { in: batch } }, include: profileInclude }),
    )
    for (const row of found) rows.set(row.id, row)
  }
  return rows
}

/** Chance leaves out those whom their source knew as minors (docs/decisions/007). */
function weightOf({ placements, verifications, caseKey }: ProfileRow, person: PrisonerProfile): number {
  if (person.leftOutOfLists) return 0
  const witnesses = [...verifications, ...placements].map(({ sourceId }) => sourceId)
  return choiceWeight({ sources: new Set(witnesses).size, inNamedCase: caseKey !== null })
}

/**
 * Those who fit the directory's filters and to whom a card may be printed, with everything that a pack needs: the
 * page asks for nobody later.
 */
export async function listForPack(asked: PrisonerQuery, on = today()): Promise<PackCandidates> {
  const { query, people } = await listFitting({ ...asked, can: undefined, sort: undefined, page: 1 }, on)
  const writable = people.filter(({ values }) => values.can.length > 0)
  const ids = writable.slice(0, mostInPack).map(({ row }) => row.id)
  const rows = await readProfiles(ids)
  const candidates = ids.flatMap((id): PackCandidate[] => {
    const row = rows.get(id)
    const person = row && prisonerProfile(row, on)
    const recipient = person?.verdict.say === 'write' ? recipientOf(person) : null
    return row && person && recipient ? [{ person, recipient, weight: weightOf(row, person) }] : []
  })
  return { query, writable: writable.length, people: candidates }
}
