import 'server-only'
import type { Recipient } from '@/lib/facility/recipient'
import type { PrisonerQuery } from '@/lib/form/directory-query'
import { drawSome } from '@/lib/prisoner/draw-some'
import type { PrisonerProfile } from '@/lib/prisoner/types'
import { draw, shareOfChance } from './choose'
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
  /** They, or as many as a page carries, drawn by lot; by name. */
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

/**
 * Those who fit the directory's filters and to whom a card may be printed, with everything that a pack needs: the
 * page asks for nobody later. Where they are more than a page can carry, the lot decides who is on it, so that chance
 * in the browser is as fair as it is here.
 */
export async function listForPack(
  asked: PrisonerQuery,
  on = today(),
  most = mostInPack,
): Promise<PackCandidates> {
  const { query, people } = await listFitting({ ...asked, can: undefined, sort: undefined, page: 1 }, on)
  const writable = people.filter(({ values }) => values.can.length > 0)
  const carried =
    writable.length > most
      ? drawSome(writable, most, { weightOf: shareOfChance, chance: () => draw() })
      : writable
  const rows = await readProfiles(carried.map(({ row }) => row.id))
  const candidates = carried.flatMap((facets): PackCandidate[] => {
    const row = rows.get(facets.row.id)
    const person = row && prisonerProfile(row, on)
    const recipient = person?.verdict.say === 'write' ? recipientOf(person) : null
    return person && recipient ? [{ person, recipient, weight: shareOfChance(facets) }] : []
  })
  return { query, writable: writable.length, people: candidates }
}
