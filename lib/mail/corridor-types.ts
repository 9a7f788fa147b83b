import type { PartialDate } from '@/lib/text/partial-date'

export const corridorStates = ['open', 'limited', 'closed', 'unknown'] as const
/**
 * `open`: letters and cards go. `limited`: goods or some services are stopped, and no source says that letters are.
 * `closed`: nothing goes. `unknown`: nothing recent enough was found, or the country was not looked into.
 */
export type CorridorState = (typeof corridorStates)[number]

export const corridorBases = ['announced', 'reported'] as const
/** `announced`: an operator's or regulator's decision that a source names; `reported`: somebody's experience. */
export type CorridorBasis = (typeof corridorBases)[number]

export const corridorReports = [
  'closed',
  'stillClosed',
  'offList',
  'carried',
  'posted',
  'byLand',
  'parcelsSeen',
  'refused',
  'sued',
  'restored',
  'stopNotified',
  'goodsStopped',
  'lettersGoOn',
  'commercialStopped',
  'goodsDeclared',
  'packagesStopped',
  'surfaceStopped',
  'returned',
  'noService',
  'repliesSeen',
  'repliesByAirOnly',
] as const
/** What a source says happened; `locales/<lang>/post.json` words it (`report.…`). */
export type CorridorReportCode = (typeof corridorReports)[number]

export type CorridorReport = {
  says: CorridorReportCode
  /** When it happened or was seen; null where the source gives no date. */
  on: PartialDate | null
  /** Proper name of the source. */
  source: string
  url: string
}

/** How long post takes by one report: days until it is in Russia; the censor's time comes on top. */
export type CorridorTime = { days: number; source: string; url: string; on: PartialDate | null }

/** The post from one country to Russia. */
export type Corridor = {
  /** ISO 3166-1 alpha-2. */
  country: string
  state: CorridorState
  /** Since when the state holds; null where no source says, or nothing is known. */
  since: PartialDate | null
  /** Null where the state is unknown. */
  basis: CorridorBasis | null
  /** Oldest first. */
  reports: readonly CorridorReport[]
  time: CorridorTime | null
  /** When we last looked for news of it; null: never yet. */
  checkedOn: PartialDate | null
}
