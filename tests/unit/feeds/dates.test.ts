import { beforeAll, describe, expect, it } from 'vitest'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { findRecipients, listBirthdays } from '@/lib/server/feeds/birthdays'
import { newestDay } from '@/lib/server/feeds/newest-evidence'
import { listExpectedReleases } from '@/lib/server/feeds/releases'
import { makeReleaseFolder, serveDirectory } from '../../factories/directory'
import { makePlacement, makePrisoner } from '../../factories/prisoner'

const today = '2026-11-21'
const person = (id: string, changes: Partial<PrisonerRecord> = {}) =>
  makePrisoner({ id, slug: id, ...changes })
const status = (is: PrisonerRecord['status']['is']) => ({ status: { is, on: '2025-03-30' } })
const uncertain = (sentence: { uncertain: boolean }) => {
  const { case: facts } = makePrisoner()
  return {
    case: { ...facts, sentence: { months: 96, life: false, regime: null, verdictOn: null, ...sentence } },
  }
}

const people = [
  person('december', { birth: '1990-12-24' }),
  person('first', { birth: '1970-12-01' }),
  person('november', { birth: '1985-11-03' }),
  person('leap', { birth: '1988-02-29' }),
  person('disputed', { birth: '1995-12-02', birthYearDisputed: true }),
  person('year-only', { birth: '1990' }),
  person('month-only', { birth: '1990-12' }),
  person('unborn', { birth: null }),
  person('minor', { birth: '2008-12-19' }),
  // Eighteen since, but known to the source as a child: the day stays private.
  person('was-minor', { birth: '2007-12-05' }),
  person('just-adult', { birth: '2007-03-30' }),
  person('free', { birth: '1990-12-03', ...status('released') }),
  person('exchanged', { birth: '1990-12-03', ...status('exchanged') }),
  person('dead', { birth: '1990-12-03', ...status('deceased') }),
  person('home', { birth: '1990-12-03', ...status('house_arrest') }),
  person('moving', { birth: '1990-12-03', ...status('in_transit') }),
  person('clarified', { birth: '1990-12-04', addressStatus: 'being_clarified', placements: [] }),
  person('ended', { birth: '1990-12-06', termEndsBy: '2026-10-19' }),
  person('uncertain', { birth: '1990-12-07', ...uncertain({ uncertain: true }) }),
  person('lost', { birth: '1990-12-08', ...status('unknown') }),
  person('life', { birth: '1990-12-09', termEndsBy: null }),
  person('vague', {
    birth: '1990-12-10',
    termEndsBy: '2027-05',
    placements: [makePlacement({ arrivedBefore: '2025-07-01' })],
  }),
]

beforeAll(async () => {
  await serveDirectory(makeReleaseFolder({ prisoners: people }))
})

const ids = (list: readonly { person: { id: string } }[]) => list.map((one) => one.person.id)

describe('birthdays', () => {
  it('of a month are those who can be written to, by day', async () => {
    const { writable } = await listBirthdays([12], today)
    expect(ids(writable)).toEqual(['first', 'disputed', 'ended', 'uncertain', 'life', 'vague', 'december'])
  })

  it('set apart who is held but has no address now', async () => {
    const { others } = await listBirthdays([12], today)
    expect(ids(others)).toEqual(['moving', 'clarified', 'lost'])
  })

  it.each(['year-only', 'month-only', 'unborn', 'minor', 'was-minor', 'free', 'exchanged', 'dead', 'home'])(
    'never name %s',
    async (id) => {
      const { writable, others } = await listBirthdays(undefined, today)
      expect([...ids(writable), ...ids(others)]).not.toContain(id)
    },
  )

  it('of the whole year are everybody’s, grown up on the source’s very day included', async () => {
    const { writable } = await listBirthdays(undefined, today)
    expect(ids(writable).slice(0, 3)).toEqual(['leap', 'just-adult', 'november'])
  })

  it('carry what makes one hesitate', async () => {
    const { writable } = await listBirthdays([12], today)
    const of = (id: string) => writable.find((birthday) => birthday.person.id === id)
    expect(of('ended')?.termEndPassed).toBe(true)
    expect(of('december')?.termEndPassed).toBe(false)
    expect(of('disputed')?.yearDisputed).toBe(true)
  })

  it('find whole recipients at once, and none for who may not be written to', async () => {
    const recipients = await findRecipients(['december', 'clarified', 'nobody'], today)
    expect([...recipients.keys()]).toEqual(['december'])
    expect(recipients.get('december')).toMatchObject({
      addresseeRu: 'Примерову Примеру Примеровичу',
      birthYear: 1990,
      verifiedOn: '2025-03-30',
    })
  })
})

describe('ends of terms', () => {
  it('are of people who are held and whose term is certain to the day, by day', async () => {
    const releases = await listExpectedReleases(today)
    expect(releases[0]).toMatchObject({ by: '2026-10-19', person: { id: 'ended' } })
    expect(ids(releases)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(?:uncertain|vague|life|free|exchanged|dead|lost|minor)$/),
      ]),
    )
    expect(ids(releases)).toEqual(expect.arrayContaining(['december', 'moving', 'clarified', 'home']))
  })
})

describe('the newest evidence', () => {
  it.each([
    [['2025-03-30', '2026-02-07', null], '2026-02-07'],
    [['2026', '2025-12-31'], '2026-01-01'],
    [['2025-03', '2025-02-28'], '2025-03-01'],
    [[null], '2025-01-01'],
    [[], '2025-01-01'],
  ])('of %j is %s', (dates, day) => {
    expect(newestDay(dates, '2025')).toBe(day)
  })

  it('of a person is that of the address, the state and every move', async () => {
    const { writable } = await listBirthdays([12], today)
    const changed = Object.fromEntries(writable.map((birthday) => [birthday.person.id, birthday.changed]))
    expect(changed).toMatchObject({ vague: '2025-07-01', december: '2025-03-30' })
  })
})
