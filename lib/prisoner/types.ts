import type { Confidence, Sighting } from '@/lib/facility/source'
import type { FacilityProfile, FacilitySummary, PostalAddress, Region } from '@/lib/facility/types'
import type { Freshness } from '@/lib/placement/freshness'
import type { PartialDate } from '@/lib/text/partial-date'
import type { CaseFacts } from './case-types'
import type { DoubtCode } from './doubts'
import type { AddressStatus, LetterService, LetterVerdict, PersonStatus } from './status'

export type Sex = 'm' | 'f'

export type NameRu = { surname: string; given: string; patronymic: string | null }

/** The facility as a line about a person needs it. */
export type FacilityMention = Pick<
  FacilitySummary,
  'id' | 'nameRu' | 'commonNameRu' | 'kind' | 'number' | 'region' | 'place' | 'status'
>

/** A person as a list shows them. */
export type PrisonerSummary = {
  /** Stable id, `memopzk-7819`. */
  id: string
  /** Path segment, `dmitry-pchelintsev`. */
  slug: string
  name: NameRu
  /** Given name first: «Dmitry Pchelintsev». */
  nameLatin: string
  sex: Sex
  /** A day or a year as the source gives it; the year alone for people it knew as minors. */
  birth: PartialDate | null
  status: PersonStatus
  /** Day of the event for released, exchanged, deceased; else the day the status was seen. */
  statusOn: PartialDate | null
  verdict: LetterVerdict
  /** Facility of the present (or last known) address. */
  facility: FacilityMention | null
  /** When the address, or without one the person's record, was last seen at its source. */
  verifiedOn: PartialDate | null
  freshness: Freshness
  /** Proper name of that source. */
  sourceName: string
  case: CaseFacts
}

/** One stay at a facility, newest first in a profile. */
export type PlacementView = {
  facility: FacilityMention
  /** True for the one address that stands for the person now. */
  current: boolean
  from: PartialDate | null
  to: PartialDate | null
  /** The move lay between these two sightings. */
  arrivedAfter: PartialDate | null
  arrivedBefore: PartialDate | null
  /** Unit inside the institution («ПФРСИ»). */
  unitNote: string | null
  /** The postcode that the source printed, where it differs from the facility's own. */
  postcode: string | null
  /** The source's wording of the address, where it says another place than the facility's record. */
  wording: string | null
  /** The source itself calls the address presumed. */
  presumed: boolean
  /** How sure a newer report is; null for what was gathered before such marks were made. */
  confidence: Confidence | null
  seen: Sighting
  freshness: Freshness
}

export const lifeEventKinds = [
  'transferred',
  'leftList',
  'exchanged',
  'servedFullTerm',
  'releasedForHealth',
  'releaseDue',
  'releasedAbroad',
  'noReleaseReport',
  'notSeenSince',
  'onTrial',
  'convicted',
  'placeNotPublished',
  'diedInCustody',
] as const
export type LifeEventKind = (typeof lifeEventKinds)[number]

/** Something a source reports: on a day (`after` = `before`), or between two days. */
export type LifeEvent = { kind: LifeEventKind; after: PartialDate | null; before: PartialDate | null }

/** A person's own page. */
export type PrisonerProfile = PrisonerSummary & {
  aliasesLatin: readonly string[]
  /** Other names sources use, in Russian, nominative. */
  alsoKnownAs: readonly string[]
  /** The name line for the envelope as published, usually dative; null where no source prints one. */
  addressee: { text: string; grammaticalCase: 'dative' | 'nominative' } | null
  addressStatus: AddressStatus
  /** The address that stands for the person, with the published postcode; null where there is none. */
  address: PostalAddress | null
  /** The facility's own postcode where the published one differs. */
  otherPostcode: string | null
  services: readonly LetterService[]
  detainedSince: PartialDate | null
  /** Reckoned day for day, so «not later than»; null where the term is uncertain. */
  termEndsBy: PartialDate | null
  placements: readonly PlacementView[]
  events: readonly LifeEvent[]
  doubts: readonly DoubtCode[]
  /** Left out of birthday lists and random choice: a minor at the source's date. */
  leftOutOfLists: boolean
  sightings: readonly Sighting[]
}

/** A facility's page with the people the directory knows there. */
export type FacilityWithPeople = { facility: FacilityProfile; people: readonly PrisonerSummary[] }

/** What the prisoner list can be narrowed to. */
export type PrisonerFilter = {
  regionIso?: string
  facilityKind?: string
  facilityId?: string
  sex?: Sex
  /** Only people to whom a card may be printed. */
  canBeWrittenTo?: boolean
}

export type RegionCount = { region: Region; count: number }
