import { beforeAll, describe, expect, it } from 'vitest'
import { facilitiesOf, findFacility } from '@/lib/server/facilities'
import { findPrisoner, listArchive, listPrisoners } from '@/lib/server/prisoners'
import { findRecipient } from '@/lib/server/recipients'
import { directoryRelease } from '@/lib/server/release'
import { getSnapshot } from '@/lib/server/snapshot'
import { serveDirectory } from '../factories/directory'

beforeAll(async () => {
  await (await serveDirectory()).$disconnect()
})

/** Every path of a plain object, list places left out: `placements.seen.url`. Anything but plain data is named. */
function pathsOf(value: unknown, path = ''): string[] {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return [path]
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((one) => pathsOf(one, path))
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return [`${path}: not plain`]
  return Object.entries(value as object).flatMap(([key, one]) => pathsOf(one, path ? `${path}.${key}` : key))
}

const under = (prefix: string, paths: readonly string[]) => paths.map((path) => `${prefix}.${path}`)

const sighting = ['sourceName', 'sourceKind', 'url', 'on']
const freshness = ['class', 'ageDays']
const region = ['iso', 'nameRu', 'occupied']
const mention = [
  'id',
  'nameRu',
  'commonNameRu',
  'kind',
  'number',
  ...under('region', region),
  'place',
  'status',
]
const address = [
  'institution',
  'extra',
  'street',
  'house',
  'locality',
  'city',
  'district',
  'region',
  'postcode',
]
const summary = [
  ...[
    'id',
    'slug',
    'nameLatin',
    'sex',
    'birth',
    'status',
    'statusOn',
    'verifiedOn',
    'sourceName',
    'facility',
  ],
  ...under('name', ['surname', 'given', 'patronymic']),
  ...under('verdict', ['say', 'reason', 'services', 'on']),
  ...under('facility', mention),
  ...under('freshness', freshness),
  ...under('case', [
    'key',
    'groups',
    'articles',
    'articles.article',
    'articles.part',
    'articles.point',
    'sentence',
  ]),
  ...under('case.sentence', ['months', 'life', 'regime', 'verdictOn', 'uncertain']),
]
const profile = [
  ...summary,
  ...[
    'aliasesLatin',
    'alsoKnownAs',
    'addressee',
    'addressee.text',
    'addressee.grammaticalCase',
    'addressStatus',
  ],
  ...['address', ...under('address', address), 'otherPostcode', 'services', 'detainedSince', 'termEndsBy'],
  ...['placements', ...under('placements.facility', mention), ...under('placements.seen', sighting)],
  ...under('placements', [
    'current',
    'from',
    'to',
    'arrivedAfter',
    'arrivedBefore',
    'unitNote',
    'postcode',
    'wording',
    'presumed',
    'confidence',
  ]),
  ...under('placements.freshness', freshness),
  ...['events', 'events.kind', 'events.after', 'events.before', 'doubts', 'leftOutOfLists'],
  ...under('sightings', sighting),
]
const facilitySummary = [...mention, 'postcode', 'forWomen', 'peopleCount', 'verifiedOn']
const facilityProfile = [
  ...facilitySummary,
  ...under('address', address),
  ...[
    'prisonService',
    'authorityRu',
    'regime',
    'nameBasis',
    'statusOn',
    'statusSeen',
    ...under('statusSeen', sighting),
  ],
  ...['point', 'point.lat', 'point.lon', 'postcodeCheck', 'postcodes'],
  ...under('postcodes', [...sighting, 'postcode', 'count', 'agrees']),
  ...under('sightings', sighting),
  'notices',
  ...under('notices', ['kind', 'on', ...under('seen', sighting)]),
]
const recipient = [
  ...[
    'id',
    'slug',
    'addresseeRu',
    'addresseeCase',
    'surnameRu',
    'givenRu',
    'patronymicRu',
    'nameLatin',
    'sex',
    'birthYear',
  ],
  ...['unitNote', ...under('address', address), 'otherPostcode', 'verifiedOn', 'sourceName', 'sourceUrl'],
]

/** Fields that were handed out and are not allowed; and allowed ones that nobody ever has. */
function difference(values: readonly unknown[], allowed: readonly string[]) {
  const found = new Set(values.flatMap((value) => pathsOf(value)))
  return {
    extra: [...found].filter((path) => !allowed.includes(path)),
    idle: allowed.filter((path) => !found.has(path)),
  }
}

describe('what the server hands out, over everybody there is', () => {
  it('people in lists', async () => {
    const people = [...(await listPrisoners()), ...(await listArchive())]
    expect(people).toHaveLength(603)
    expect(difference(people, summary)).toEqual({ extra: [], idle: [] })
  })

  it('profiles', async () => {
    const people = [...(await listPrisoners()), ...(await listArchive())]
    const profiles = await Promise.all(people.map(({ slug }) => findPrisoner(slug)))
    expect(profiles.every((one) => one !== null)).toBe(true)
    expect(difference(profiles, profile)).toEqual({ extra: [], idle: [] })
  })

  it('recipients', async () => {
    const people = await listPrisoners({ canBeWrittenTo: true })
    const recipients = await Promise.all(people.map(({ id }) => findRecipient(id)))
    expect(recipients.filter((one) => one === null || 'refused' in one)).toEqual([])
    expect(difference(recipients, recipient)).toEqual({ extra: [], idle: [] })
  })

  it('facilities', async () => {
    const places = facilitiesOf(await getSnapshot())
    expect(places).toHaveLength(602)
    expect(difference(places, facilitySummary)).toEqual({ extra: [], idle: [] })
    const profiles = await Promise.all(places.map(({ id }) => findFacility(id)))
    expect(
      difference(
        profiles.map((one) => one?.facility),
        facilityProfile,
      ),
    ).toEqual({ extra: [], idle: [] })
    expect(
      difference(
        profiles.flatMap((one) => one?.people ?? []),
        summary,
      ).extra,
    ).toEqual([])
  })

  it('the release', async () => {
    expect(difference([await directoryRelease()], ['id', 'asOf', 'newestEvidence', 'loadedAt'])).toEqual({
      extra: [],
      idle: [],
    })
  })

  it('would notice a row, a date object or a field too many', () => {
    expect(difference([{ id: 'made-up-1', notes: 'prose' }], ['id']).extra).toEqual(['notes'])
    expect(difference([{ loadedAt: new Date(0) }], ['loadedAt']).extra).toEqual(['loadedAt: not plain'])
    expect(difference([{ id: 1 }], ['id', 'slug']).idle).toEqual(['slug'])
  })
})
