import 'server-only'

/**
 * Prisma hands the ids of a query's rows as parameters to the queries of its relations, and on SQLite it takes 999 at
 * most: above that `findMany` with ordered relations fails (P2029, Prisma 7.10). So large tables are read by and by.
 */
const BATCH = 900

/**
 * All rows of a table, in the order of their ids, read in batches that a query with relations can bear.
 *
 * @example readInBatches((page) => db.prisoner.findMany({ ...page, include: { names: true } }))
 */
export async function readInBatches<Row extends { id: string }>(
  read: (page: { where: { id: { gt: string } }; orderBy: { id: 'asc' }; take: number }) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const batch = await read({
      where: { id: { gt: rows.at(-1)?.id ?? '' } },
      orderBy: { id: 'asc' },
      take: BATCH,
    })
    for (const row of batch) rows.push(row)
    if (batch.length < BATCH) return rows
  }
}
