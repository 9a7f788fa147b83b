import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { doubtsOf } from '@/lib/prisoner/doubts'
import type { PrisonerRecord } from '@/lib/prisoner/record'
import { isArchived, letterVerdict, type PersonStatus } from '@/lib/prisoner/status'
import { applyEvidence } from '@/lib/server/import/evidence/apply-evidence'
import { evidenceEntry } from '@/lib/server/import/evidence/evidence-entry'
import { readStopList } from '@/lib/server/import/list/stop-list'
import { parseRelease, readReleaseTexts } from '@/lib/server/import/read-release'
import { root, shippedFolder } from '../factories/directory'

const files = parseRelease(readReleaseTexts(shippedFolder))
const facilities = new Map(files.facilities.map((facility) => [facility.id, facility]))
const people = new Map(files.prisoners.map((person) => [person.id, person]))
const get = (id: string) => people.get(id) as PrisonerRecord
const presentOf = ({ placements }: PrisonerRecord) => placements.find(({ current }) => current) ?? null

function verdictOf(person: PrisonerRecord) {
  const present = presentOf(person)
  return letterVerdict({
    status: person.status.is,
    statusOn: person.status.on,
    addressStatus: person.addressStatus,
    facilityStatus: facilities.get(present?.facility ?? '')?.status.is ?? null,
    addressFault: null,
    services: person.services,
  }).say
}

function doubts(id: string) {
  const person = get(id)
  const present = presentOf(person)
  const facility = facilities.get(present?.facility ?? '')
  const [newest] = person.placements
  return doubtsOf(
    {
      status: person.status.is,
      termEndsBy: null,
      sentenceUncertain: false,
      address: present && {
        otherPostcode: null,
        presumed: false,
        wordingDiffers: false,
        inRemand: facility?.kind === 'sizo',
        verifiedOn: present.seen.on,
        othersHeldSince: facility?.notices?.find(({ kind }) => kind === 'contingent')?.on ?? null,
        nameUnsure: facility?.notices?.some(({ kind }) => kind === 'authority') ?? false,
      },
      newerPlaceReported:
        newest !== undefined && !newest.current && /[BC]/u.test(newest.seen.confidence ?? ''),
      sentenceInForceOn: person.case.sentence?.inForceOn ?? null,
      nameSplitUncertain: false,
      birthYearDisputed: false,
      sourceKind: 'publisher',
    },
    '2026-11-21',
  )
}

describe('the shipped release after the evidence of 2026', () => {
  it.each([
    ['memopzk-25446', 'dead'],
    ['memopzk-25903', 'archive'],
    ['memopzk-13727', 'archive'],
    ['memopzk-9950', 'archive'],
    ['memopzk-9949', 'archive'],
    ['memopzk-9955', 'archive'],
    ['memopzk-9978', 'archive'],
    ['memopzk-13478', 'archive'],
  ])('%s is not printed to', (id, verdict) => {
    expect(verdictOf(get(id))).toBe(verdict)
    expect(presentOf(get(id))).toBeNull()
  })

  it('moves whom a named, dated publication moves', () => {
    const gorinov = get('memopzk-14377')
    expect(gorinov.placements.slice(0, 2).map(({ facility, current }) => [facility, current])).toEqual([
      ['alt-ik-10', true],
      ['vla-sizo-1', false],
    ])
    expect(gorinov.placements[0]?.seen).toMatchObject({ source: 'meduza', on: '2026-02-16', confidence: 'A' })
    expect(verdictOf(gorinov)).toBe('write')
  })

  it.each([
    ['memopzk-23959', 'lip-prison-2'],
    ['memopzk-14879', 'alt-ik-9'],
    ['memopzk-16227', 'vla-ik-4'],
    ['memopzk-22693', 'mow-sizo-6'],
  ])('%s: a place by one report waits for a second person', (id, facility) => {
    expect(verdictOf(get(id))).not.toBe('write')
    expect(presentOf(get(id))).toBeNull()
    expect(get(id).placements[0]).toMatchObject({ facility, current: false })
    expect(doubts(id)).toContain('newerAddressReported')
  })

  it.each(['memopzk-13575', 'memopzk-16223', 'memopzk-16445', 'memopzk-23763'])(
    '%s has no address that holds',
    (id) => {
      expect(verdictOf(get(id))).toBe('askFirst')
      expect(presentOf(get(id))).toBeNull()
    },
  )

  it.each(['memopzk-19755', 'memopzk-23762', 'memopzk-19636', 'memopzk-19637', 'memopzk-25445'])(
    '%s: a remand address after the sentence is doubtful',
    (id) => {
      expect(doubts(id)).toContain('remandAddressDoubtful')
    },
  )

  it.each(['fsin-sizo-1', 'fsin-sizo-2', 'fsin-sizo-3', 'fsin-sizo-5', 'fsin-sizo-7'])(
    '%s keeps its name, with a notice',
    (id) => {
      expect(facilities.get(id)?.name.ru).toContain('ФСИН России')
      expect(facilities.get(id)?.notices).toEqual([
        expect.objectContaining({ kind: 'authority', on: '2026-01-01' }),
      ])
    },
  )

  it('knows closing places and leaves other addresses alone', () => {
    expect(facilities.get('niz-ik-18')?.status).toMatchObject({ is: 'closing', on: '2026-01-15' })
    expect(facilities.get('sve-ik-5')?.status.is).toBe('listed')
    expect(facilities.get('sve-ik-5')?.notices?.[0]?.kind).toBe('contingent')
  })
})

const file = path.join(root, '../shared/data/updates-2026.json')

describe.skipIf(!existsSync(file))('every fact of the evidence (skipped without ../shared)', () => {
  const entries = existsSync(file) ? z.array(evidenceEntry).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const stops = readStopList()

  it.each(entries.map((entry, at) => [at + 1, entry.kind, entry.name, entry] as const))(
    '%i, %s: %s',
    (_, kind, name, entry) => {
      const { target } = entry
      if (target === null) {
        const stop = stops.find((one) => one.name === name)
        expect(stop?.seen).toMatchObject({
          url: entry.source_url,
          on: entry.source_date,
          confidence: entry.confidence,
        })
        return
      }
      if (kind === 'facility') {
        const facility = facilities.get(target)
        const seen = [facility?.status.seen, ...(facility?.notices ?? []).map((notice) => notice.seen)]
        expect(seen).toContainEqual(
          expect.objectContaining({
            url: entry.source_url,
            on: entry.source_date,
            confidence: entry.confidence,
          }),
        )
        return
      }
      const person = get(target)
      const seen = [...person.seen, ...person.placements.map((stay) => stay.seen)]
      expect(seen).toContainEqual(
        expect.objectContaining({
          url: entry.source_url,
          on: entry.source_date,
          confidence: entry.confidence,
        }),
      )
      const { values } = entry
      if ('status' in values && values.status && isArchived(values.status as PersonStatus))
        expect(person.status.is).toBe(values.status)
      if ('printable' in values && values.printable === false) expect(verdictOf(person)).not.toBe('write')
      if ('facility_id' in values && values.facility_id === null) expect(verdictOf(person)).not.toBe('write')
      if ('last_evidence' in values && values.last_evidence) {
        const stays = person.placements.filter(({ seen: by }) => by.url === entry.source_url)
        expect(stays).toEqual([])
      }
    },
  )

  it('are 57, and a second run changes nothing', () => {
    expect(entries).toHaveLength(57)
    const again = applyEvidence(files, entries, ({ source_url, source_date }) => ({
      source: 'meduza',
      url: source_url,
      on: source_date,
    }))
    expect(again.prisoners).toEqual(files.prisoners)
    expect(again.facilities).toEqual(files.facilities)
    expect(new Set(again.outcomes)).toEqual(new Set(['known already', 'stop list']))
  })
})
