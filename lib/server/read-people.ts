import 'server-only'
import type { Directory } from './db/client'
import { readDirectory } from './db/read'
import { type FacilityRow, type SummaryRow, summaryColumns } from './db/rows'

/** What a relation points to. The database's foreign keys see to it that it is there. */
function get<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id)
  if (row === undefined) throw new Error(`The directory names ${id}, which it does not hold`)
  return row
}

const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))

/** Gives equal strings one place in memory: dates, statuses and addresses of pages repeat a hundred thousand times. */
function internStrings(): <Row extends object>(row: Row) => Row {
  const known = new Map<string, string>()
  return (row) => {
    for (const [key, value] of Object.entries(row)) {
      if (typeof value !== 'string') continue
      const first = known.get(value)
      if (first === undefined) known.set(value, value)
      else (row as Record<string, unknown>)[key] = first
    }
    return row
  }
}

const none: readonly never[] = []

/** Rows of a table that belongs to people, by whose they are; each is made without that id, so that it can be shared. */
function byPerson<Row extends { prisonerId: string | null }, Kept>(
  rows: readonly Row[],
  make: (row: Row) => Kept,
): (id: string) => Kept[] {
  const lists = new Map<string, Kept[]>()
  for (const row of rows) {
    if (row.prisonerId === null) continue
    const list = lists.get(row.prisonerId)
    if (list) list.push(make(row))
    else lists.set(row.prisonerId, [make(row)])
  }
  return (id) => lists.get(id) ?? (none as unknown as Kept[])
}

/** Gives equal lists one place in memory: twenty thousand people share some hundred sets of articles and groups. */
function shareLists<Entry>(listOf: (id: string) => Entry[]): (id: string) => Entry[] {
  const known = new Map<string, Entry[]>()
  return (id) => {
    const list = listOf(id)
    const key = JSON.stringify(list)
    const first = known.get(key)
    if (first === undefined) known.set(key, list)
    return first ?? list
  }
}

const owned = { prisonerId: true } as const
const inOrder = [{ prisonerId: 'asc' }, { position: 'asc' }] as const

/** Every table once, each row with whose it is. */
async function readTables(db: Directory) {
  const { person, placement, verification, article, group, service } = summaryColumns
  return {
    sources: await db.source.findMany(),
    people: await db.prisoner.findMany({ select: person, orderBy: { id: 'asc' } }),
    placements: await db.placement.findMany({ select: { ...placement, ...owned }, orderBy: [...inOrder] }),
    verifications: await db.verification.findMany({
      select: { ...verification, ...owned },
      where: { prisonerId: { not: null } },
      orderBy: [...inOrder],
    }),
    articles: await db.caseArticle.findMany({ select: { ...article, ...owned }, orderBy: [...inOrder] }),
    groups: await db.caseGroup.findMany({ select: { ...group, ...owned }, orderBy: { group: 'asc' } }),
    services: await db.letterService.findMany({
      select: { ...service, ...owned },
      orderBy: { service: 'asc' },
    }),
  }
}

/**
 * Everybody, by id. Tables are read one by one and joined here: asked for with relations, Prisma takes four times as
 * long for 20,000 people, hands their ids back as parameters, and gives everybody a facility and sources of their own.
 */
export async function readPeople(facilities: readonly FacilityRow[]): Promise<SummaryRow[]> {
  const tables = await readDirectory(readTables)
  const intern = internStrings()
  const places = byId(facilities)
  const sources = byId(tables.sources)
  const placements = byPerson(tables.placements, ({ prisonerId: _, ...row }) => ({
    ...intern(row),
    facility: get(places, row.facilityId),
    source: get(sources, row.sourceId),
  }))
  const verifications = byPerson(tables.verifications, ({ prisonerId: _, ...row }) => ({
    ...intern(row),
    source: get(sources, row.sourceId),
  }))
  const articles = shareLists(byPerson(tables.articles, ({ prisonerId: _, ...row }) => intern(row)))
  const groups = shareLists(byPerson(tables.groups, ({ group }) => ({ group })))
  const services = shareLists(byPerson(tables.services, ({ service }) => ({ service })))
  return tables.people.map((row) => ({
    ...intern(row),
    placements: placements(row.id),
    verifications: verifications(row.id),
    articles: articles(row.id),
    groups: groups(row.id),
    services: services(row.id),
  }))
}
