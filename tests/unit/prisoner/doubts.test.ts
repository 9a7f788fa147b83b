import { describe, expect, it } from 'vitest'
import { type DoubtCode, type DoubtInput, doubtCodes, doubtsOf } from '@/lib/prisoner/doubts'

const today = '2026-11-21'
const address = {
  otherPostcode: null,
  presumed: false,
  wordingDiffers: false,
  inRemand: false,
  verifiedOn: '2025-03-30',
  nameUnsure: false,
  othersHeldSince: null,
}
const certain: DoubtInput = {
  status: 'imprisoned',
  termEndsBy: '2030-03-01',
  sentenceUncertain: false,
  address,
  newerPlaceReported: false,
  sentenceInForceOn: null,
  nameSplitUncertain: false,
  birthYearDisputed: false,
  sourceKind: 'publisher',
}

describe('doubts', () => {
  it('are none where nothing is doubtful', () => {
    expect(doubtsOf(certain, today)).toEqual([])
    expect(doubtsOf({ ...certain, address: null, termEndsBy: null }, today)).toEqual([])
  })

  const cases: [DoubtCode, Partial<DoubtInput>][] = [
    ['termEndPassed', { termEndsBy: '2026-11-20' }],
    ['sentenceUncertain', { sentenceUncertain: true }],
    ['twoPostcodes', { address: { ...address, otherPostcode: '999002' } }],
    ['addressPresumed', { address: { ...address, presumed: true } }],
    ['addressWordingDiffers', { address: { ...address, wordingDiffers: true } }],
    ['newerAddressReported', { newerPlaceReported: true }],
    ['remandAddressDoubtful', { address: { ...address, inRemand: true }, sentenceInForceOn: '2025-12-04' }],
    ['facilityNameUnsure', { address: { ...address, nameUnsure: true } }],
    ['othersHeldThere', { address: { ...address, othersHeldSince: '2025-10-20' } }],
    ['nameSplitUncertain', { nameSplitUncertain: true }],
    ['birthYearDisputed', { birthYearDisputed: true }],
    ['sourceIsMirror', { sourceKind: 'mirror' }],
  ]
  it.each(cases)('%s', (code, changes) => {
    expect(doubtsOf({ ...certain, ...changes }, today)).toEqual([code])
  })

  it('of other people held there ends with an address that was seen since', () => {
    const seen = (verifiedOn: string | null) =>
      doubtsOf({ ...certain, address: { ...address, verifiedOn, othersHeldSince: '2025-10-20' } }, today)
    expect(seen('2025-10-21')).toEqual([])
    expect(seen('2026')).toEqual([])
    // Within the same year or on the same day, nothing says which came first.
    for (const verifiedOn of ['2025', '2025-10-20', null])
      expect(seen(verifiedOn)).toEqual(['othersHeldThere'])
  })

  it('come together, in their own order', () => {
    const all = Object.assign({}, certain, ...cases.map(([, changes]) => changes), {
      address: {
        ...address,
        otherPostcode: '999002',
        presumed: true,
        wordingDiffers: true,
        inRemand: true,
        nameUnsure: true,
        othersHeldSince: '2025-10-20',
      },
    })
    expect(doubtsOf(all, today)).toEqual([...doubtCodes])
    expect(cases.map(([code]) => code)).toEqual([...doubtCodes])
  })
})

describe('the end of a term', () => {
  const cases: [string, boolean][] = [
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11', false],
    ['2026-10', true],
    ['2026', false],
    ['2025', true],
  ]
  it.each(cases)('not later than %s: passed %s', (termEndsBy, passed) => {
    expect(doubtsOf({ ...certain, termEndsBy }, today).includes('termEndPassed')).toBe(passed)
  })

  it.each(['released', 'exchanged', 'deceased'] as const)('is no matter for the %s', (status) => {
    expect(doubtsOf({ ...certain, status, termEndsBy: '2020-01-01' }, today)).toEqual([])
  })
})
