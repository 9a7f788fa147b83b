import type { SourceKind } from '@/lib/facility/source'
import { firstDayOf, lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import { isArchived, type PersonStatus } from './status'

export const doubtCodes = [
  'termEndPassed',
  'sentenceUncertain',
  'twoPostcodes',
  'addressPresumed',
  'addressWordingDiffers',
  'newerAddressReported',
  'remandAddressDoubtful',
  'facilityNameUnsure',
  'othersHeldThere',
  'nameSplitUncertain',
  'birthYearDisputed',
  'sourceIsMirror',
] as const
/** What makes a record less than certain; each is said in one sentence where it matters. */
export type DoubtCode = (typeof doubtCodes)[number]

export type DoubtInput = {
  status: PersonStatus
  termEndsBy: PartialDate | null
  sentenceUncertain: boolean
  /** The address that prints; null where none does. */
  address: {
    otherPostcode: string | null
    presumed: boolean
    wordingDiffers: boolean
    /** Remand prisons hold people until their sentence is in force, and a while after. */
    inRemand: boolean
    verifiedOn: PartialDate | null
    /** Another authority took the place over, and its new name is not known. */
    nameUnsure: boolean
    /** Since this day other people are held there than before; null where no report names a day. */
    othersHeldSince: PartialDate | null
  } | null
  /** A newer place that one report names and nobody else has confirmed. */
  newerPlaceReported: boolean
  /** Since this day the sentence is in force; null where none is, or where that is not known. */
  sentenceInForceOn: PartialDate | null
  nameSplitUncertain: boolean
  birthYearDisputed: boolean
  sourceKind: SourceKind
}

/** The address was seen in a remand prison before the sentence came into force: a move to a colony is due. */
function isRemandPast({ address, sentenceInForceOn }: DoubtInput): boolean {
  if (!address?.inRemand || sentenceInForceOn === null) return false
  return address.verifiedOn === null || firstDayOf(address.verifiedOn) <= lastDayOf(sentenceInForceOn)
}

/** The address was seen before the place was given over to other people: whoever was there may have been moved. */
function isFromBeforeOthers({ address }: DoubtInput): boolean {
  if (!address?.othersHeldSince) return false
  return address.verifiedOn === null || firstDayOf(address.verifiedOn) <= lastDayOf(address.othersHeldSince)
}

/** The doubts that hold `today` (`YYYY-MM-DD`), in the order of `doubtCodes`. Ends of terms concern the living in custody. */
export function doubtsOf(input: DoubtInput, today: string): DoubtCode[] {
  const { address, termEndsBy } = input
  const holds: Record<DoubtCode, boolean> = {
    termEndPassed: !isArchived(input.status) && termEndsBy !== null && lastDayOf(termEndsBy) < today,
    sentenceUncertain: input.sentenceUncertain,
    twoPostcodes: address?.otherPostcode != null,
    addressPresumed: address?.presumed === true,
    addressWordingDiffers: address?.wordingDiffers === true,
    newerAddressReported: !isArchived(input.status) && input.newerPlaceReported,
    remandAddressDoubtful: !isArchived(input.status) && isRemandPast(input),
    facilityNameUnsure: address?.nameUnsure === true,
    othersHeldThere: isFromBeforeOthers(input),
    nameSplitUncertain: input.nameSplitUncertain,
    birthYearDisputed: input.birthYearDisputed,
    sourceIsMirror: input.sourceKind === 'mirror',
  }
  return doubtCodes.filter((code) => holds[code])
}
