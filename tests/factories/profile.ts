import type { FacilityMention, PlacementView, PrisonerProfile } from '@/lib/prisoner/types'
import { makeAddress } from './facility'

/** The place of `makeProfile`, as a line about a person names it. */
export function makeMention(changes: Partial<FacilityMention> = {}): FacilityMention {
  return {
    id: 'xx-ik-99',
    nameRu: 'ФКУ ИК-99 УФСИН России по Примерной области',
    commonNameRu: null,
    kind: 'ik',
    number: 99,
    region: { iso: 'RU-KIR', nameRu: 'Кировская область', occupied: false },
    place: 'п. Вымышленный',
    status: 'listed',
    ...changes,
  }
}

const seen = {
  sourceName: 'Made-up List',
  sourceKind: 'publisher',
  url: 'https://example.org/x',
  on: '2025-03-30',
} as const

export function makeStay(changes: Partial<PlacementView> = {}): PlacementView {
  return {
    facility: makeMention(),
    current: true,
    from: null,
    to: null,
    arrivedAfter: null,
    arrivedBefore: null,
    unitNote: null,
    postcode: null,
    wording: 'п. Чужой, ул. Пробная, д. 7',
    presumed: false,
    confidence: null,
    seen,
    freshness: { class: 'old', ageDays: 601 },
    ...changes,
  }
}

/** A made-up person's page as the server hands it out. */
export function makeProfile(changes: Partial<PrisonerProfile> = {}): PrisonerProfile {
  return {
    id: 'made-up-1',
    slug: 'primer-primerov',
    name: { surname: 'Примеров', given: 'Пример', patronymic: 'Примерович' },
    nameLatin: 'Primer Primerov',
    sex: 'm',
    birth: '1990-05-17',
    status: 'imprisoned',
    statusOn: null,
    verdict: { say: 'write' },
    facility: makeMention(),
    verifiedOn: '2025-03-30',
    freshness: { class: 'old', ageDays: 601 },
    sourceName: 'Made-up List',
    case: { key: null, groups: [], articles: [], sentence: null },
    aliasesLatin: [],
    alsoKnownAs: [],
    addressee: null,
    addressStatus: 'published',
    address: makeAddress(),
    otherPostcode: null,
    services: [],
    detainedSince: null,
    termEndsBy: null,
    placements: [makeStay()],
    events: [],
    doubts: [],
    leftOutOfLists: false,
    sightings: [seen],
    ...changes,
  }
}
