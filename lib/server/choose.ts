import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { choiceWeight, layOut, pickAt } from '@/lib/prisoner/choice-weight'
import { wasMinor } from '@/lib/prisoner/minor'
import type { SummaryRow } from './db/rows'
import { oncePer } from './once-per'
import { getPeople, type People } from './people-facets'
import { today } from './today'

/** A number from 0 up to 1: chance, or the same for the same seed. */
export function draw(seed?: string): number {
  const bytes = seed === undefined ? randomBytes(6) : createHash('sha256').update(seed).digest()
  return bytes.readUIntBE(0, 6) / 2 ** 48
}

/** A person's share of chance; 0 for those whom the source knew as minors. */
export function shareOfChance({ row }: { row: SummaryRow }): number {
  if (wasMinor(row.birth, row.verifiedOn)) return 0
  const witnesses = [...row.verifications, ...row.placements].map(({ sourceId }) => sourceId)
  return choiceWeight({ sources: new Set(witnesses).size, inNamedCase: row.caseKey !== null })
}

const lotsOf = oncePer(({ all }: People) =>
  layOut(
    all.filter((person) => person.values.can.length > 0 && shareOfChance(person) > 0),
    shareOfChance,
  ),
)

/**
 * The path segment of somebody to whom a card may be printed, the little-known more often than the well-known;
 * people whom the source knew as minors are left out. Null when there is nobody.
 */
export async function chooseSomeone(seed?: string): Promise<string | null> {
  return pickAt(lotsOf(await getPeople(today())), draw(seed))?.row.slug ?? null
}
