import type { PartialDate } from '@/lib/text/partial-date'
import type { Sighting } from './source'

/**
 * A postal address in its parts, as the Russian post names them, each in Russian and with its own
 * abbreviation («ул. Лесозаводская», «д. 5», «пгт Лесной»). A part the source does not give is null.
 */
export type PostalAddress = {
  /** The institution's name in full: «ФКУ ИК-27 УФСИН России по Кировской области». */
  institution: string
  extra: string | null
  street: string | null
  house: string | null
  locality: string | null
  city: string | null
  district: string | null
  region: string
  /** Six digits. */
  postcode: string
}

export const facilityKinds = [
  'ik',
  'sizo',
  'kp',
  'prison',
  'vk',
  'liu',
  'hospital',
  'tb_hospital',
  'psych',
  'civil_hospital',
  'ic',
  'ivs',
  'cvsig',
] as const
/** Penal colony, remand prison, colony-settlement, prison, juvenile colony, treatment colony, hospitals … */
export type FacilityKind = (typeof facilityKinds)[number]

export const facilityStatuses = ['listed', 'closing', 'closed'] as const
export type FacilityStatus = (typeof facilityStatuses)[number]

export const facilityRegimes = ['general', 'strict', 'special'] as const
export type FacilityRegime = (typeof facilityRegimes)[number]

export const postcodeChecks = ['confirmed', 'uncorroborated', 'mixed', 'conflict'] as const
/**
 * `confirmed`: other sources print the same postcode; `mixed`: some the same, some another;
 * `conflict`: only others; `uncorroborated`: one source alone.
 */
export type PostcodeCheck = (typeof postcodeChecks)[number]

/** A region by its ISO 3166-2 code. Codes that begin with `UA-` are Ukrainian land under occupation. */
export type Region = { iso: string; nameRu: string; occupied: boolean }

/** A facility as a list shows it. */
export type FacilitySummary = {
  /** Stable id and path segment, `mo-ik-17`. */
  id: string
  nameRu: string
  /** What people call it («Бутырка»), if anything. */
  commonNameRu: string | null
  kind: FacilityKind
  number: number | null
  region: Region
  /** Settlement the address names, with its abbreviation («г. Москва»). */
  place: string | null
  postcode: string
  status: FacilityStatus
  forWomen: boolean
  /** People of the directory whose present address it is. */
  peopleCount: number
  verifiedOn: PartialDate | null
}

/** A postcode some source printed for a facility: `count` times, one of them linked. */
export type PostcodeSighting = Sighting & { postcode: string; count: number; agrees: boolean }

/** A facility's own page. */
export type FacilityProfile = FacilitySummary & {
  address: PostalAddress
  /** False for hospitals and cells that are not the prison service's. */
  prisonService: boolean
  authorityRu: string | null
  regime: FacilityRegime | null
  /** `composed`: we put the name together from type, number and department; no source prints it whole. */
  nameBasis: 'confirmed' | 'composed' | 'published'
  statusOn: PartialDate | null
  statusSeen: Sighting | null
  point: { lat: number; lon: number } | null
  postcodeCheck: PostcodeCheck
  postcodes: readonly PostcodeSighting[]
  /** Who says the facility stands here; the first is the address's own source. */
  sightings: readonly Sighting[]
  /** Another authority since a day, other people held there, a further report of its closing: the address stands. */
  notices: readonly { kind: 'authority' | 'contingent' | 'closure'; on: PartialDate | null; seen: Sighting }[]
}
