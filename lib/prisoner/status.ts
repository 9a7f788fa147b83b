import type { FacilityStatus } from '@/lib/facility/types'
import type { PartialDate } from '@/lib/text/partial-date'

export const personStatuses = [
  'imprisoned',
  'pretrial',
  'in_transit',
  'compulsory_treatment',
  'unknown',
  'house_arrest',
  'released',
  'exchanged',
  'deceased',
] as const
export type PersonStatus = (typeof personStatuses)[number]

export const addressStatuses = ['published', 'being_clarified', 'previous', 'online_only', 'none'] as const
export type AddressStatus = (typeof addressStatuses)[number]

export const letterServices = ['zonatelecom', 'fsin-pismo', 'prisonmail', 'rosuznik'] as const
/** Services that carry electronic letters into a facility. */
export type LetterService = (typeof letterServices)[number]

/**
 * Why a published address does not print. `placeDisputed`: the source's address and the facility's record are two
 * places, and printed together they would be neither; `undated`: no source says when it saw the address.
 */
export type AddressFault = 'placeDisputed' | 'undated'

export type AskFirstReason =
  | 'addressBeingClarified'
  | 'noAddress'
  | 'previousAddress'
  | 'facilityClosed'
  | 'facilityClosing'
  | AddressFault

/** May one write to this person on paper, and if not, what instead. Codes only; locales say the sentence. */
export type LetterVerdict =
  | { say: 'write' }
  | { say: 'askFirst'; reason: AskFirstReason }
  | { say: 'onlineOnly'; services: readonly LetterService[] }
  | { say: 'wait'; reason: 'inTransit' }
  | { say: 'unknown'; reason: 'whereaboutsUnknown' }
  | { say: 'never'; reason: 'houseArrest' }
  | { say: 'archive'; reason: 'released' | 'exchanged'; on: PartialDate | null }
  | { say: 'dead'; on: PartialDate | null }

export type VerdictInput = {
  status: PersonStatus
  /** Day of the event for released, exchanged and deceased. */
  statusOn: PartialDate | null
  addressStatus: AddressStatus
  /** The facility of the present address, or of the one that is known to be over; null without either. */
  facilityStatus: FacilityStatus | null
  addressFault: AddressFault | null
  services: readonly LetterService[]
}

const addressReasons = {
  being_clarified: 'addressBeingClarified',
  none: 'noAddress',
  previous: 'previousAddress',
} as const satisfies Partial<Record<AddressStatus, AskFirstReason>>

/** What the address says of somebody who is held and may be written to. */
function verdictOfAddress({
  addressStatus,
  facilityStatus,
  addressFault,
  services,
}: VerdictInput): LetterVerdict {
  if (addressStatus === 'online_only') return { say: 'onlineOnly', services }
  // «It has been closed» says more than «only an earlier address is known».
  if (addressStatus === 'previous' && facilityStatus === 'closed')
    return { say: 'askFirst', reason: 'facilityClosed' }
  if (addressStatus !== 'published') return { say: 'askFirst', reason: addressReasons[addressStatus] }
  if (facilityStatus === null) return { say: 'askFirst', reason: 'noAddress' }
  if (facilityStatus === 'closed') return { say: 'askFirst', reason: 'facilityClosed' }
  if (facilityStatus === 'closing') return { say: 'askFirst', reason: 'facilityClosing' }
  return addressFault ? { say: 'askFirst', reason: addressFault } : { say: 'write' }
}

/**
 * The one rule of whom a card may be printed to. The person's status speaks first, the address second:
 * a published address of a freed person stays unprintable.
 *
 * @example letterVerdict({ status: 'house_arrest', … }) // { say: 'never', reason: 'houseArrest' }
 */
export function letterVerdict(input: VerdictInput): LetterVerdict {
  switch (input.status) {
    case 'imprisoned':
    case 'pretrial':
    case 'compulsory_treatment':
      return verdictOfAddress(input)
    case 'in_transit':
      return { say: 'wait', reason: 'inTransit' }
    case 'unknown':
      return { say: 'unknown', reason: 'whereaboutsUnknown' }
    case 'house_arrest':
      return { say: 'never', reason: 'houseArrest' }
    case 'released':
    case 'exchanged':
      return { say: 'archive', reason: input.status, on: input.statusOn }
    case 'deceased':
      return { say: 'dead', on: input.statusOn }
  }
}

/** Released, exchanged and dead people: told of in the archive, never in the list of whom to write to. */
export function isArchived(status: PersonStatus): boolean {
  return status === 'released' || status === 'exchanged' || status === 'deceased'
}
