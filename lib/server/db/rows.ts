import 'server-only'
import type { Prisma } from './generated/client'

// What the reading functions ask for. Prisma's own types are named here and nowhere above.

export type { Facility as FacilityRow, Source as SourceRow } from './generated/client'

const inOrder = { orderBy: { position: 'asc' } } as const
const withSource = { ...inOrder, include: { source: true } } as const

const columns = <Name extends string>(...names: Name[]) =>
  Object.fromEntries(names.map((name) => [name, true])) as Record<Name, true>

/** What a line about a person is made of, table by table: everybody's are kept in memory, so nothing else is read. */
export const summaryColumns = {
  person: columns(
    ...(['id', 'slug', 'surnameRu', 'givenRu', 'patronymicRu', 'nameLatin', 'sex'] as const),
    ...(['birth', 'birthYearDisputed', 'status', 'statusOn', 'addressStatus', 'verifiedOn'] as const),
    ...(['caseKey', 'sentenceKnown', 'sentenceMonths', 'sentenceLife', 'sentenceRegime'] as const),
    ...(['sentenceVerdictOn', 'sentenceUncertain', 'termEndsBy'] as const),
  ),
  placement: columns(
    ...(['facilityId', 'sourceId', 'sourceUrl', 'current', 'from', 'arrivedBefore'] as const),
    ...(['verifiedOn', 'postcode', 'wording'] as const),
  ),
  verification: columns('sourceId', 'url', 'seenOn'),
  article: columns('article', 'part', 'point'),
  group: columns('group'),
  service: columns('service'),
} as const

const summarySelect = {
  ...summaryColumns.person,
  placements: { select: { ...summaryColumns.placement, facility: true, source: true } },
  articles: { select: summaryColumns.article },
  groups: { select: summaryColumns.group },
  services: { select: summaryColumns.service },
  verifications: { select: { ...summaryColumns.verification, source: true } },
} as const satisfies Prisma.PrisonerSelect

const summaryInclude = {
  placements: { ...inOrder, include: { facility: true, source: true } },
  articles: inOrder,
  groups: true,
  services: true,
  verifications: withSource,
} as const satisfies Prisma.PrisonerInclude

export const profileInclude = {
  ...summaryInclude,
  // Who else holds a place now, and who else is held there: its name may be an old one, the people moved.
  placements: {
    ...inOrder,
    include: {
      facility: { include: { verifications: { where: { fact: { in: ['authority', 'contingent'] } } } } },
      source: true,
    },
  },
  names: inOrder,
  events: inOrder,
} as const satisfies Prisma.PrisonerInclude

export const facilityInclude = { verifications: withSource } as const satisfies Prisma.FacilityInclude

/** Placements come newest first, the present one first of all. */
export type SummaryRow = Prisma.PrisonerGetPayload<{ select: typeof summarySelect }>
export type ProfileRow = Prisma.PrisonerGetPayload<{ include: typeof profileInclude }>
export type FacilityProfileRow = Prisma.FacilityGetPayload<{ include: typeof facilityInclude }>
export type PlacementRow = SummaryRow['placements'][number]
export type ProfilePlacementRow = ProfileRow['placements'][number]
