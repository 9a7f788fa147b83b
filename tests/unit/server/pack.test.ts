import { beforeAll, describe, expect, it } from 'vitest'
import { readPrisonerQuery } from '@/lib/form/directory-query'
import { listForPack } from '@/lib/server/pack'
import { findRecipient } from '@/lib/server/recipients'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const name = (surname: string) => ({ ...makePrisoner().name, surname })
const people = [
  makePrisoner({ id: 'p-1', slug: 'first', name: name('Анненский'), birth: '1980-03-14' }),
  makePrisoner({
    id: 'p-2',
    slug: 'second',
    name: name('Борисов'),
    birth: '1981-11-02',
    case: { ...makePrisoner().case, key: 'network' },
  }),
  makePrisoner({ id: 'p-3', slug: 'minor', name: name('Младший'), birth: '2008' }),
  makePrisoner({ id: 'p-4', slug: 'freed', name: name('Свободный'), status: { is: 'released', on: '2025' } }),
  makePrisoner({
    id: 'p-5',
    slug: 'waiting',
    name: name('Дорожный'),
    status: { is: 'in_transit', on: '2025-03-30' },
    placements: [makePlacement({ current: false })],
    addressStatus: 'previous',
  }),
]
const list = async (query: Record<string, string> = {}) => listForPack(readPrisonerQuery(query))
const slugs = async (query: Record<string, string> = {}) =>
  (await list(query)).people.map(({ person }) => person.slug)

describe('listForPack', () => {
  beforeAll(async () => {
    await (await serveDirectory(makeReleaseFolder({ prisoners: people }))).$disconnect()
  })

  it('lists only those to whom a card may be printed, by name', async () => {
    expect(await slugs()).toEqual(['first', 'second', 'minor'])
    expect((await list()).writable).toBe(3)
  })

  it('narrows as the directory does', async () => {
    expect(await slugs({ born: '11' })).toEqual(['second'])
    expect(await slugs({ q: 'Анненский' })).toEqual(['first'])
    expect(await slugs({ q: 'Свободный' })).toEqual([])
    expect((await list({ born: '11', region: 'RU-ZZZ' })).query).toMatchObject({
      born: '11',
      region: undefined,
    })
  })

  it('draws by lot where a page can’t carry everybody, and says how many there are', async () => {
    const seen = new Set<string>()
    for (let time = 0; time < 40; time++) {
      const { people: drawn, writable } = await listForPack(readPrisonerQuery({}), undefined, 1)
      expect(writable).toBe(3)
      expect(drawn).toHaveLength(1)
      for (const { person } of drawn) seen.add(person.slug)
    }
    expect([...seen].sort()).toEqual(['first', 'second'])
  })

  it('hands down the very recipient that the desk would get', async () => {
    for (const { recipient } of (await list()).people)
      expect(recipient).toEqual(await findRecipient(recipient.id))
  })

  it('weighs as «choose someone for me» does, and never draws those known as minors', async () => {
    const weights = Object.fromEntries(
      (await list()).people.map(({ person, weight }) => [person.slug, weight]),
    )
    expect(weights).toEqual({ first: 1, second: 0.5, minor: 0 })
  })
})
