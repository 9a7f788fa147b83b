import { describe, expect, it } from 'vitest'
import {
  type AddressStatus,
  addressStatuses,
  isArchived,
  type LetterVerdict,
  letterVerdict,
  type PersonStatus,
  personStatuses,
} from '@/lib/prisoner/status'

const input = {
  status: 'imprisoned',
  statusOn: '2025-03-30',
  addressStatus: 'published',
  facilityStatus: 'listed',
  addressFault: null,
  services: [],
} as const

const printable: readonly PersonStatus[] = ['imprisoned', 'pretrial', 'compulsory_treatment']

describe('whom a card may be printed to', () => {
  it.each(printable)('%s with a published address in a listed facility', (status) => {
    expect(letterVerdict({ ...input, status })).toEqual({ say: 'write' })
  })

  it('nobody else, whatever address and facility say', () => {
    const said = personStatuses.flatMap((status) =>
      addressStatuses.flatMap((addressStatus) =>
        (['listed', 'closing', 'closed', null] as const).map((facilityStatus) => ({
          status,
          addressStatus,
          facilityStatus,
          say: letterVerdict({ ...input, status, addressStatus, facilityStatus }).say,
        })),
      ),
    )
    expect(said).toHaveLength(9 * 5 * 4)
    expect(said.filter(({ say }) => say === 'write')).toEqual(
      printable.map((status) => ({
        status,
        addressStatus: 'published',
        facilityStatus: 'listed',
        say: 'write',
      })),
    )
  })
})

describe('what the address says of somebody who is held', () => {
  const cases: [AddressStatus, 'listed' | 'closing' | 'closed' | null, LetterVerdict][] = [
    ['published', 'closed', { say: 'askFirst', reason: 'facilityClosed' }],
    ['published', 'closing', { say: 'askFirst', reason: 'facilityClosing' }],
    ['published', null, { say: 'askFirst', reason: 'noAddress' }],
    ['being_clarified', null, { say: 'askFirst', reason: 'addressBeingClarified' }],
    ['being_clarified', 'listed', { say: 'askFirst', reason: 'addressBeingClarified' }],
    ['none', null, { say: 'askFirst', reason: 'noAddress' }],
    ['previous', 'listed', { say: 'askFirst', reason: 'previousAddress' }],
    ['previous', 'closed', { say: 'askFirst', reason: 'facilityClosed' }],
    ['previous', 'closing', { say: 'askFirst', reason: 'previousAddress' }],
    ['online_only', null, { say: 'onlineOnly', services: ['fsin-pismo'] }],
  ]
  it.each(cases)('%s, facility %s', (addressStatus, facilityStatus, verdict) => {
    for (const status of printable)
      expect(
        letterVerdict({ ...input, status, addressStatus, facilityStatus, services: ['fsin-pismo'] }),
      ).toEqual(verdict)
  })
})

describe.each(['placeDisputed', 'undated'] as const)(
  'a published address with a fault, %s',
  (addressFault) => {
    const faulty = { ...input, addressFault }
    it('is asked about first, whoever it is', () => {
      for (const status of printable)
        expect(letterVerdict({ ...faulty, status })).toEqual({ say: 'askFirst', reason: addressFault })
    })

    it('never speaks before a closed place, an unpublished address or a status', () => {
      expect(letterVerdict({ ...faulty, facilityStatus: 'closed' })).toEqual({
        say: 'askFirst',
        reason: 'facilityClosed',
      })
      for (const addressStatus of addressStatuses.filter((is) => is !== 'published'))
        expect(letterVerdict({ ...faulty, addressStatus })).toEqual(
          letterVerdict({ ...input, addressStatus }),
        )
      for (const status of personStatuses.filter((is) => !printable.includes(is)))
        expect(letterVerdict({ ...faulty, status })).toEqual(letterVerdict({ ...input, status }))
    })
  },
)

describe('what the status says by itself', () => {
  const cases: [PersonStatus, LetterVerdict][] = [
    ['in_transit', { say: 'wait', reason: 'inTransit' }],
    ['unknown', { say: 'unknown', reason: 'whereaboutsUnknown' }],
    ['house_arrest', { say: 'never', reason: 'houseArrest' }],
    ['released', { say: 'archive', reason: 'released', on: '2025-03-30' }],
    ['exchanged', { say: 'archive', reason: 'exchanged', on: '2025-03-30' }],
    ['deceased', { say: 'dead', on: '2025-03-30' }],
  ]
  it.each(cases)('%s', (status, verdict) => {
    for (const addressStatus of addressStatuses)
      expect(letterVerdict({ ...input, status, addressStatus, services: ['zonatelecom'] })).toEqual(verdict)
  })

  it('keeps an unknown day of release unknown', () => {
    expect(letterVerdict({ ...input, status: 'released', statusOn: null })).toEqual({
      say: 'archive',
      reason: 'released',
      on: null,
    })
  })
})

describe('the archive', () => {
  it('holds the freed and the dead', () => {
    expect(personStatuses.filter(isArchived)).toEqual(['released', 'exchanged', 'deceased'])
  })
})
