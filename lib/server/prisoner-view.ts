import 'server-only'
import type { FacilityStatus } from '@/lib/facility/types'
import { freshnessOf } from '@/lib/placement/freshness'
import { mixesTwoAddresses } from '@/lib/placement/wording'
import { type CaseGroup, type CaseKey, caseGroups } from '@/lib/prisoner/case-tags'
import type { CaseFacts, SentenceRegime } from '@/lib/prisoner/case-types'
import { publicBirth } from '@/lib/prisoner/minor'
import {
  type AddressFault,
  type AddressStatus,
  type LetterService,
  type LetterVerdict,
  letterVerdict,
  type PersonStatus,
} from '@/lib/prisoner/status'
import type { PrisonerSummary, Sex } from '@/lib/prisoner/types'
import type { PlacementRow, SummaryRow } from './db/rows'
import { addressOf, mentionOf } from './facility-view'

export function currentPlacement(row: SummaryRow): PlacementRow | null {
  return row.placements.find(({ current }) => current) ?? null
}

function addressFaultOf({ verifiedOn, wording, postcode, facility }: PlacementRow): AddressFault | null {
  if (verifiedOn === null) return 'undated'
  return wording && mixesTwoAddresses(wording, postcode, addressOf(facility)) ? 'placeDisputed' : null
}

export function verdictOf(row: SummaryRow): LetterVerdict {
  const placement = currentPlacement(row)
  const place = placement ?? (row.addressStatus === 'previous' ? row.placements[0] : null)
  return letterVerdict({
    status: row.status as PersonStatus,
    statusOn: row.statusOn,
    addressStatus: row.addressStatus as AddressStatus,
    facilityStatus: (place?.facility.status as FacilityStatus | undefined) ?? null,
    addressFault: placement && addressFaultOf(placement),
    services: servicesOf(row),
  })
}

export function servicesOf({ services }: Pick<SummaryRow, 'services'>): LetterService[] {
  return services.map(({ service }) => service as LetterService)
}

function caseOf(row: SummaryRow): CaseFacts {
  const groups = new Set(row.groups.map(({ group }) => group as CaseGroup))
  return {
    key: row.caseKey as CaseKey | null,
    groups: caseGroups.filter((group) => groups.has(group)),
    articles: row.articles.map(({ article, part, point }) => ({ article, part, point })),
    sentence: row.sentenceKnown
      ? {
          months: row.sentenceMonths,
          life: row.sentenceLife,
          regime: row.sentenceRegime as SentenceRegime | null,
          verdictOn: row.sentenceVerdictOn,
          uncertain: row.sentenceUncertain,
        }
      : null,
  }
}

/** A person as lists show them, on a given day. The address's own source speaks; without one, the record's. */
export function prisonerSummary(row: SummaryRow, today: string): PrisonerSummary {
  const placement = currentPlacement(row)
  const place = placement ?? row.placements[0] ?? null
  const record = row.verifications[0]
  const verifiedOn = placement ? placement.verifiedOn : row.verifiedOn
  return {
    id: row.id,
    slug: row.slug,
    name: { surname: row.surnameRu, given: row.givenRu, patronymic: row.patronymicRu },
    nameLatin: row.nameLatin,
    sex: row.sex as Sex,
    birth: publicBirth(row.birth, row.verifiedOn),
    status: row.status as PersonStatus,
    statusOn: row.statusOn,
    verdict: verdictOf(row),
    facility: place && mentionOf(place.facility),
    verifiedOn,
    freshness: freshnessOf(verifiedOn, today),
    sourceName: placement?.source.name ?? record?.source.name ?? '',
    case: caseOf(row),
  }
}
