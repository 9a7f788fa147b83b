import type { FacilityRecord } from '@/lib/facility/record'
import type { SourceRecord } from '@/lib/facility/source-record'
import type { PrisonerRecord } from '@/lib/prisoner/record'

/** The whole directory as open data writes it: the records of a release. */
export type OpenDirectory = {
  release: { id: string; asOf: string; newestEvidence: string }
  sources: readonly SourceRecord[]
  facilities: readonly FacilityRecord[]
  prisoners: readonly PrisonerRecord[]
}

/**
 * How the data may be used, as every file of it says (docs/data-licence.md). What others found out stays theirs to be
 * named for: each record says who saw it.
 */
export const licence = {
  spdx: 'CC0-1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  note: 'CC0 covers the selection and arrangement made here. Facts belong to nobody; name the sources of the records, whose own terms may apply to large parts. These are living people in danger: use the data to write to them and to tell of them, not to sort them.',
} as const
