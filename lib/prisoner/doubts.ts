import type { SourceKind } from '@/lib/facility/source'
import { lastDayOf, type PartialDate } from '@/lib/text/partial-date'
import { isArchived, type PersonStatus } from './status'

export const doubtCodes = [
  'termEndPassed',
  'sentenceUncertain',
  'twoPostcodes',
  'addressPresumed',
  'addressWordingDiffers',
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
  /** The address that stands for the person; null without one. */
  address: { otherPostcode: string | null; presumed: boolean; wordingDiffers: boolean } | null
  nameSplitUncertain: boolean
  birthYearDisputed: boolean
  sourceKind: SourceKind
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
    nameSplitUncertain: input.nameSplitUncertain,
    birthYearDisputed: input.birthYearDisputed,
    sourceIsMirror: input.sourceKind === 'mirror',
  }
  return doubtCodes.filter((code) => holds[code])
}
