import { beforeAll, describe, expect, it } from 'vitest'
import { readPrisonerQuery } from '@/lib/form/directory-query'
import { listPeople } from '@/lib/server/people-list'
import { searchDirectory } from '@/lib/server/search/directory-index'
import { getSnapshot } from '@/lib/server/snapshot'
import { inventPeople } from '../../../scripts/bench/invent-people'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makeFacility } from '../../factories/facility'

/** More than Prisma takes as parameters of one query on SQLite (999), and more than two batches. */
const count = 1900

describe('a directory larger than one query may ask for', () => {
  const prisoners = inventPeople(count, [makeFacility().id]).map((person) => ({
    ...person,
    placements: person.placements.map((stay) => ({ ...stay, seen: { ...stay.seen, source: 'made-up' } })),
    seen: person.seen.map((seen) => ({ ...seen, source: 'made-up' })),
  }))

  beforeAll(async () => {
    await (await serveDirectory(makeReleaseFolder({ prisoners }))).$disconnect()
  })

  it('is read whole, each once, with what belongs to each', async () => {
    const { people } = await getSnapshot()
    expect(new Set(people.map(({ id }) => id)).size).toBe(count)
    expect(people).toHaveLength(count)
    const byId = new Map(prisoners.map((person) => [person.id, person]))
    for (const { id, groups, placements, verifications } of people) {
      const record = byId.get(id)
      expect(groups.map(({ group }) => group).sort()).toEqual([...(record?.case.groups ?? [])].sort())
      expect(placements.map(({ facility }) => facility.id)).toEqual(record?.placements.map(() => 'xx-ik-99'))
      expect(verifications[0]?.source.name).toBe('Made-up List')
    }
  })

  it('shares facilities and sources instead of copying them', async () => {
    const { people, facilities } = await getSnapshot()
    const places = new Set(people.flatMap(({ placements }) => placements.map(({ facility }) => facility)))
    expect([...places]).toEqual([facilities[0]])
  })

  it('can be listed and searched', async () => {
    const held = prisoners.filter(({ status }) => status.is !== 'released' && status.is !== 'deceased')
    expect((await listPeople(readPrisonerQuery({}))).total).toBe(held.length)
    const surname = prisoners.at(-1)?.name.surname ?? ''
    expect((await searchDirectory(surname, { limit: 1 }))[0]?.name).toContain(surname)
  })
})
