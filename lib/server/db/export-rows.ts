import 'server-only'
import type { Prisma } from './generated/client'

// What the export asks for: every row of a record, and of sources and facilities the ids alone. (Nested rows would
// also make Prisma split its queries into a transaction, which a reading connection does not have.)

const inOrder = { orderBy: { position: 'asc' } } as const

export const prisonerExportInclude = {
  names: inOrder,
  placements: inOrder,
  articles: inOrder,
  groups: true,
  services: true,
  events: inOrder,
  verifications: inOrder,
} as const satisfies Prisma.PrisonerInclude

export const facilityExportInclude = { verifications: inOrder } as const satisfies Prisma.FacilityInclude

export type PrisonerExportRow = Prisma.PrisonerGetPayload<{ include: typeof prisonerExportInclude }>
export type FacilityExportRow = Prisma.FacilityGetPayload<{ include: typeof facilityExportInclude }>
