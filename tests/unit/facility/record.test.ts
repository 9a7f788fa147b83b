import { describe, expect, it } from 'vitest'
import { facilityRecord } from '@/lib/facility/record'
import { partialDate, sightingRecord, sourceRecord } from '@/lib/facility/source-record'
import { makeFacility } from '../../factories/facility'

const fieldsRefused = (record: unknown) =>
  facilityRecord.safeParse(record).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('a facility’s record', () => {
  it('is taken as it is', () => {
    expect(facilityRecord.parse(makeFacility())).toEqual(makeFacility())
  })

  const { address, name, region } = makeFacility()
  const cases: [string, object][] = [
    ['address.postcode', { address: { ...address, postcode: '61281' } }],
    ['address.postcode', { address: { ...address, postcode: '61281о' } }],
    ['address.street', { address: { ...address, street: '' } }],
    ['name.ru', { name: { ...name, ru: '' } }],
    ['kind', { kind: 'castle' }],
    ['number', { number: 0 }],
    ['status.is', { status: { is: 'gone', on: null, seen: null } }],
    ['status.on', { status: { is: 'closed', on: '2025-13', seen: null } }],
    ['region.iso', { region: { ...region, iso: 'Kirov' } }],
    ['point.0', { point: [95, 10] }],
    ['postcodes.0.count', { postcodes: [{ ...makeFacility().postcodes[0], count: 0 }] }],
    ['seen', { seen: [] }],
    ['seen.0.url', { seen: [{ source: 'made-up', url: 'ftp://example.org', on: null }] }],
  ]
  it.each(cases)('is refused for %s', (field, change) => {
    expect(fieldsRefused({ ...makeFacility(), ...change })).toEqual([field])
  })

  it('has no field that is not known', () => {
    expect(facilityRecord.safeParse({ ...makeFacility(), case_summary: 'prose' }).success).toBe(false)
  })
})

describe('dates of sources', () => {
  it.each(['2025', '2025-03', '2025-03-30', '2024-02-29'])('%s', (date) => {
    expect(partialDate.safeParse(date).success).toBe(true)
  })
  it.each(['', '25', '2025-3', '2025-02-30', '2025-03-30T10:00', '30.03.2025', 'spring 2025'])(
    'not %s',
    (date) => {
      expect(partialDate.safeParse(date).success).toBe(false)
    },
  )
})

describe('sources', () => {
  it('may have nothing public to link to', () => {
    expect(sightingRecord.safeParse({ source: 'made-up', url: null, on: null }).success).toBe(true)
  })
  it.each(['javascript:alert(1)', 'seed:text.txt', 'example.org', 'https://'])('never link to %s', (url) => {
    expect(sightingRecord.safeParse({ source: 'made-up', url, on: null }).success).toBe(false)
    expect(
      sourceRecord.safeParse({ id: 'made-up', name: 'Made-up', kind: 'publisher', homepage: url }).success,
    ).toBe(false)
  })
})
