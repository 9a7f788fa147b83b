import 'server-only'
import type { Confidence } from '@/lib/facility/source'
import { freshnessOf } from '@/lib/placement/freshness'
import { doubtsOf } from '@/lib/prisoner/doubts'
import { wasMinor } from '@/lib/prisoner/minor'
import type { AddressStatus, PersonStatus } from '@/lib/prisoner/status'
import type { LifeEvent, PlacementView, PrisonerProfile } from '@/lib/prisoner/types'
import type { ProfilePlacementRow, ProfileRow } from './db/rows'
import { addressOf, mentionOf } from './facility-view'
import { prisonerSummary, servicesOf } from './prisoner-view'
import { sightingOf } from './sighting-view'

function placementView(placement: ProfilePlacementRow, today: string): PlacementView {
  const { current, from, to, arrivedAfter, arrivedBefore, unitNote, postcode, wording, presumed } = placement
  return {
    facility: mentionOf(placement.facility),
    current,
    from,
    to,
    arrivedAfter,
    arrivedBefore,
    unitNote,
    postcode,
    wording,
    presumed,
    confidence: placement.confidence as Confidence | null,
    seen: sightingOf(placement.source, placement.sourceUrl, placement.verifiedOn),
    freshness: freshnessOf(placement.verifiedOn, today),
  }
}

/** The postcode that the facility's record has, where the person's source printed another. */
export function otherPostcodeOf(placement: ProfilePlacementRow | null): string | null {
  return placement?.postcode ? placement.facility.postcode : null
}

function formsOf(row: ProfileRow, use: string): string[] {
  return row.names.filter((form) => form.use === use).map(({ text }) => text)
}

export function addresseeOf(row: ProfileRow): PrisonerProfile['addressee'] {
  const form = row.names.find(({ use }) => use === 'addressee')
  return form ? { text: form.text, grammaticalCase: form.grammaticalCase as 'dative' | 'nominative' } : null
}

/** What a newer report says of the place somebody is held in. */
function reportOf({ facility }: ProfileRow['placements'][number], fact: 'authority' | 'contingent') {
  return facility.verifications.find((report) => report.fact === fact)
}

/** A person's own page, on a given day. */
export function prisonerProfile(row: ProfileRow, today: string): PrisonerProfile {
  const placement = row.placements.find(({ current }) => current) ?? null
  const [newest] = row.placements
  const summary = prisonerSummary(row, today)
  // Doubts of an address are said where it prints; where it doesn't, the verdict has said why.
  const printing = summary.verdict.say === 'write' ? placement : null
  const sightings = row.verifications.map(({ source, url, seenOn }) => sightingOf(source, url, seenOn))
  return {
    ...summary,
    aliasesLatin: formsOf(row, 'latinAlias'),
    alsoKnownAs: formsOf(row, 'alternative'),
    addressee: addresseeOf(row),
    addressStatus: row.addressStatus as AddressStatus,
    address: placement && addressOf(placement.facility, placement.postcode),
    otherPostcode: otherPostcodeOf(placement),
    services: servicesOf(row),
    detainedSince: row.detainedSince,
    termEndsBy: row.sentenceUncertain ? null : row.termEndsBy,
    placements: row.placements.map((stay) => placementView(stay, today)),
    events: row.events.map(({ kind, after, before }) => ({ kind, after, before }) as LifeEvent),
    doubts: doubtsOf(
      {
        status: row.status as PersonStatus,
        termEndsBy: row.termEndsBy,
        sentenceUncertain: row.sentenceUncertain,
        address: printing && {
          otherPostcode: otherPostcodeOf(printing),
          presumed: printing.presumed,
          wordingDiffers: printing.wording !== null,
          inRemand: printing.facility.kind === 'sizo',
          verifiedOn: printing.verifiedOn,
          nameUnsure: reportOf(printing, 'authority') !== undefined,
          othersHeldSince: reportOf(printing, 'contingent')?.value ?? null,
        },
        // B and C: one step of reading, or weak; they wait for a second person.
        newerPlaceReported:
          newest !== undefined && !newest.current && /^[BC]$/u.test(newest.confidence ?? ''),
        sentenceInForceOn: row.sentenceInForceOn,
        nameSplitUncertain: row.nameSplitUncertain,
        birthYearDisputed: row.birthYearDisputed,
        sourceKind: sightings[0]?.sourceKind ?? 'publisher',
      },
      today,
    ),
    leftOutOfLists: wasMinor(row.birth, row.verifiedOn),
    sightings,
  }
}
