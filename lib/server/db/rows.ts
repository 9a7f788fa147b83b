import 'server-only'
import type { Prisma } from './generated/client'

// What the reading functions ask for. Prisma's own types are named here and nowhere above.

export type { Facility as FacilityRow, Source as SourceRow } from './generated/client'

const inOrder = { orderBy: { position: 'asc' } } as const
const withSource = { ...inOrder, include: { source: true } } as const

/** What a line about a person is made of. Placements come newest first, the present one first of all. */
export const summaryInclude = {
  placements: { ...inOrder, include: { facility: true, source: true } },
  articles: inOrder,
  groups: true,
  services: true,
  verifications: withSource,
} as const satisfies Prisma.PrisonerInclude

/** The same without facilities and sources: where everybody is read, those are read once and shared. */
export const bareSummaryInclude = {
  placements: inOrder,
  articles: inOrder,
  groups: true,
  services: true,
  verifications: inOrder,
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

export type SummaryRow = Prisma.PrisonerGetPayload<{ include: typeof summaryInclude }>
export type ProfileRow = Prisma.PrisonerGetPayload<{ include: typeof profileInclude }>
export type FacilityProfileRow = Prisma.FacilityGetPayload<{ include: typeof facilityInclude }>
export type PlacementRow = SummaryRow['placements'][number]
